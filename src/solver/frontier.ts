/**
 * All chains of a piece at once, by dynamic programming through time. It wins where bounds are of no use,
 * because many answers cost nearly the same: alternatives in one month do not multiply those of the next.
 *
 * A state's excess is what the decisions so far cost above the Lagrangian bound: each chain's detour from
 * its shortest path, and the worth of room left unused in rows that are closed. Both only grow, so a state
 * whose excess passes the limit is dropped.
 */
import { onward } from './chain.ts';
import type { Pulse } from './effort.ts';
import { priced, type Relaxed } from './lagrange.ts';
import { Arcs, Layer } from './layer.ts';
import type { Answer, Model } from './model.ts';
import { type Stage, stages } from './stages.ts';

interface Sweep {
  readonly model: Model;
  /** By option: what it costs with prices, and what the cheapest way on from it does. */
  readonly cost: Float64Array;
  readonly back: Float64Array;
  /** How far above the bound an answer may be. */
  readonly spare: number;
  readonly arcs: Arcs;
  readonly most: number;
}

function cheapest({ model, cost, back }: Sweep, s: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let o = model.at[s]!; o < model.at[s + 1]!; o++) least = Math.min(least, cost[o]! + back[o]!);
  return least;
}

/** What closing rows lose in state `p` if the slot decided last takes nothing in them. */
function unused(stage: Stage, layer: Layer, p: number): number {
  let lost = stage.worth;
  for (const { field, price } of stage.closing) lost -= price * layer.fields[p * layer.width + field]!;
  return lost;
}

function fits(stage: Stage, layer: Layer, p: number, j: number): boolean {
  for (const { field, cap } of stage.needs[j]!)
    if (layer.fields[p * layer.width + field]! >= cap) return false;
  return true;
}

/** Writes the state that follows `p` where the slot takes its `j`-th option. */
function follow(stage: Stage, layer: Layer, p: number, j: number, state: Int16Array): void {
  const base = p * layer.width;
  for (let i = 0; i < state.length; i++)
    state[i] = stage.copy[i]! < 0 ? 0 : layer.fields[base + stage.copy[i]!]!;
  if (stage.own >= 0) state[stage.own] = j;
  for (const field of stage.uses[j]!) state[field]!++;
}

/** Decides one slot in every state; false where that takes too many arcs. */
function decide(sweep: Sweep, stage: Stage, layer: Layer, next: Layer): boolean {
  const { model, cost, back, arcs } = sweep;
  const [from, to] = [model.at[stage.slot]!, model.at[stage.slot + 1]!];
  const link = stage.before < 0 ? undefined : model.link[stage.slot - 1]!;
  const least = link ? 0 : cheapest(sweep, stage.slot);
  const state = new Int16Array(next.width);
  for (let p = 0; p < layer.size; p++) {
    layer.arcs[p] = arcs.size;
    const taken = link ? layer.fields[p * layer.width + stage.before]! : 0;
    const expected = link ? back[model.at[stage.slot - 1]! + taken]! : least;
    const fixed = unused(stage, layer, p) - expected;
    for (let j = 0; j < to - from; j++) {
      const way = cost[from + j]! + back[from + j]! + (link ? link[taken * (to - from) + j]! : 0);
      const excess = way + fixed - stage.filled[j]!;
      if (layer.excess[p]! + excess > sweep.spare || !fits(stage, layer, p, j)) continue;
      if (arcs.size >= sweep.most) return false;
      follow(stage, layer, p, j, state);
      const q = next.find(state);
      next.excess[q] = Math.min(next.excess[q]!, layer.excess[p]! + excess);
      arcs.add(from + j, q, excess);
    }
  }
  layer.arcs[layer.size] = arcs.size;
  return true;
}

/** By layer and state: the least excess from there to the end. */
function remaining(layers: readonly Layer[], arcs: Arcs): Float64Array[] {
  const rest = layers.map((layer) => new Float64Array(layer.size));
  for (let i = layers.length - 2; i >= 0; i--) {
    const layer = layers[i]!;
    for (let p = 0; p < layer.size; p++) {
      let least = Number.POSITIVE_INFINITY;
      for (let a = layer.arcs[p]!; a < layer.arcs[p + 1]!; a++)
        least = Math.min(least, arcs.excess[a]! + rest[i + 1]![arcs.to[a]!]!);
      rest[i]![p] = least;
    }
  }
  return rest;
}

/** Walks the layers, at each slot along the first option that still leads to the least excess. */
function read(model: Model, layers: readonly Layer[], arcs: Arcs, rest: readonly Float64Array[]): number[] {
  const keys: number[] = [];
  let p = 0;
  for (let i = 0; i + 1 < layers.length; i++) {
    let a = layers[i]!.arcs[p]!;
    while (arcs.excess[a]! + rest[i + 1]![arcs.to[a]!]! !== rest[i]![p]) a++;
    keys.push(model.key[arcs.option[a]!]!);
    p = arcs.to[a]!;
  }
  return keys;
}

/**
 * The cheapest answer of at most `limit`, of equal ones the first in the order of ties; 'none' where there
 * is none, 'wide' where finding it would take more than `most` arcs.
 */
export function frontier(
  model: Model,
  { prices, bound }: Relaxed,
  limit: number,
  most: number,
  pulse: Pulse,
): Answer | 'none' | 'wide' {
  const plan = stages(model, prices);
  if (!plan) return 'wide';
  const cost = priced(model, prices);
  const sweep = { model, cost, back: onward(model, cost), spare: limit - bound, arcs: new Arcs(), most };
  let layer = new Layer(0);
  layer.excess[layer.find(new Int16Array(0))] = 0;
  const layers = [layer];
  for (const stage of plan) {
    pulse.beat();
    const next = new Layer(stage.copy.length);
    if (!decide(sweep, stage, layer, next)) return 'wide';
    layers.push(next);
    layer = next;
  }
  const rest = remaining(layers, sweep.arcs);
  const least = rest[0]![0]!;
  if (least === Number.POSITIVE_INFINITY) return 'none';
  return { cost: bound + least, keys: read(model, layers, sweep.arcs, rest) };
}
