/**
 * Lagrangian relaxation: instead of being forbidden, what breaks a row is priced, so each chain is a
 * shortest path of its own. Whatever the prices, the paths' length less the price of the rows' room is a
 * valid lower bound. The volume algorithm (Barahona and Anbil, 2000) looks for prices that make it high,
 * and averages the paths into an estimate of how often each option is taken.
 */
import { emptyPaths, sweep } from './chain.ts';
import { type Answer, type Model, slotCount } from './model.ts';

export interface Relaxed {
  /** A lower bound on every answer's cost, a multiple of 1/1024. */
  readonly bound: number;
  /** By row. */
  readonly prices: Float64Array;
  /** By option: about how often the best mixture of paths takes it, 0 to 1. */
  readonly mean: Float64Array;
  /** The best answer come across, if any. */
  readonly found: Answer | undefined;
}

const GRAIN = 65536;
/** Prices are kept to multiples of 1/1024, so that all sums stay exact. */
const grained = (price: number): number => Math.round(price * GRAIN) / GRAIN;

/** By option: its cost with the price of the rows that it is in. */
export function priced(model: Model, prices: Float64Array): Float64Array {
  const cost = model.cost.slice();
  charge(model, prices, cost);
  return cost;
}

/** Adds the prices to `cost`; returns what the rows' room is worth. */
function charge(model: Model, prices: Float64Array, cost: Float64Array): number {
  let worth = 0;
  for (let r = 0; r < prices.length; r++) {
    const price = prices[r]!;
    if (price === 0) continue;
    const row = model.rows[r]!;
    worth += price * row.cap;
    for (const o of row.members) cost[o]! += price;
  }
  return worth;
}

/** By row: how far `level` (by option, 0 to 1) goes over its room. */
function overrun(model: Model, level: Float64Array | Uint8Array, into: Float64Array): void {
  for (let r = 0; r < into.length; r++) {
    const { members, cap } = model.rows[r]!;
    let sum = -cap;
    for (const o of members) sum += level[o]!;
    into[r] = sum;
  }
}

/** Relaxes for at most `rounds` rounds; stops once the bound passes `limit` or an answer meets it. */
export function relax(model: Model, limit: number, rounds: number, weight = 0.03, factor0 = 1, mean0?: Float64Array, patience = 10): Relaxed {
  const n = model.key.length;
  const m = model.rows.length;
  const paths = emptyPaths(model);
  const cost = new Float64Array(n);
  const taken = new Uint8Array(n);
  const over = new Float64Array(m);
  const meanOver = new Float64Array(m);
  const mean = new Float64Array(n);
  let best = Float64Array.from(model.rows, (row) => row.price);
  let trial = best.slice();
  let found: Answer | undefined;

  const value = (): number => {
    cost.set(model.cost);
    const worth = charge(model, trial, cost);
    const total = sweep(model, cost, paths) - worth;
    taken.fill(0);
    for (let s = 0; s < slotCount(model); s++) taken[paths.pick[s]!] = 1;
    overrun(model, taken, over);
    let real = total;
    let clean = true;
    for (let r = 0; r < m; r++) {
      if (over[r]! > 0) clean = false;
      real -= trial[r]! * over[r]!;
    }
    if (clean && (!found || real < found.cost))
      found = { cost: real, keys: Array.from(paths.pick, (o) => model.key[o]!) };
    return total;
  };

  let bound = value();
  for (let o = 0; o < n; o++) mean[o] = mean0 ? mean0[o]! : taken[o]!;
  let factor = factor0;
  let idle = 0;
  for (let round = 1; round < rounds; round++) {
    if (Math.ceil(bound) > limit || (found && found.cost <= Math.ceil(bound))) break;
    overrun(model, mean, meanOver);
    let norm = 0;
    for (let r = 0; r < m; r++) {
      if (meanOver[r]! < 0 && best[r] === 0) meanOver[r] = 0;
      norm += meanOver[r]! * meanOver[r]!;
    }
    if (norm < 1e-9) break;
    const step = (factor * (Math.min(limit + 1, bound + Math.max(1, 0.05 * Math.abs(bound))) - bound)) / norm;
    let moved = false;
    for (let r = 0; r < m; r++) {
      trial[r] = grained(Math.max(0, best[r]! + step * meanOver[r]!));
      if (trial[r] !== best[r]) moved = true;
    }
    if (!moved) break;
    const total = value();
    const share = mean0 ? weight : Math.max(weight, 1 / (round + 1));
    for (let o = 0; o < n; o++) mean[o] = (1 - share) * mean[o]! + share * taken[o]!;
    if (total > bound) {
      let along = 0;
      for (let r = 0; r < m; r++) along += over[r]! * meanOver[r]!;
      bound = total;
      [best, trial] = [trial, best];
      idle = 0;
      if (along > 0) factor = Math.min(2, factor * 1.1);
    } else if (++idle >= patience) {
      factor *= 0.66;
      idle = 0;
      if (factor < 0.0001) break;
    }
  }
  return { bound, prices: best, mean, found };
}
