/**
 * Makes a model smaller without losing an answer: options that others rule out go, settled slots are
 * taken out, links and rows that no longer bind are dropped, and what no longer hangs together is split.
 */
import { type Model, type Row, slotCount, slotOfOptions } from './model.ts';
import { propagate } from './propagate.ts';
import { tidy } from './rows.ts';
import { split } from './split.ts';

export interface Reduction {
  /** What the settled slots cost, folded links included. */
  readonly base: number;
  /** The keys of the settled slots' options. */
  readonly keys: readonly number[];
  /** What is left, in pieces that do not touch one another; a piece without rows is a single path. */
  readonly pieces: readonly Model[];
}

const span = (model: Model, s: number, alive: Uint8Array): number[] => {
  const options: number[] = [];
  for (let o = model.at[s]!; o < model.at[s + 1]!; o++) if (alive[o]) options.push(o);
  return options;
};

/**
 * Adds a link's cost to the options on both sides where it is a sum of one part for each side, as it is
 * when all pairs cost the same or when one side has a single option; says whether it was.
 */
function fold(link: Float64Array, model: Model, s: number, alive: readonly number[][], cost: Float64Array) {
  const [here, there] = [alive[s]!, alive[s + 1]!];
  const [from, to] = [model.at[s]!, model.at[s + 1]!];
  const width = model.at[s + 2]! - to;
  const at = (a: number, b: number): number => link[(a - from) * width + (b - to)]!;
  const [a0, b0] = [here[0]!, there[0]!];
  const corner = at(a0, b0);
  for (const a of here) for (const b of there) if (at(a, b) + corner !== at(a, b0) + at(a0, b)) return false;
  for (const a of here) cost[a]! += at(a, b0);
  for (const b of there) cost[b]! += at(a0, b) - corner;
  return true;
}

/** The rows over what is left, with the room that settled slots leave. */
function openRows(model: Model, alive: Uint8Array, settled: readonly boolean[], slotOf: Int32Array): Row[] {
  const rows: Row[] = [];
  for (const row of model.rows) {
    const members: number[] = [];
    let cap = row.cap;
    for (const o of row.members) {
      if (!alive[o]) continue;
      if (settled[slotOf[o]!]) cap--;
      else members.push(o);
    }
    if (members.length > cap) rows.push({ cap, members: Int32Array.from(members), price: row.price });
  }
  return tidy(rows);
}

/**
 * The model with only the options that are `alive` (which is narrowed further); undefined where no answer
 * is left. Every answer of the model that takes alive options only is one of the reduction, at the same cost.
 */
export function reduce(model: Model, alive: Uint8Array): Reduction | undefined {
  const slotOf = slotOfOptions(model);
  if (!propagate(model, alive, slotOf)) return undefined;
  const cost = model.cost.slice();
  const kept = Array.from({ length: slotCount(model) }, (_, s) => span(model, s, alive));
  const linked = model.link.map((link, s) => link !== undefined && !fold(link, model, s, kept, cost));
  const settled = kept.map((options) => options.length === 1);
  const keys: number[] = [];
  let base = 0;
  kept.forEach((options, s) => {
    if (!settled[s]) return;
    base += cost[options[0]!]!;
    keys.push(model.key[options[0]!]!);
  });
  const rows = openRows(model, alive, settled, slotOf);
  return { base, keys, pieces: split({ ...model, cost, rows }, kept, settled, linked, slotOf) };
}
