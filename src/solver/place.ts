/**
 * The fewest slots that must stay unplaced. Spacing plays no part in it, so it is found block by block: a
 * block is the slots that rows hold together, a month of all cohorts for example.
 */
import { augment } from './augment.ts';
import { type Board, placing } from './board.ts';
import type { Pulse } from './effort.ts';
import type { Model, Row } from './model.ts';
import { optimumOf } from './optimum.ts';
import { Union } from './union.ts';

export interface Placement {
  /** An answer with as few slots unplaced as was found, by option number. */
  readonly start: ReadonlySet<number>;
  /** The options that an answer with no more slots unplaced may take. */
  readonly alive: Uint8Array;
  /** At most so many of a block's slots stay unplaced. */
  readonly rows: readonly Row[];
  /** No answer leaves fewer slots unplaced. */
  readonly proven: boolean;
}

/** The option of staying unplaced. */
const unplaced = (all: Board, p: number): number => all.at[p + 1]! - 1;

/** The places of each block that has more than one. */
function blocks(all: Board): number[][] {
  const placeOf = new Map(all.places.flatMap((_, p) => range(all.at[p]!, all.at[p + 1]!).map((o) => [o, p])));
  const union = new Union(all.places.length);
  for (const { members } of all.rows)
    for (const o of members) union.join(placeOf.get(members[0]!)!, placeOf.get(o)!);
  const groups = new Map<number, number[]>();
  all.places.forEach((_, p) => {
    const group = groups.get(union.root(p));
    if (group) group.push(p);
    else groups.set(union.root(p), [p]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The block as a model in which staying unplaced costs one and everything else nothing. */
function counting(all: Board, block: readonly number[]): Model {
  const options = block.flatMap((p) => range(all.at[p]!, all.at[p + 1]!));
  const index = new Map(options.map((o, i) => [o, i]));
  const at = new Int32Array(block.length + 1);
  block.forEach((p, i) => {
    at[i + 1] = at[i]! + all.at[p + 1]! - all.at[p]!;
  });
  const rows = all.rows.filter(({ members }) => index.has(members[0]!));
  return {
    at,
    cost: Float64Array.from(options, (o) => (all.options[o]!.candidate ? 0 : 1)),
    key: Int32Array.from(options),
    rank: Int32Array.from(block, (p) => all.places[p]!.rank),
    link: block.map(() => undefined),
    rows: rows.map((row) => ({ ...row, members: row.members.map((o) => index.get(o)!) })),
  };
}

/** Finds the least number for one block and improves `start` accordingly. */
function fewestIn(all: Board, block: readonly number[], start: Set<number>, pulse: Pulse) {
  const model = counting(all, block);
  const found = optimumOf(model, new Uint8Array(model.key.length).fill(1), start, pulse);
  const keys = [...found.keys, ...found.pieces.flatMap(({ answer }) => answer.keys)];
  for (const o of model.key) start.delete(o);
  for (const key of keys) start.add(key);
  return found.pieces.every(({ answer, bound }) => answer.cost === bound);
}

/** Places as many slots as can be; where the pulse stops, as many as were found. */
export function fewestUnplaced(all: Board, pulse: Pulse): Placement {
  const taken = augment(all);
  const start = new Set(all.places.map((_, p) => (taken[p]! < 0 ? unplaced(all, p) : taken[p]!)));
  const alive = placing(all);
  const rows: Row[] = [];
  let proven = true;
  for (const block of blocks(all)) {
    const choosing = block.filter((p) => all.places[p]!.open.length > 0);
    const left = (): number[] => choosing.filter((p) => start.has(unplaced(all, p)));
    if (left().length === 0) continue;
    proven = fewestIn(all, choosing, start, pulse) && proven;
    const members = Int32Array.from(choosing, (p) => unplaced(all, p));
    if (left().length === 0) continue;
    rows.push({ cap: left().length, members, price: 0 });
    for (const o of members) alive[o] = 1;
  }
  return { start, alive, rows, proven };
}
