/**
 * The plan of a joint sweep: slots are decided in the order of ties, and a state keeps what later slots
 * still depend on: the options of slots whose next neighbour is to come, and the use of rows still open.
 */
import { type Membership, type Model, membership, optionCount, slotCount, slotOfOptions } from './model.ts';

/** Deciding one slot. Fields are positions in the state before (old) or after (new). */
export interface Stage {
  readonly slot: number;
  /** Old field of the slot before it in its chain; -1 where none is linked to it. */
  readonly before: number;
  /** By new field: the old field it is copied from, or -1 where it starts at zero. */
  readonly copy: Int32Array;
  /** New field that remembers the option taken; -1 where nothing later depends on it. */
  readonly own: number;
  /** By option of the slot: old fields of its rows, and the caps that they must stay under. */
  readonly needs: readonly { readonly field: number; readonly cap: number }[][];
  /** By option: new fields of its rows. */
  readonly uses: readonly (readonly number[])[];
  /** Rows whose last slot this is: what all their room is worth, and the fields that hold their use so far. */
  readonly worth: number;
  readonly closing: readonly { readonly field: number; readonly price: number }[];
  /** By option: the worth of the room that it takes itself in rows that close here. */
  readonly filled: Float64Array;
}

interface Spans {
  /** By row: the first and the last place, in the order of deciding, of its slots. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

function spansOf(model: Model, place: Int32Array): Spans {
  const slotOf = slotOfOptions(model);
  const [first, last] = [new Int32Array(model.rows.length), new Int32Array(model.rows.length)];
  model.rows.forEach(({ members }, r) => {
    const places = Array.from(members, (o) => place[slotOf[o]!]!);
    first[r] = Math.min(...places);
    last[r] = Math.max(...places);
  });
  return { first, last };
}

/** What a state keeps, in the order of its fields: linked slots, then open rows. */
interface Kept {
  readonly slots: readonly number[];
  readonly rows: readonly number[];
}

const rowField = (kept: Kept, r: number): number => {
  const at = kept.rows.indexOf(r);
  return at < 0 ? -1 : kept.slots.length + at;
};

function stage(
  model: Model,
  s: number,
  old: Kept,
  kept: Kept,
  prices: Float64Array,
  inRows: Membership,
): Stage {
  const [from, to] = [model.at[s]!, model.at[s + 1]!];
  const rowsOf = (o: number): number[] => Array.from(inRows.list.subarray(inRows.at[o]!, inRows.at[o + 1]!));
  const options = Array.from({ length: to - from }, (_, j) => rowsOf(from + j));
  const starting = [...new Set(options.flat())].filter((r) => !old.rows.includes(r));
  const closing = [...old.rows, ...starting].filter((r) => !kept.rows.includes(r));
  return {
    slot: s,
    before: s > 0 && model.link[s - 1] ? old.slots.indexOf(s - 1) : -1,
    copy: Int32Array.from([
      ...kept.slots.map((q) => old.slots.indexOf(q)),
      ...kept.rows.map((r) => rowField(old, r)),
    ]),
    own: kept.slots.indexOf(s),
    needs: options.map((rows) =>
      rows
        .filter((r) => old.rows.includes(r))
        .map((r) => ({ field: rowField(old, r), cap: model.rows[r]!.cap })),
    ),
    uses: options.map((rows) => rows.map((r) => rowField(kept, r)).filter((field) => field >= 0)),
    worth: closing.reduce((sum, r) => sum + prices[r]! * model.rows[r]!.cap, 0),
    closing: closing
      .filter((r) => old.rows.includes(r))
      .map((r) => ({ field: rowField(old, r), price: prices[r]! })),
    filled: Float64Array.from(options, (rows) =>
      rows.reduce((sum, r) => sum + (closing.includes(r) ? prices[r]! : 0), 0),
    ),
  };
}

/** The stages in the order of ties; undefined where a chain's own order is another. */
export function stages(model: Model, prices: Float64Array): Stage[] | undefined {
  const order = Array.from({ length: slotCount(model) }, (_, s) => s);
  order.sort((a, b) => model.rank[a]! - model.rank[b]!);
  const place = new Int32Array(order.length);
  order.forEach((s, i) => {
    place[s] = i;
  });
  if (model.link.some((link, s) => link && place[s]! > place[s + 1]!)) return undefined;
  const { first, last } = spansOf(model, place);
  const inRows = membership(model.rows, optionCount(model));
  const all = Array.from(model.rows.keys());
  const plan: Stage[] = [];
  let old: Kept = { slots: [], rows: [] };
  order.forEach((s, i) => {
    const slots = [...old.slots, s].filter((q) => model.link[q] && place[q + 1]! > i);
    const kept = { slots, rows: all.filter((r) => first[r]! <= i && last[r]! > i) };
    plan.push(stage(model, s, old, kept, prices, inRows));
    old = kept;
  });
  return plan;
}
