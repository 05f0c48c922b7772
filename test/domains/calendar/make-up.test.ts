import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, iso } from '../../../src/core/dates.ts';
import { calendarAnswer } from '../../../src/domains/calendar/answer.ts';
import { scheduleDocument, scheduleSheet } from '../../../src/domains/calendar/generate/schedule.ts';
import { standing } from '../../../src/domains/calendar/slots.ts';
import type { Program } from '../../../src/plan/program.ts';
import { program } from './support.ts';

const SERIES =
  'id: m, title: Studio, kind: whole_group, every: month, on: [wednesday, monday], week: 2, start: "16:00", minutes: 90';
const plan = (calendar: string, series = SERIES): Program =>
  program(`calendar: { start: 2027-10-01, months: 1, ${calendar} }\nmeetings: [{ ${series} }]`);

/** `2027-10-20`, or why there is none. */
const makeUps = (p: Program): (string | undefined)[] =>
  p.schedule.meetings.map((m) => (m.makeUp === undefined ? m.noMakeUp : iso(m.makeUp)));

describe('make-up dates', () => {
  it.each([
    ['the cheapest later day', '', '2027-10-20'],
    ['not a forbidden one', 'closed: [{ on: 2027-10-20 }]', '2027-10-18'],
    [
      'a soft one only where nothing else is left',
      'busy: [{ from: 2027-10-14, to: 2027-10-31 }]',
      '2027-10-20',
    ],
    [
      'none where no later day is permitted',
      'pinned: [{ meeting: m/2027-10, on: 2027-10-27 }]',
      'no later Wednesday or Monday',
    ],
    [
      'none where all of them are forbidden',
      'pinned: [{ meeting: m/2027-10, on: 2027-10-13 }], closed: [{ name: Flood, from: 2027-10-14, to: 2027-10-31 }]',
      'Flood',
    ],
    ['for pinned meetings as well', 'pinned: [{ meeting: m/2027-10, on: 2027-10-12 }]', '2027-10-13'],
    ['none for a meeting that took place', 'held: [{ meeting: m/2027-10, on: 2027-10-12 }]', undefined],
  ])('%s', (_, calendar, expected) => {
    expect(makeUps(plan(calendar))).toEqual([expected]);
  });

  it('keep the distance from the neighbours in mind', () => {
    const p =
      program(`calendar: { start: 2027-10-01, months: 2, pinned: [{ meeting: m/2027-10, on: 2027-10-13 }, { meeting: m/2027-11, on: 2027-11-03 }] }
meetings: [{ ${SERIES} }]`);
    // Oct 20 lies a week behind; but it is 14 days before Nov 3, and so is 35 dearer than Oct 18.
    expect(makeUps(p)[0]).toBe('2027-10-18');
  });

  it('leave the room to the others, and to their make-up dates', () => {
    const p = program(`calendar: { start: 2027-10-01, months: 1 }
resources: [{ id: lib, title: Library, kind: room }]
cohorts: [{ id: a, size: 3 }, { id: b, size: 3 }]
meetings: [{ id: m, kind: whole_group, cohorts: true, every: month, on: [wednesday], week: 1, start: "16:00", minutes: 90, resources: [lib] }]`);
    expect(p.schedule.meetings.map((m) => [m.id, iso(m.date), m.makeUp && iso(m.makeUp)])).toEqual([
      ['m/a/2027-10', '2027-10-06', '2027-10-20'],
      ['m/b/2027-10', '2027-10-13', '2027-10-27'],
    ]);
  });

  it('say whose room it is where nothing is left', () => {
    const p =
      program(`calendar: { start: 2027-10-01, months: 1, closed: [{ name: Flood, from: 2027-10-14, to: 2027-10-31 }] }
resources: [{ id: lib, title: Library, kind: room }]
cohorts: [{ id: a, size: 3 }, { id: b, size: 3 }]
meetings: [{ id: m, kind: whole_group, cohorts: true, every: month, on: [wednesday], week: 1, start: "16:00", minutes: 90, resources: [lib] }]`);
    expect(makeUps(p)).toEqual(['Library is taken; Flood', 'Flood']);
  });

  it('stand in the answer, the sheet and the document', () => {
    const on = 'pinned: [{ meeting: m/2027-10, on: 2027-10-13 }]';
    const [yes, no] = [plan(''), plan(`${on}, closed: [{ name: Flood, from: 2027-10-14, to: 2027-10-31 }]`)];
    const keys = Object.entries(calendarAnswer(yes, 'x').meetings[0] ?? {});
    expect(keys.at(-1)).toEqual(['make_up', '2027-10-20']);
    expect(calendarAnswer(no, 'x').meetings[0]?.make_up).toBeNull();
    const column = scheduleSheet(yes).columns.indexOf('make_up');
    expect([yes, no].map((p) => scheduleSheet(p).rows[0]?.[column])).toEqual(['2027-10-20', undefined]);
    const text = (p: Program) => JSON.stringify(scheduleDocument(p).body);
    expect(text(yes)).toContain('["Wed Oct 13, 2027","Wed Oct 20, 2027",""]');
    expect(text(no)).toContain('["Wed Oct 13, 2027","none: Flood","pinned"]');
  });
});

const day = (month: number) =>
  fc
    .integer({ min: 1, max: 28 })
    .map((d) => `2027-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

describe('properties', () => {
  /** The whole schedule's cost with every meeting pinned where it is, one of them elsewhere. */
  const costWith = (base: string, p: Program, id: string, on: Day): number => {
    const pinned = p.schedule.meetings.map(
      (m) => `{ meeting: ${m.id}, on: ${iso(m.id === id ? on : m.date)} }`,
    );
    return program(base.replace('pinned: []', `pinned: [${pinned.join(', ')}]`)).schedule.objective.cost;
  };

  it('no later day of the slot would cost the schedule less', { timeout: 60_000 }, () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(day(9), day(10), day(11)), { maxLength: 12 }),
        fc.array(fc.oneof(day(9), day(10), day(11)), { maxLength: 6 }),
        fc.subarray(['jewish', 'us_federal']),
        (closed, busy, honors) => {
          const list = (days: readonly string[]): string => days.map((d) => `{ on: ${d} }`).join(', ');
          const base = `calendar: { start: 2027-09-01, months: 3, honors: [${honors}], closed: [${list(closed)}], busy: [${list(busy)}], pinned: [] }\nmeetings: [{ ${SERIES} }]`;
          const p = program(base);
          const slots = new Map(p.setting.slots.flat().map((s) => [s.id, s]));
          for (const m of p.schedule.meetings) {
            const slot = slots.get(m.id);
            const later = (slot?.days ?? []).filter(
              (d) => d > m.date && slot && standing(slot.run, d, p.days).length === 0,
            );
            expect(m.makeUp === undefined).toBe(later.length === 0);
            if (m.makeUp === undefined) continue;
            seen += 1;
            const costs = later.map((d) => costWith(base, p, m.id, d));
            expect(later[costs.indexOf(Math.min(...costs))]).toBe(m.makeUp);
          }
        },
      ),
      { numRuns: 25, seed: 20270826 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it('nothing is in one room twice, were every day lost', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 4 }),
        fc.array(day(10), { maxLength: 6 }),
        fc.constantFrom('month', 'week'),
        (n, closed, every) => {
          const cohorts = ['a', 'b', 'c', 'd'].slice(0, n).map((id) => `{ id: ${id}, size: 3 }`);
          const p =
            program(`calendar: { start: 2027-10-01, months: 2, closed: [${closed.map((d) => `{ on: ${d} }`)}] }
resources: [{ id: lib, kind: room }]
cohorts: [${cohorts}]
meetings: [{ id: m, kind: whole_group, cohorts: true, every: ${every}, on: [monday, wednesday, friday], start: "16:00", minutes: 90, resources: [lib] }]`);
          const taken = p.schedule.meetings.flatMap((m) => [
            m.date,
            ...(m.makeUp === undefined ? [] : [m.makeUp]),
          ]);
          expect(new Set(taken).size).toBe(taken.length);
          for (const m of p.schedule.meetings)
            if (m.makeUp !== undefined) expect(m.makeUp).toBeGreaterThan(m.date);
        },
      ),
      { numRuns: 25, seed: 20270826 },
    );
  });
});
