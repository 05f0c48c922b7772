/**
 * One chain alone is a shortest path over (slot, option), found by dynamic programming. A model may hold
 * many chains; each stretch of linked slots is a path of its own, and the paths' lengths add up.
 */
import { type Model, slotCount } from './model.ts';

/** Where `sweep` writes: the cheapest way to reach each option, that option included; and one option a slot. */
export interface Paths {
  readonly forward: Float64Array;
  readonly pick: Int32Array;
}

export const emptyPaths = (model: Model): Paths => ({
  forward: new Float64Array(model.key.length),
  pick: new Int32Array(slotCount(model)),
});

/** Adds up `forward` for slot `s` from the slot before it. */
function reach(model: Model, s: number, cost: Float64Array, forward: Float64Array): void {
  const [from, to] = [model.at[s]!, model.at[s + 1]!];
  const link = s > 0 ? model.link[s - 1] : undefined;
  if (!link) {
    for (let o = from; o < to; o++) forward[o] = cost[o]!;
    return;
  }
  const [before, width] = [model.at[s - 1]!, to - from];
  for (let j = 0; j < width; j++) forward[from + j] = Number.POSITIVE_INFINITY;
  for (let a = before, cell = 0; a < from; a++) {
    const base = forward[a]!;
    for (let o = from; o < to; o++, cell++) {
      const value = base + link[cell]!;
      if (value < forward[o]!) forward[o] = value;
    }
  }
  for (let o = from; o < to; o++) forward[o]! += cost[o]!;
}

function lowest(values: Float64Array, from: number, to: number): number {
  let best = from;
  for (let o = from + 1; o < to; o++) if (values[o]! < values[best]!) best = o;
  return best;
}

/** The option of slot `s` from which option `next` of the slot after it is reached most cheaply. */
function comingFrom(model: Model, s: number, next: number, forward: Float64Array): number {
  const link = model.link[s]!;
  const [from, to] = [model.at[s]!, model.at[s + 1]!];
  const width = model.at[s + 2]! - to;
  let [best, least] = [from, Number.POSITIVE_INFINITY];
  for (let o = from, cell = next - to; o < to; o++, cell += width) {
    const value = forward[o]! + link[cell]!;
    if (value < least) [best, least] = [o, value];
  }
  return best;
}

/** The least total over all paths under the given option costs; fills `paths`. */
export function sweep(model: Model, cost: Float64Array, paths: Paths): number {
  const { forward, pick } = paths;
  const slots = slotCount(model);
  for (let s = 0; s < slots; s++) reach(model, s, cost, forward);
  let total = 0;
  for (let s = slots - 1; s >= 0; s--) {
    if (model.link[s]) pick[s] = comingFrom(model, s, pick[s + 1]!, forward);
    else {
      pick[s] = lowest(forward, model.at[s]!, model.at[s + 1]!);
      total += forward[pick[s]!]!;
    }
  }
  return total;
}

/** By option: the cheapest way on from it to the path's end, the option itself not counted. */
export function onward(model: Model, cost: Float64Array): Float64Array {
  const back = new Float64Array(model.key.length);
  for (let s = slotCount(model) - 1; s >= 0; s--) {
    const link = model.link[s];
    if (!link) continue;
    const [from, to, end] = [model.at[s]!, model.at[s + 1]!, model.at[s + 2]!];
    for (let a = from, cell = 0; a < to; a++) {
      let least = Number.POSITIVE_INFINITY;
      for (let o = to; o < end; o++, cell++) {
        const value = link[cell]! + cost[o]! + back[o]!;
        if (value < least) least = value;
      }
      back[a] = least;
    }
  }
  return back;
}

/** By option: how much more the best path through it costs than the best path. */
export function excess(model: Model, cost: Float64Array, forward: Float64Array): Float64Array {
  const slack = onward(model, cost);
  const slots = slotCount(model);
  let least = 0;
  for (let s = 0; s < slots; s++) {
    const [from, to] = [model.at[s]!, model.at[s + 1]!];
    for (let o = from; o < to; o++) slack[o]! += forward[o]!;
    if (s === 0 || !model.link[s - 1]) least = slack[lowest(slack, from, to)]!;
    for (let o = from; o < to; o++) slack[o]! -= least;
  }
  return slack;
}
