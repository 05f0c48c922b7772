/** Work paid by contract: count × active months × hours × rate, without payroll tax. */
import { decimal, multiply, ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Group } from '../../../plan/schema.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { isParticipant } from '../groups.ts';
import { evenly, payMonths } from '../spread.ts';
import { line, placeOf } from './line.ts';

function guidanceOf(group: Group): readonly string[] {
  if (group.role === 'coach') return ['QG-FRAME-2'];
  return isParticipant(group) ? ['QG-VALUE-1'] : [];
}

function contractLine(input: BudgetInput, group: Group, contract: NonNullable<Group['contract']>): Line {
  const months = input.period.active.length;
  const { rate, hours_per_month: hours } = contract;
  return line(input, {
    id: `contractual/${group.id}`,
    category: 'contractual',
    item: input.people.title(group.id),
    quantity: multiply(ratio(group.count), ratio(months), hours),
    unit: 'hour',
    unitCost: rate,
    formula: `${group.count} × ${count(months, 'month')} × ${decimal(hours)} h × ${dollarRate(rate)}`,
    place: placeOf(input, contract),
    guidance: guidanceOf(group),
    basis: 'plan',
    weights: evenly(payMonths(input.period)),
  });
}

export const contractLines = (input: BudgetInput): Line[] =>
  input.people.groups.flatMap((group) =>
    group.contract ? [contractLine(input, group, group.contract)] : [],
  );
