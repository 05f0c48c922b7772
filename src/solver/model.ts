/**
 * The compact form on which the search works: slots with numbered options, links between neighbours
 * of a chain, and rows that say how many of their options may be taken together.
 *
 * Costs are integers and prices are multiples of 1/65536, so every sum is exact in a double and a bound
 * needs no tolerance.
 */

/** At most `cap` of the members, which are options of different slots, are taken together. */
export interface Row {
  readonly cap: number;
  /** Option indices of the model, ascending. */
  readonly members: Int32Array;
  /** The Lagrangian price from which the next relaxation starts, not negative. */
  readonly price: number;
}

/** Slots are numbered from 0; those of one chain stand together, in order. */
export interface Model {
  /** The options of slot `s` are `at[s]` up to, not including, `at[s + 1]`; in the order of days, unplaced last. */
  readonly at: Int32Array;
  /** By option: what it costs by itself. May be negative once a link's cost has been folded in. */
  readonly cost: Float64Array;
  /** By option: its number on the board, the same in every smaller model. */
  readonly key: Int32Array;
  /** By slot: its place in the order in which ties are settled. */
  readonly rank: Int32Array;
  /**
   * By slot: the cost of each pair of its option and the next slot's, row by row (this slot's option is
   * the row); undefined where the two do not touch each other.
   */
  readonly link: readonly (Float64Array | undefined)[];
  readonly rows: readonly Row[];
}

/** One option for each slot of a model, by key, in no particular order, and what they cost together. */
export interface Answer {
  readonly cost: number;
  readonly keys: readonly number[];
}

export const slotCount = (model: Model): number => model.at.length - 1;
export const optionCount = (model: Model): number => model.key.length;

/** By option: the slot that it belongs to. */
export function slotOfOptions(model: Model): Int32Array {
  const slotOf = new Int32Array(optionCount(model));
  for (let s = 0; s < slotCount(model); s++) slotOf.fill(s, model.at[s], model.at[s + 1]);
  return slotOf;
}

/** The rows that each option is in: those of option `o` are `list[at[o]]` up to, not including, `at[o + 1]`. */
export interface Membership {
  readonly at: Int32Array;
  readonly list: Int32Array;
}

export function membership(rows: readonly Row[], options: number): Membership {
  const at = new Int32Array(options + 1);
  for (const row of rows) for (const o of row.members) at[o + 1]!++;
  for (let o = 0; o < options; o++) at[o + 1]! += at[o]!;
  const list = new Int32Array(at[options]!);
  const next = at.slice();
  rows.forEach((row, r) => {
    for (const o of row.members) list[next[o]!++] = r;
  });
  return { at, list };
}

/** All options alive. */
export const whole = (model: Model): Uint8Array => new Uint8Array(optionCount(model)).fill(1);

/** By slot: the option that `taken` (board numbers of options) holds. Each slot has exactly one. */
export function picksOf(model: Model, taken: ReadonlySet<number>): Int32Array {
  const picks = new Int32Array(slotCount(model)).fill(-1);
  for (let s = 0; s < picks.length; s++)
    for (let o = model.at[s]!; o < model.at[s + 1]!; o++) if (taken.has(model.key[o]!)) picks[s] = o;
  return picks;
}

/** What one option a slot costs, links included. */
export function costOf(model: Model, picks: Int32Array): number {
  let cost = 0;
  for (let s = 0; s < picks.length; s++) {
    cost += model.cost[picks[s]!]!;
    const link = model.link[s];
    if (!link) continue;
    const next = model.at[s + 1]!;
    const width = model.at[s + 2]! - next;
    cost += link[(picks[s]! - model.at[s]!) * width + picks[s + 1]! - next]!;
  }
  return cost;
}

/** The part of an answer that lies in a piece of the model that it answers. */
export function restricted(model: Model, taken: ReadonlySet<number>): Answer {
  const picks = picksOf(model, taken);
  return { cost: costOf(model, picks), keys: Array.from(picks, (o) => model.key[o]!) };
}

/** The model with other prices on its rows. */
export const repriced = (model: Model, prices: Float64Array): Model => ({
  ...model,
  rows: model.rows.map((row, r) => ({ ...row, price: prices[r]! })),
});

export const pricesOf = (model: Model): Float64Array => Float64Array.from(model.rows, (row) => row.price);
