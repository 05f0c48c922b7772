import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iso, isoMonth } from '../../../src/core/dates.ts';
import { decimal } from '../../../src/core/exact.ts';
import { check } from '../../../src/engine/check.ts';
import type { Program } from '../../../src/plan/program.ts';
import { program } from './support.ts';

interface Shape {
  readonly people?: number;
  readonly coaches?: number;
  readonly capacity?: string;
  readonly group?: number;
  readonly minutes?: number;
  readonly calendar?: string;
  readonly more?: string;
}

const rota = ({
  people = 8,
  coaches = 2,
  capacity = '',
  group = 1,
  minutes = 45,
  calendar = '',
  more = '',
}: Shape = {}): Program =>
  program(`people:
  - { id: teachers, role: educator, count: ${people} }
  - { id: coaches, role: coach, count: ${coaches}${capacity} }
calendar: { start: 2027-09-01, months: 4, honors: [us_federal]${calendar} }
meetings:
  - { id: whole, kind: whole_group, every: month, on: [wednesday], week: 2, start: "16:00", minutes: 90, who: [teachers] }
  - { id: coaching, kind: coaching, every: month, minutes: ${minutes}, with: coaches, who: [teachers], group_size: ${group} }
${more}`);

const loads = (p: Program): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const t of p.rota.touchPoints)
    counts[`${isoMonth(t.month)} ${t.coach}`] = (counts[`${isoMonth(t.month)} ${t.coach}`] ?? 0) + 1;
  return counts;
};

describe('the coaching rota', () => {
  it('gives everyone one touch-point a month, between meetings, on open weekdays', () => {
    const p = rota();
    const meetings = p.schedule.meetings.map((m) => m.date);
    expect(p.rota.touchPoints).toHaveLength(32);
    for (const [i, meeting] of meetings.entries()) {
      const mine = p.rota.touchPoints.filter((t) => t.meeting === `coaching/${iso(meeting).slice(0, 7)}`);
      expect(mine.map((t) => t.people[0]).sort()).toEqual(
        Array.from({ length: 8 }, (_, k) => `teachers-${k + 1}`),
      );
      for (const t of mine) {
        expect(t.date).toBeGreaterThan(meeting);
        expect(t.date).toBeLessThan(meetings[i + 1] ?? p.period.end + 1);
        expect(p.days.isWorkday(t.date)).toBe(true);
      }
    }
  });

  it('counts a touch-point in its slot’s month, also when it is held in the next', () => {
    const late = rota()
      .rota.touchPoints.filter((t) => t.meeting === 'coaching/2027-09')
      .at(-1);
    expect(iso(late?.date ?? 0)).toMatch(/^2027-10/);
  });

  it('ends with the month where a pause follows', () => {
    const p = rota({ calendar: ', pause: [october]' });
    const last = p.rota.touchPoints.filter((t) => t.meeting === 'coaching/2027-09').at(-1);
    expect(iso(last?.date ?? 0)).toMatch(/^2027-09/);
  });

  it('keeps people with their coach', () => {
    const coaches = new Map<string, Set<string>>();
    for (const t of rota({ people: 9 }).rota.touchPoints)
      coaches.set(t.people[0] ?? '', (coaches.get(t.people[0] ?? '') ?? new Set()).add(t.coach));
    for (const set of coaches.values()) expect(set.size).toBe(1);
  });

  it('names groups by their people', () => {
    const [first, , , fourth] = rota({ people: 7, group: 2 }).rota.touchPoints.filter(
      (t) => t.meeting === 'coaching/2027-09',
    );
    expect(first?.people).toEqual(['teachers-1', 'teachers-2']);
    expect(fourth?.people).toEqual(['teachers-7']);
  });

  it('says by how much the hours do not suffice, and what would do', () => {
    // Lakeshore with a fifth cohort: 75 people of 45 minutes, two coaches with 24 hours each.
    const p = rota({ people: 75, capacity: ', capacity_hours: 24' });
    const [load] = p.rota.loads;
    expect([decimal(load!.hours, 2), decimal(load!.capacity!, 2)]).toEqual(['56.25', '48.00']);
    const finding = check(p).find((f) => f.rule === 'calendar/coaching-over-capacity');
    expect(finding?.message).toContain(
      'takes 56.25 hours in September 2027, Coaches have 48.00: 8.25 too few',
    );
    expect(finding?.hint).toBe(
      'Any one of these does: 1 more coach; 28.13 hours a month each; 38 minutes a touch-point; groups of two.',
    );
  });

  it('is level between coaches, never over their capacity, and even over the open days', () => {
    fc.assert(
      fc.property(
        fc.record({
          people: fc.integer({ min: 0, max: 60 }),
          coaches: fc.integer({ min: 1, max: 5 }),
          hours: fc.integer({ min: 1, max: 30 }),
          group: fc.integer({ min: 1, max: 4 }),
        }),
        ({ people, coaches, hours, group }) => {
          const p = rota({ people, coaches, group, capacity: `, capacity_hours: ${hours}` });
          const counts = Object.values(loads(p));
          if (counts.length > 0) {
            expect(Math.max(...counts) * 45).toBeLessThanOrEqual(hours * 60);
            for (const m of p.period.active) {
              const each = Array.from(
                { length: coaches },
                (_, k) => loads(p)[`${isoMonth(m)} coaches-${k + 1}`] ?? 0,
              );
              expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1);
            }
          }
          const wanted = Math.ceil(people / group);
          const most = Math.floor((hours * 60) / 45) * coaches;
          for (const w of p.rota.windows) {
            expect(w.placed).toBe(Math.min(wanted, most));
            if (wanted > most) continue;
            const perDay = w.open.map(
              (d) => p.rota.touchPoints.filter((t) => t.date === d && t.month === w.month).length,
            );
            if (perDay.length > 0) expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(1);
          }
        },
      ),
      { seed: 7, numRuns: 40 },
    );
  });

  it('ends before people are too many to be listed', () => {
    const p = rota({ people: 1_000_000 });
    expect(p.rota.touchPoints).toEqual([]);
    expect(check(p).map((f) => f.rule)).toContain('calendar/coaching-too-long');
  });
});
