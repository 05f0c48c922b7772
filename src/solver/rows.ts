/** Rows that say nothing of their own: the same twice, or part of another. */
import type { Row } from './model.ts';

/** Whether every member of `a` is one of `b`; both ascend. */
function within(a: Int32Array, b: Int32Array): boolean {
  let j = 0;
  for (const o of a) {
    while (j < b.length && b[j]! < o) j++;
    if (b[j] !== o) return false;
  }
  return true;
}

/**
 * Drops each row that another implies; its price goes to the one that is kept. A row implies another of at
 * least its cap over some of its members.
 */
export function tidy(rows: readonly Row[]): Row[] {
  const bySize = rows
    .map((row, i) => ({ row, i }))
    .sort((x, y) => y.row.members.length - x.row.members.length || x.i - y.i);
  const through = new Map<number, { row: Row; price: number; i: number }[]>();
  const kept: { row: Row; price: number; i: number }[] = [];
  for (const { row, i } of bySize) {
    const others = through.get(row.members[0]!) ?? [];
    const over = others.find((other) => other.row.cap <= row.cap && within(row.members, other.row.members));
    if (over) {
      over.price += row.price;
      continue;
    }
    const entry = { row, price: row.price, i };
    kept.push(entry);
    for (const o of row.members) {
      const list = through.get(o);
      if (list) list.push(entry);
      else through.set(o, [entry]);
    }
  }
  kept.sort((x, y) => x.i - y.i);
  return kept.map(({ row, price }) => (price === row.price ? row : { ...row, price }));
}
