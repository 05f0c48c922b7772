/** How platforms and prices are called. */
import { compareExact, ZERO } from '../../core/exact.ts';
import { dollarRate, dollars } from '../../core/money.ts';
import { count } from '../../core/words.ts';
import type { PlatformCosts, PlatformRow } from './facts.ts';

/** `Slack, Free`. */
export const rowName = (row: Pick<PlatformRow, 'name' | 'plan'>): string => `${row.name}, ${row.plan}`;

export const isFree = (row: PlatformRow): boolean =>
  row.price !== undefined && compareExact(row.price, ZERO) === 0;

/** Platforms with a free plan, those in use left out. */
export function freeNames({ rows, uses }: PlatformCosts): string[] {
  const used = new Set(uses.map((use) => use.id));
  return [...new Set(rows.filter((row) => isFree(row) && !used.has(row.id)).map((row) => row.name))];
}

/** `$100.00`, `$8.75 a member`, `by quote`. */
export function priceWords(row: PlatformRow): string {
  if (row.price === undefined) return 'by quote';
  return row.per === 'month' ? dollarRate(row.price) : `${dollarRate(row.price)} a member`;
}

/** `$3,000.00 over 30 months`, `$0.00`, `not known`. */
export function totalWords(row: PlatformRow, months: number): string {
  if (row.total === undefined) return 'not known';
  return isFree(row) ? dollars(0n) : `${dollars(row.total)} over ${count(months, 'month')}`;
}
