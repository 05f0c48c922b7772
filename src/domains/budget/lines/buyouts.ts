/** Buy-outs: count × share × salary with fringe × years; evenly over the active months. */
import { add, decimal, divide, type Exact, multiply, ONE, ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import type { Period } from '../../../plan/period.ts';
import type { Group } from '../../../plan/schema.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { isLeader } from '../groups.ts';
import { evenly, payMonths } from '../spread.ts';
import { line, placeOf } from './line.ts';

/** A school year has ten months. */
const SCHOOL_YEAR = ratio(10);

/** Years that time is bought out for where the plan does not say: active months / 10. */
export const defaultYears = (period: Period): Exact => divide(ratio(period.active.length), SCHOOL_YEAR);

export const yearWords = (years: Exact): string =>
  `${decimal(years)} ${years.n === 1n && years.d === 1n ? 'year' : 'years'}`;

function buyoutLine(input: BudgetInput, group: Group, buyout: NonNullable<Group['buyout']>): Line {
  const years = buyout.years ?? defaultYears(input.period);
  const loaded = add(ONE, buyout.fringe ?? ratio(0));
  const fringe = buyout.fringe === undefined ? '' : ` × ${decimal(loaded, 2)}`;
  return line(input, {
    id: `buyout/${group.id}`,
    category: 'buyout',
    item: input.people.title(group.id),
    quantity: multiply(ratio(group.count), buyout.share, years),
    unit: 'year',
    unitCost: multiply(buyout.salary, loaded),
    formula: `${group.count} × ${decimal(buyout.share)} × ${dollarRate(buyout.salary)}${fringe} × ${yearWords(years)}`,
    place: placeOf(input, buyout),
    guidance: [isLeader(group) ? 'QG-TIME-2' : 'QG-TIME-3'],
    basis: buyout.years === undefined ? 'assumed' : 'plan',
    weights: evenly(payMonths(input.period)),
  });
}

export const buyoutLines = (input: BudgetInput): Line[] =>
  input.people.groups.flatMap((group) => (group.buyout ? [buyoutLine(input, group, group.buyout)] : []));
