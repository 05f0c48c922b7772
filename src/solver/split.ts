/** Splits what is left of a model into pieces that share neither a link nor a row. */
import type { Model, Row } from './model.ts';
import { Union } from './union.ts';

/** The part of a link's table that is left. */
function cut(
  link: Float64Array,
  model: Model,
  s: number,
  kept: readonly (readonly number[])[],
): Float64Array {
  const [from, to] = [model.at[s]!, model.at[s + 1]!];
  const width = model.at[s + 2]! - to;
  const [here, there] = [kept[s]!, kept[s + 1]!];
  const table = new Float64Array(here.length * there.length);
  let cell = 0;
  for (const a of here) for (const b of there) table[cell++] = link[(a - from) * width + (b - to)]!;
  return table;
}

/** Builds one piece; `renamed` gets each old option's new index. */
function piece(
  model: Model,
  slots: readonly number[],
  kept: readonly (readonly number[])[],
  linked: readonly boolean[],
  rows: readonly Row[],
  renamed: Int32Array,
): Model {
  const at = new Int32Array(slots.length + 1);
  const options: number[] = [];
  slots.forEach((s, i) => {
    for (const o of kept[s]!) {
      renamed[o] = options.length;
      options.push(o);
    }
    at[i + 1] = options.length;
  });
  return {
    at,
    cost: Float64Array.from(options, (o) => model.cost[o]!),
    key: Int32Array.from(options, (o) => model.key[o]!),
    rank: Int32Array.from(slots, (s) => model.rank[s]!),
    link: slots.map((s) => (linked[s] ? cut(model.link[s]!, model, s, kept) : undefined)),
    rows: rows.map((row) => ({ ...row, members: row.members.map((o) => renamed[o]!) })),
  };
}

/**
 * `kept` lists each slot's remaining options, `settled` the slots that need no more thought, `linked` the
 * slots whose link to the next one still binds. The model's rows are over remaining options only.
 */
export function split(
  model: Model,
  kept: readonly (readonly number[])[],
  settled: readonly boolean[],
  linked: readonly boolean[],
  slotOf: Int32Array,
): Model[] {
  const union = new Union(kept.length);
  linked.forEach((bound, s) => {
    if (bound) union.join(s, s + 1);
  });
  for (const row of model.rows) for (const o of row.members) union.join(slotOf[row.members[0]!]!, slotOf[o]!);
  const groups = new Map<number, { slots: number[]; rows: Row[] }>();
  kept.forEach((_, s) => {
    if (settled[s]) return;
    const root = union.root(s);
    const group = groups.get(root);
    if (group) group.slots.push(s);
    else groups.set(root, { slots: [s], rows: [] });
  });
  for (const row of model.rows) groups.get(union.root(slotOf[row.members[0]!]!))!.rows.push(row);
  const renamed = new Int32Array(model.key.length);
  return [...groups.values()].map(({ slots, rows }) => piece(model, slots, kept, linked, rows, renamed));
}
