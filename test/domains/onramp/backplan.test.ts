import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, iso, isWeekend } from '../../../src/core/dates.ts';
import { type BackPlan, backPlan, type Step, type Window } from '../../../src/domains/onramp/backplan.ts';

const step = (id: string, needs: string[], weeks: number, share: number, more: Partial<Step> = {}): Step => ({
  id,
  needs,
  leadDays: weeks * 7,
  share,
  before: 1,
  educators: false,
  ...more,
});

const window = (start: string, kickoff: string, more: Partial<Window> = {}): Window => ({
  start: day(start),
  kickoff: day(kickoff),
  isWorkday: (d) => !isWeekend(d),
  isPaused: () => false,
  ...more,
});

const shown = (plan: BackPlan) =>
  Object.fromEntries([...plan.due].map(([id, { date, startBy }]) => [id, `${iso(startBy)} ${iso(date)}`]));

const chain = [step('a', [], 2, 0), step('b', ['a'], 2, 300), step('c', ['b'], 3, 900)];

describe('back-planning', () => {
  test('puts each step near its share and starts it a lead time earlier', () => {
    // 2027-03-01 is a Monday; 10 weeks to kick-off.
    const plan = backPlan(chain, window('2027-03-01', '2027-05-10'));
    expect(shown(plan)).toEqual({
      a: '2027-02-15 2027-03-01',
      b: '2027-03-08 2027-03-22',
      c: '2027-04-12 2027-05-03',
    });
    expect(plan.daysShort).toBe(0);
  });

  test.each([
    // The chain takes five weeks before the Friday before kick-off: Friday 2 April.
    ['2027-04-02', 0, '2027-04-02'],
    ['2027-04-05', 1, '2027-04-05'],
    ['2027-04-19', 11, '2027-04-19'],
    ['2027-05-03', 21, '2027-05-03'],
  ])('beginning on %s is %i working days short, and begins then all the same', (start, short, first) => {
    const plan = backPlan(chain, window(start, '2027-05-10'));
    expect(plan.daysShort).toBe(short);
    expect(iso(plan.beginBy)).toBe('2027-04-02');
    expect(iso(plan.due.get('a')!.date)).toBe(first);
  });

  test('a kick-off on the first day leaves no step and says what is missing', () => {
    const plan = backPlan(chain, window('2027-05-10', '2027-05-10'));
    expect(plan.due.size).toBe(0);
    expect(plan.daysShort).toBe(26);
  });

  test('a deadline before kick-off holds', () => {
    const steps = [step('a', [], 0, 0), step('b', ['a'], 1, 1000, { before: 7 })];
    expect(shown(backPlan(steps, window('2027-03-01', '2027-05-10'))).b).toBe('2027-04-26 2027-05-03');
  });

  test('steps that need educators keep out of paused months while there is another day', () => {
    const steps = [step('a', [], 0, 0), step('b', ['a'], 1, 800, { educators: true })];
    const paused = { isPaused: (d: number) => iso(d).slice(5, 7) === '04' };
    expect(shown(backPlan(steps, window('2027-03-01', '2027-05-10', paused))).b).toBe(
      '2027-03-24 2027-03-31',
    );
    expect(shown(backPlan(steps, window('2027-04-01', '2027-05-03', paused))).b).toBe(
      '2027-04-19 2027-04-26',
    );
  });
});

/** Random steps, each after the first one, and a window with random closures and pauses. */
const cases = fc.record({
  start: fc.integer({ min: day('2026-01-01'), max: day('2030-01-01') }),
  length: fc.integer({ min: 0, max: 420 }),
  weeks: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 8 }),
  links: fc.array(fc.nat(1000), { minLength: 16, maxLength: 16 }),
  before: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 8, maxLength: 8 }),
  closed: fc.integer({ min: 2, max: 30 }),
  paused: fc.integer({ min: 0, max: 11 }),
});

describe('whatever the steps and the closures', () => {
  test('the order of needs, the lead times and the bounds hold', () => {
    fc.assert(
      fc.property(cases, ({ start, length, weeks, links, before, closed, paused }) => {
        const steps = weeks.map((n, i) =>
          step(
            `s${i}`,
            i === 0 ? [] : [...new Set([`s${links[2 * i]! % i}`, `s${links[2 * i + 1]! % i}`])],
            n,
            Math.floor((1000 * i) / weeks.length),
            { before: i === 0 ? 1 : before[i]!, educators: i > 0 && links[i]! % 2 === 0 },
          ),
        );
        const setting: Window = {
          start,
          kickoff: start + length,
          isWorkday: (d) => !isWeekend(d) && d % closed !== 0,
          isPaused: (d) => Number(iso(d).slice(5, 7)) === paused + 1,
        };
        const plan = backPlan(steps, setting);
        let first = start;
        while (!setting.isWorkday(first)) first += 1;
        if (first >= setting.kickoff) {
          expect(plan.due.size).toBe(0);
          return;
        }
        expect(plan.due.get('s0')!.date).toBe(first);
        for (const s of steps) {
          const due = plan.due.get(s.id)!;
          expect(setting.isWorkday(due.date)).toBe(true);
          expect(due.date).toBeGreaterThanOrEqual(start);
          expect(due.date).toBeLessThan(setting.kickoff);
          expect(due.startBy).toBeLessThanOrEqual(due.date);
          for (const id of s.needs) expect(plan.due.get(id)!.date).toBeLessThanOrEqual(due.startBy);
          if (plan.daysShort > 0) continue;
          expect(due.startBy).toBeLessThanOrEqual(due.date - s.leadDays);
          expect(due.date).toBeLessThanOrEqual(setting.kickoff - s.before);
        }
        // The day by which to begin is exact: it fits from there, and not from the next working day on.
        const from = (day: number) => backPlan(steps, { ...setting, start: day }).daysShort;
        expect(from(plan.beginBy)).toBe(0);
        let next = plan.beginBy + 1;
        while (!setting.isWorkday(next)) next += 1;
        if (next < setting.kickoff) expect(from(next)).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});
