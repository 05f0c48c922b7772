/** The budget's sums: by category, by month, by fiscal year. */
import { type Month, monthOfYear, yearOfMonth } from '../../core/dates.ts';
import type { Cents } from '../../core/exact.ts';
import type { Period } from '../../plan/period.ts';
import { compareCategories } from './categories.ts';
import type { CategoryTotal, FiscalYear, Line, MonthAmount } from './facts.ts';

export const sumOf = (parts: Iterable<{ readonly amount: Cents }>): Cents => {
  let sum = 0n;
  for (const { amount } of parts) sum += amount;
  return sum;
};

export function categoryTotals(lines: readonly Line[]): CategoryTotal[] {
  const names = [...new Set(lines.map((l) => l.category))].sort(compareCategories);
  return names.map((name) => ({ name, amount: sumOf(lines.filter((l) => l.category === name)) }));
}

/** Months from the first cost to the last; outside the program only those with a cost. */
export function monthTotals(lines: readonly Line[], period: Period): MonthAmount[] {
  const sums = new Map<Month, Cents>();
  for (const { months } of lines)
    for (const { month, amount } of months) sums.set(month, (sums.get(month) ?? 0n) + amount);
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())];
  for (const month of [...period.onramp.months, ...period.months])
    if (first < month && month < last && !sums.has(month)) sums.set(month, 0n);
  return [...sums].map(([month, amount]) => ({ month, amount })).sort((a, b) => a.month - b.month);
}

/** `starts` is the month, 1 to 12, in which a fiscal year begins. */
export function fiscalYears(byMonth: readonly MonthAmount[], starts: number): FiscalYear[] {
  const years = new Map<Month, Cents>();
  for (const { month, amount } of byMonth) {
    const from = month - ((monthOfYear(month) - starts + 12) % 12);
    years.set(from, (years.get(from) ?? 0n) + amount);
  }
  return [...years].map(([from, amount]) => ({
    year: `FY${yearOfMonth(from + 11)}`,
    from,
    to: from + 11,
    amount,
  }));
}
