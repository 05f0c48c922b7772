import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { day, iso } from '../../../src/core/dates.ts';
import { memoryIo } from '../../support/memory-io.ts';
import { program } from './support.ts';

const TRADITIONS = [
  'us_federal',
  'jewish',
  'islamic',
  'christian',
  'orthodox',
  'hindu',
  'lunar',
  'nowruz',
  'bahai',
];
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const START = day('2027-09-01');
const dayInYear = fc.integer({ min: 0, max: 270 }).map((n) => iso(START + n));

const shape = fc.record({
  honors: fc.subarray(TRADITIONS),
  closed: fc.array(fc.tuple(dayInYear, fc.integer({ min: 0, max: 12 })), { maxLength: 5 }),
  busy: fc.array(fc.tuple(dayInYear, fc.integer({ min: 0, max: 12 })), { maxLength: 3 }),
  on: fc.shuffledSubarray(DAYS, { minLength: 1, maxLength: 4 }),
  week: fc.constantFrom('1', '2', '3', '4', 'last'),
  start: fc.constantFrom('09:00', '13:00', '16:00', '18:30'),
  every: fc.constantFrom('month', 'week', '2 weeks', '3 weeks'),
  cohorts: fc.integer({ min: 0, max: 3 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const period = ([from, length]: readonly [string, number]): string =>
  `{ name: P${from}, from: ${from}, to: ${iso(day(from) + length)} }`;

function yaml(s: Shape, more: { closed?: string[]; order?: <T>(list: T[]) => T[] } = {}): string {
  const order = more.order ?? ((list) => list);
  const cohorts = Array.from({ length: s.cohorts }, (_, i) => `{ id: c${i}, size: 5 }`);
  const series = [
    `{ id: a, kind: whole_group, every: ${s.every}, on: [${s.on.join(', ')}], week: ${s.week}, start: "${s.start}", minutes: 90, cohorts: true, resources: [room] }`,
    `{ id: b, kind: event, purpose: community, every: month, on: [${s.on.join(', ')}], start: "${s.start}", minutes: 60, resources: [room] }`,
  ];
  return `place: { timezone: America/Chicago }
calendar:
  start: 2027-09-01
  months: 5
  honors: [${order(s.honors).join(', ')}]
  closed: [${order([...s.closed.map(period), ...(more.closed ?? [])]).join(', ')}]
  busy: [${order(s.busy.map(period)).join(', ')}]
resources: [{ id: room, kind: room }]
cohorts: [${order(cohorts).join(', ')}]
meetings: [${order(series).join(', ')}]
`;
}

describe('properties of the schedule', () => {
  it('never leaves a meeting on a forbidden day, and names every blocker of what it leaves out', () => {
    fc.assert(
      fc.property(shape, (s) => {
        const p = program(yaml(s));
        for (const m of p.schedule.meetings) expect(p.days.forbidden(m.date, m.end)).toEqual([]);
        for (const slot of p.schedule.unplaced) {
          const days = p.setting.slots.flat().find((x) => x.id === slot.id)?.days ?? [];
          expect(new Set(slot.blockers.map((b) => b.date))).toEqual(new Set(days));
        }
        expect(p.schedule.objective.proven).toBe(true);
      }),
      { seed: 21, numRuns: 60 },
    );
  });

  it('leaves a day that is added as closed, and never does better for it', () => {
    fc.assert(
      fc.property(shape, fc.nat(), (s, pick) => {
        const before = program(yaml(s));
        const meeting = before.schedule.meetings[pick % Math.max(before.schedule.meetings.length, 1)];
        if (meeting === undefined) return;
        const lost = iso(meeting.date);
        const after = program(yaml(s, { closed: [`{ name: Lost, on: ${lost} }`] }));
        expect(after.schedule.meetings.map((m) => m.date)).not.toContain(meeting.date);
        const [was, is] = [before.schedule.unplaced.length, after.schedule.unplaced.length];
        expect(is).toBeGreaterThanOrEqual(was);
        // A closure may turn a preferred `once` date, or make an edge; a month's pattern stays as it was.
        if (is === was)
          expect(after.schedule.objective.cost).toBeGreaterThanOrEqual(before.schedule.objective.cost);
      }),
      { seed: 22, numRuns: 60 },
    );
  });

  it('shifts with a weekly plan that is shifted by a week', () => {
    const weekly = (start: string, closed: string) =>
      program(`calendar: { start: ${start}, end: ${iso(day(start) + 100)}, closed: [${closed}] }
meetings: [{ id: a, kind: event, every: week, on: [tuesday, thursday], start: "16:00", minutes: 60 }]`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 6 })), { maxLength: 6 }),
        (breaks) => {
          const closed = (shift: number) =>
            breaks
              .map(
                ([at, n]) =>
                  `{ name: B, from: ${iso(START + at + shift)}, to: ${iso(START + at + n + shift)} }`,
              )
              .join(', ');
          const one = weekly('2027-09-01', closed(0)).schedule.meetings.map((m) => m.date);
          const other = weekly('2027-09-08', closed(7)).schedule.meetings.map((m) => m.date - 7);
          expect(other).toEqual(one);
        },
      ),
      { seed: 23, numRuns: 60 },
    );
  });

  it('gives the same bytes for every order of the lists', async () => {
    const answer = async (text: string): Promise<string> => {
      const io = memoryIo({ stdin: `version: 1\nname: P\n${text}` });
      await run(['calendar', '-', '--format', 'json', '--as-of', '2027-01-15'], io);
      return io.out();
    };
    await fc.assert(
      fc.asyncProperty(shape, async (s) => {
        const there = await answer(yaml(s));
        expect(there).toContain('calendar/1');
        expect(await answer(yaml(s, { order: (list) => [...list].reverse() }))).toBe(there);
      }),
      { seed: 24, numRuns: 30 },
    );
  });
});
