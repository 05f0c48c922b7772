import fc from 'fast-check';
import highsLoader from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { toLp } from '../../src/solver/lp.ts';
import { solve } from '../../src/solver/solve.ts';
import { program } from '../domains/calendar/support.ts';
import { problem } from './problems.ts';

let highs: Awaited<ReturnType<typeof highsLoader>>;
beforeAll(async () => {
  highs = await highsLoader();
});

/** HiGHS's least cost of an LP file. */
function optimum(lp: string): number {
  const { Status, ObjectiveValue } = highs.solve(lp);
  expect(Status).toBe('Optimal');
  return Math.round(ObjectiveValue);
}

describe('the model for other solvers', () => {
  it('has the same optimum for HiGHS, on random problems', () => {
    fc.assert(
      fc.property(problem, (p) => {
        const { cost, unplaced } = solve(p);
        expect(optimum(toLp(p, unplaced))).toBe(cost);
      }),
      { seed: 31, numRuns: 250 },
    );
  });

  it('cannot place one slot more', () => {
    fc.assert(
      fc.property(problem, (p) => {
        const { unplaced } = solve(p);
        if (unplaced > 0) expect(highs.solve(toLp(p, unplaced - 1)).Status).toBe('Infeasible');
      }),
      { seed: 32, numRuns: 100 },
    );
  });

  it('has the same optimum for whole plans', () => {
    const plan = (cohorts: number) => `people: []
resources: [{ id: room, kind: room }]
cohorts: [${Array.from({ length: cohorts }, (_, i) => `{ id: c${i}, size: 5 }`).join(', ')}]
calendar: { start: 2027-09-01, months: 6, honors: [us_federal, jewish], busy: [{ from: 2027-10-04, to: 2027-10-08 }] }
meetings: [{ id: m, kind: whole_group, every: month, cohorts: true, on: [monday, tuesday], week: 1, start: "16:00", minutes: 90, resources: [room] }]`;
    for (const cohorts of [1, 3]) {
      const { setting, schedule } = program(plan(cohorts));
      expect(optimum(toLp(setting.problem, schedule.unplaced.length))).toBe(schedule.objective.cost);
    }
  });
});
