/** Contingency and indirect costs. They follow the lines that they are computed on, month by month. */
import { fromCents } from '../../../core/exact.ts';
import { dollars, percent } from '../../../core/money.ts';
import { OVERHEADS } from '../categories.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { asLines } from '../spread.ts';
import { line, type Place, placeOf } from './line.ts';

type Rate = NonNullable<NonNullable<BudgetInput['plan']['budget']>['contingency']>;

function overhead(
  input: BudgetInput,
  id: keyof typeof OVERHEADS,
  { rate, place }: { rate: Rate; place: Place },
  base: readonly Line[],
): Line {
  const amount = base.reduce((sum, l) => sum + l.amount, 0n);
  return line(input, {
    id,
    category: id,
    item: OVERHEADS[id],
    quantity: fromCents(amount),
    unit: 'dollar',
    unitCost: rate,
    formula: `${percent(rate)} of ${dollars(amount)}`,
    place,
    guidance: [],
    basis: 'plan',
    weights: asLines(base),
  });
}

/** A share of all direct costs. */
export function contingencyLine(input: BudgetInput, direct: readonly Line[]): Line[] {
  const { budget } = input.plan;
  if (budget?.contingency === undefined) return [];
  const place = placeOf(input, budget, 'contingency');
  return [overhead(input, 'contingency', { rate: budget.contingency, place }, direct)];
}

/** A share of direct costs and contingency, less the excluded categories. */
export function indirectLine(input: BudgetInput, lines: readonly Line[]): Line[] {
  const indirect = input.plan.budget?.indirect;
  if (indirect === undefined) return [];
  const base = lines.filter((l) => !(indirect.exclude ?? []).includes(l.category));
  return [overhead(input, 'indirect', { rate: indirect.rate, place: placeOf(input, indirect) }, base)];
}
