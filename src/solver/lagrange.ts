/**
 * Lagrangian relaxation: instead of being forbidden, what breaks a row is priced, so each chain is a
 * shortest path of its own. Whatever the prices, the paths' length less the worth of the rows' room is a
 * valid lower bound. The volume algorithm (Barahona and Anbil, 2000) looks for prices that make it high,
 * and averages the paths into an estimate of how often a best mixture of them takes each option.
 */
import { emptyPaths, type Paths, sweep } from './chain.ts';
import type { Pulse } from './effort.ts';
import { type Answer, type Model, optionCount, pricesOf } from './model.ts';

export interface Relaxed {
  /** A lower bound on every answer's cost, exact: a multiple of 1/65536. */
  readonly bound: number;
  /** By row. */
  readonly prices: Float64Array;
  /** By option: about how often the best mixture of paths takes it, 0 to 1. */
  readonly mean: Float64Array;
  /** The best answer that the paths gave by themselves, if any. */
  readonly found: Answer | undefined;
}

const GRAIN = 65_536;
/** Prices are kept to multiples of 1/65536, so that all sums stay exact. */
export const grained = (price: number): number => Math.round(price * GRAIN) / GRAIN;

/** Adds the prices to the options' `cost`; returns what the rows' room is worth. */
function charge(model: Model, prices: Float64Array, cost: Float64Array): number {
  let worth = 0;
  for (let r = 0; r < prices.length; r++) {
    const price = prices[r]!;
    if (price === 0) continue;
    const { cap, members } = model.rows[r]!;
    worth += price * cap;
    for (let i = 0; i < members.length; i++) cost[members[i]!]! += price;
  }
  return worth;
}

/** By option: its cost with the prices of the rows that it is in. */
export function priced(model: Model, prices: Float64Array): Float64Array {
  const cost = model.cost.slice();
  charge(model, prices, cost);
  return cost;
}

/** The bound at the prices that the model's rows carry. */
export function boundOf(model: Model): number {
  const cost = model.cost.slice();
  const worth = charge(model, pricesOf(model), cost);
  return sweep(model, cost, emptyPaths(model)) - worth;
}

/** By row: by how much `level` (by option) goes over its room. */
function overrun(model: Model, level: Float64Array | Uint8Array, over: Float64Array): void {
  for (let r = 0; r < over.length; r++) {
    const { cap, members } = model.rows[r]!;
    let sum = -cap;
    for (let i = 0; i < members.length; i++) sum += level[members[i]!]!;
    over[r] = sum;
  }
}

/** Evaluates prices: the shortest paths, how they run over the rows, and the answer if they do not. */
class Evaluation {
  readonly taken: Uint8Array;
  readonly over: Float64Array;
  found: Answer | undefined;
  private readonly paths: Paths;
  private readonly cost: Float64Array;

  constructor(private readonly model: Model) {
    this.taken = new Uint8Array(optionCount(model));
    this.over = new Float64Array(model.rows.length);
    this.paths = emptyPaths(model);
    this.cost = new Float64Array(optionCount(model));
  }

  /** The bound at these prices. */
  at(prices: Float64Array): number {
    const { model, cost, taken, over, paths } = this;
    cost.set(model.cost);
    const worth = charge(model, prices, cost);
    const bound = sweep(model, cost, paths) - worth;
    taken.fill(0);
    for (let s = 0; s < paths.pick.length; s++) taken[paths.pick[s]!] = 1;
    overrun(model, taken, over);
    let real = bound;
    let clean = true;
    for (let r = 0; r < over.length; r++) {
      if (over[r]! > 0) clean = false;
      real -= prices[r]! * over[r]!;
    }
    if (clean && (!this.found || real < this.found.cost))
      this.found = { cost: real, keys: Array.from(paths.pick, (o) => model.key[o]!) };
    return bound;
  }
}

/** The squared length of the direction `over`, which does not lead below a price of zero. */
function project(over: Float64Array, prices: Float64Array): number {
  let norm = 0;
  for (let r = 0; r < over.length; r++) {
    if (over[r]! < 0 && prices[r] === 0) over[r] = 0;
    norm += over[r]! * over[r]!;
  }
  return norm;
}

/** Writes the prices one step further along `over`; false where none changes. */
function step(prices: Float64Array, over: Float64Array, length: number, trial: Float64Array): boolean {
  let moved = false;
  for (let r = 0; r < trial.length; r++) {
    trial[r] = grained(Math.max(0, prices[r]! + length * over[r]!));
    if (trial[r] !== prices[r]) moved = true;
  }
  return moved;
}

function mix(mean: Float64Array, taken: Uint8Array, share: number): void {
  for (let o = 0; o < mean.length; o++) mean[o] = (1 - share) * mean[o]! + share * taken[o]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Steps that did not help in a row before they are shortened, by how much, and when they are too short. */
const PATIENCE = 10;
const SHORTER = 0.66;
const SHORTEST = 0.0001;

/**
 * Relaxes for at most `rounds` rounds from the prices that the rows carry. `share` is the weight of the
 * newest paths in the mean: small for a good estimate, larger for a quick one. Stops as soon as the bound
 * passes `limit` or an answer meets the bound.
 */
export function relax(model: Model, limit: number, rounds: number, share: number, pulse: Pulse): Relaxed {
  const evaluation = new Evaluation(model);
  const direction = new Float64Array(model.rows.length);
  let prices: Float64Array = pricesOf(model);
  let trial: Float64Array = prices.slice();
  let bound = evaluation.at(prices);
  const mean = Float64Array.from(evaluation.taken);
  let factor = 1;
  let idle = 0;
  for (let round = 1; round < rounds; round++) {
    const met = evaluation.found && evaluation.found.cost <= Math.ceil(bound);
    if (met || Math.ceil(bound) > limit) break;
    if (round % 16 === 0) pulse.beat();
    overrun(model, mean, direction);
    const norm = project(direction, prices);
    const ahead = Math.min(limit + 1 - bound, Math.max(1, 0.05 * Math.abs(bound)));
    if (norm < 1e-9 || !step(prices, direction, (factor * ahead) / norm, trial)) break;
    const reached = evaluation.at(trial);
    mix(mean, evaluation.taken, Math.max(share, 1 / (round + 1)));
    if (reached > bound) {
      bound = reached;
      [prices, trial] = [trial, prices];
      if (dot(evaluation.over, direction) > 0) factor = Math.min(2, factor * 1.1);
      idle = 0;
    } else if (++idle >= PATIENCE) {
      factor *= SHORTER;
      idle = 0;
      if (factor < SHORTEST) break;
    }
  }
  return { bound, prices, mean, found: evaluation.found };
}
