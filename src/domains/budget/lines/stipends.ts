/** Stipends: count × months × hours × rate, or an amount for each person; a line for each group. */
import { decimal, multiply, ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Group } from '../../../plan/schema.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { isLeader, isParticipant } from '../groups.ts';
import { evenly, payMonths } from '../spread.ts';
import { line, placeOf } from './line.ts';

/** The months that a stipend is paid for; more than the program has are possible, and a rule says so. */
export const stipendMonths = (input: Pick<BudgetInput, 'period'>, group: Group): number =>
  group.stipend?.months ?? input.period.active.length;

function guidanceOf(group: Group): readonly string[] {
  if (group.role === 'coach') return ['QG-FRAME-2'];
  if (isLeader(group)) return ['QG-VALUE-3'];
  return isParticipant(group) ? ['QG-VALUE-1', 'QG-VALUE-2'] : [];
}

function pay(group: Group, months: number) {
  const { rate, hours_per_month: hours, amount } = group.stipend ?? {};
  if (rate !== undefined && hours !== undefined)
    return {
      quantity: multiply(ratio(group.count), ratio(months), hours),
      unit: 'hour',
      unitCost: rate,
      formula: `${group.count} × ${count(months, 'month')} × ${decimal(hours)} h × ${dollarRate(rate)}`,
    };
  if (amount === undefined) return undefined;
  const formula = `${group.count} × ${dollarRate(amount)}`;
  return { quantity: ratio(group.count), unit: 'person', unitCost: amount, formula };
}

export function stipendLines(input: BudgetInput): Line[] {
  return input.people.groups.flatMap((group) => {
    const months = stipendMonths(input, group);
    const paid = pay(group, months);
    if (group.stipend === undefined || paid === undefined) return [];
    return line(input, {
      id: `stipends/${group.id}`,
      category: 'stipends',
      item: input.people.title(group.id),
      ...paid,
      place: placeOf(input, group.stipend),
      guidance: guidanceOf(group),
      basis: 'plan',
      weights: evenly(payMonths(input.period).slice(0, months)),
    });
  });
}
