/** How a line's amount falls into months. */
import { type Day, type Month, monthOf } from '../../core/dates.ts';
import { add, apportion, type Cents, type Exact, fromCents, ONE, ZERO } from '../../core/exact.ts';
import type { Period } from '../../plan/period.ts';
import type { Line, MonthAmount } from './facts.ts';

/** What each month weighs; only the proportions matter. */
export type Weights = ReadonlyMap<Month, Exact>;

/** Adds many; `add` is for a few. */
export const sumExact = (terms: readonly Exact[]): Exact => terms.reduce((a, b) => add(a, b), ZERO);

/** Equal parts in these months. */
export const evenly = (months: readonly Month[]): Weights => new Map(months.map((m) => [m, ONE]));

/** The active months; the start's month where there is none, so that every cost falls somewhere. */
export const payMonths = (period: Period): readonly Month[] =>
  period.active.length > 0 ? period.active : [monthOf(period.start)];

/** So much on each of these days, in their months. */
export function onDays(days: Iterable<{ readonly date: Day; readonly weight: Exact }>): Weights {
  const weights = new Map<Month, Exact>();
  for (const { date, weight } of days) {
    const month = monthOf(date);
    weights.set(month, add(weights.get(month) ?? ZERO, weight));
  }
  return weights;
}

/** As some lines fall, month by month. */
export function asLines(lines: readonly Line[]): Weights {
  const sums = new Map<Month, Cents>();
  for (const { months } of lines)
    for (const { month, amount } of months) sums.set(month, (sums.get(month) ?? 0n) + amount);
  return new Map([...sums].map(([month, cents]) => [month, fromCents(cents)]));
}

const lcm = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
};

/**
 * Splits cents over months in proportion to their weights: largest remainder, ties to the earlier month.
 * Without a month or a weight above zero, everything falls into `fallback`.
 */
export function spread(amount: Cents, weights: Weights, fallback: Month): MonthAmount[] {
  const entries = [...weights].sort(([a], [b]) => a - b);
  const unit = entries.reduce((d, [, w]) => lcm(d, w.d), 1n);
  const parts = entries.map(([, w]) => w.n * (unit / w.d));
  if (parts.every((p) => p === 0n)) return amount === 0n ? [] : [{ month: fallback, amount }];
  return apportion(amount, parts)
    .map((part, i) => ({ month: entries[i]![0], amount: part }))
    .filter((part) => part.amount !== 0n);
}
