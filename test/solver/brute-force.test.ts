import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain, Problem } from '../../src/solver/problem.ts';
import { solve } from '../../src/solver/solve.ts';
import { problem } from './problems.ts';

const gapCost = (chain: Chain, a: number, b: number): number => {
  if (chain.spacing === undefined) return 0;
  const gap = Math.abs(b - a);
  return Math.max(0, chain.spacing.min - gap, gap - chain.spacing.max) * chain.spacing.weight;
};

interface Ordered {
  readonly chain: number;
  readonly slot: number;
}

/** The slots in the order in which ties are settled. */
function tieOrder({ chains }: Problem): Ordered[] {
  return chains
    .flatMap((chain, c) =>
      chain.slots.map((slot, s) => ({
        chain: c,
        slot: s,
        first: slot.first,
        series: chain.series,
        cohort: chain.cohort,
      })),
    )
    .sort(
      (a, b) =>
        a.first - b.first ||
        (a.series < b.series ? -1 : a.series > b.series ? 1 : 0) ||
        (a.cohort < b.cohort ? -1 : a.cohort > b.cohort ? 1 : 0) ||
        a.slot - b.slot,
    );
}

type Chosen = (number | undefined)[][];

function feasible({ chains }: Problem, chosen: Chosen): boolean {
  const meetings = chains.flatMap((chain, c) =>
    chain.slots.flatMap((slot, s) => {
      const index = chosen[c]![s];
      return index === undefined
        ? []
        : [{ ...slot.candidates[index]!, fixed: slot.fixed, resources: chain.resources }];
    }),
  );
  return meetings.every((a, i) =>
    meetings
      .slice(i + 1)
      .every(
        (b) =>
          (a.fixed && b.fixed) ||
          a.day !== b.day ||
          a.start >= b.end ||
          b.start >= a.end ||
          !a.resources.some((r) => b.resources.includes(r)),
      ),
  );
}

function value({ chains }: Problem, chosen: Chosen): { unplaced: number; cost: number } {
  let [unplaced, cost] = [0, 0];
  for (const [c, chain] of chains.entries())
    for (const [s, slot] of chain.slots.entries()) {
      const index = chosen[c]![s];
      if (index === undefined) {
        unplaced += 1;
        continue;
      }
      const { day, cost: own } = slot.candidates[index]!;
      cost += own;
      const before = s > 0 ? chosen[c]![s - 1] : undefined;
      if (before !== undefined && !slot.afterPause)
        cost += gapCost(chain, chain.slots[s - 1]!.candidates[before]!.day, day);
    }
  return { unplaced, cost };
}

/** Every assignment in the order of ties, so that the first of equals is the one that is wanted. */
function best(problem: Problem): { unplaced: number; cost: number; chosen: Chosen } {
  const order = tieOrder(problem);
  const chosen: Chosen = problem.chains.map((chain) => chain.slots.map(() => undefined));
  let found: { unplaced: number; cost: number; chosen: Chosen } | undefined;
  const walk = (i: number): void => {
    const at = order[i];
    if (at === undefined) {
      if (!feasible(problem, chosen)) return;
      const now = value(problem, chosen);
      if (
        found === undefined ||
        now.unplaced < found.unplaced ||
        (now.unplaced === found.unplaced && now.cost < found.cost)
      )
        found = { ...now, chosen: chosen.map((list) => [...list]) };
      return;
    }
    const slot = problem.chains[at.chain]!.slots[at.slot]!;
    for (const index of [...slot.candidates.keys()]) {
      chosen[at.chain]![at.slot] = index;
      walk(i + 1);
    }
    chosen[at.chain]![at.slot] = undefined;
    if (!slot.fixed) walk(i + 1);
  };
  walk(0);
  return found!;
}

describe('the solver', () => {
  it('agrees with brute force: fewest unplaced, least cost, earliest dates', () => {
    fc.assert(
      fc.property(problem, (p) => {
        const answer = solve(p);
        const truth = best(p);
        expect({ unplaced: answer.unplaced, cost: answer.cost, chosen: answer.chosen }).toEqual(truth);
        expect([answer.bound, answer.proven]).toEqual([truth.cost, true]);
      }),
      { seed: 11, numRuns: 1500 },
    );
  });

  it('gives the same answer however the chains are ordered', () => {
    fc.assert(
      fc.property(problem, (p) => {
        const there = solve(p).chosen;
        const back = solve({ chains: [...p.chains].reverse() }).chosen;
        expect([...back].reverse()).toEqual(there);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it('never does better with fewer days', () => {
    fc.assert(
      fc.property(problem, fc.nat(), (p, pick) => {
        const places = p.chains.flatMap((chain, c) =>
          chain.slots.flatMap((slot, s) => (slot.fixed ? [] : slot.candidates.map((_, k) => ({ c, s, k })))),
        );
        const gone = places[pick % Math.max(places.length, 1)];
        if (gone === undefined) return;
        const fewer: Problem = {
          chains: p.chains.map((chain, c) => ({
            ...chain,
            slots: chain.slots.map((slot, s) =>
              c === gone.c && s === gone.s
                ? { ...slot, candidates: slot.candidates.filter((_, k) => k !== gone.k) }
                : slot,
            ),
          })),
        };
        const [full, less] = [solve(p), solve(fewer)];
        expect(
          less.unplaced > full.unplaced || (less.unplaced === full.unplaced && less.cost >= full.cost),
        ).toBe(true);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});
