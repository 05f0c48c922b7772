/** Kits of prototyping materials: heads × price of a kit, a line for each group; bought in the month before the start. */
import { monthOf } from '../../../core/dates.ts';
import { ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { groupsOf } from '../groups.ts';
import { evenly } from '../spread.ts';
import { line, placeOf } from './line.ts';

export function kitLines(input: BudgetInput): Line[] {
  const { plan, people, period } = input;
  const kits = plan.budget?.kits;
  if (kits === undefined) return [];
  return groupsOf(people.groups, kits.who).map((group) =>
    line(input, {
      id: `kits/${group.id}`,
      category: 'kits',
      item: people.title(group.id),
      quantity: ratio(group.count),
      unit: 'kit',
      unitCost: kits.per_person,
      formula: `${group.count} × ${dollarRate(kits.per_person)}`,
      place: placeOf(input, kits),
      guidance: ['QG-MATTER-3'],
      basis: kits.who === undefined ? 'assumed' : 'plan',
      weights: evenly([monthOf(period.start) - 1]),
    }),
  );
}
