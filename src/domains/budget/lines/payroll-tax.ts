/** The employer's payroll tax on stipends and on substitutes' pay, a line each. It falls where its base falls. */
import { compareExact, type Exact, exact, fromCents } from '../../../core/exact.ts';
import { dollars, percent } from '../../../core/money.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { asLines } from '../spread.ts';
import { line, placeOf } from './line.ts';

/**
 * The employer's share that 26 U.S.C. 3111 sets: 6.2% for Social Security and 1.45% for Medicare, or Medicare
 * alone where a position is outside Social Security (IRS). Any other rate is the plan's own.
 */
const STATUTORY = [exact('0.0765'), exact('0.0145')];
export const isStatutory = (rate: Exact): boolean => STATUTORY.some((s) => compareExact(s, rate) === 0);

const ITEMS = { stipends: 'on stipends', substitutes: "on substitutes' pay" } as const;

/** `base` holds the lines of the category; without any there is nothing to tax, and no line. */
export function payrollTaxLine(input: BudgetInput, on: keyof typeof ITEMS, base: readonly Line[]): Line[] {
  const { budget } = input.plan;
  const rate = budget?.payroll_tax;
  if (budget === undefined || rate === undefined || base.length === 0) return [];
  const pay = base.reduce((sum, { amount }) => sum + amount, 0n);
  return [
    line(input, {
      id: `payroll_tax/${on}`,
      category: 'payroll_tax',
      item: ITEMS[on],
      quantity: fromCents(pay),
      unit: 'dollar',
      unitCost: rate,
      formula: `${percent(rate)} of ${dollars(pay)}`,
      place: placeOf(input, budget, 'payroll_tax'),
      guidance: [],
      basis: 'plan',
      weights: asLines(base),
    }),
  ];
}
