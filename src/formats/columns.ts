/** How wide each column of a table may be, so that its lines fit. */

export interface ColumnSize {
  /** Columns that the longest cell takes. */
  readonly wanted: number;
  /** Columns under which its cells could not be read. */
  readonly least: number;
}

/**
 * Takes from the widest columns until the sum is at most `available`. Where even the least is too much, the
 * lines run over.
 */
export function fitColumns(sizes: readonly ColumnSize[], available: number): number[] {
  const capped = (cap: number): number[] =>
    sizes.map(({ wanted, least }) => Math.max(least, Math.min(wanted, cap)));
  const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);
  let cap = Math.min(available, Math.max(0, ...sizes.map((size) => size.wanted)));
  while (cap > 0 && sum(capped(cap)) > available) cap--;
  return capped(cap);
}
