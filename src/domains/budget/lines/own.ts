/** The plan's own lines: quantity × unit cost, in the month of `on`, else in the first active month. */
import { monthOf } from '../../../core/dates.ts';
import { decimal, ONE } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { evenly, payMonths } from '../spread.ts';
import { line, placeOf } from './line.ts';

const DEFAULT_UNIT = 'unit';

export function ownLines(input: BudgetInput): Line[] {
  return (input.plan.budget?.lines ?? []).map((own) => {
    const quantity = own.quantity ?? ONE;
    const unit = own.unit ?? DEFAULT_UNIT;
    const month = own.on === undefined ? payMonths(input.period)[0]! : monthOf(own.on);
    return line(input, {
      id: own.id,
      category: own.category,
      item: own.item,
      quantity,
      unit,
      unitCost: own.unit_cost,
      formula: `${decimal(quantity)} ${unit} × ${dollarRate(own.unit_cost)}`,
      place: placeOf(input, own),
      guidance: [],
      basis: 'plan',
      weights: evenly([month]),
    });
  });
}
