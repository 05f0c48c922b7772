/**
 * Substitutes: heads × days × price of a day, a line for each group. Without `days_per_person`, a day (half a
 * day under four hours) for each meeting of theirs that overlaps the work day on a weekday, coaching excepted.
 */
import { decimal, type Exact, multiply, ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import type { Group } from '../../../plan/schema.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { groupsOf } from '../groups.ts';
import { inWorkDay, isCoaching, presentOf, substituteDays, workDayOf } from '../meetings.ts';
import { evenly, onDays, payMonths, sumExact, type Weights } from '../spread.ts';
import { line, placeOf } from './line.ts';

const dayWords = (days: Exact): string =>
  `${decimal(days)} ${days.n === 1n && days.d === 1n ? 'day' : 'days'}`;

interface Days {
  /** Days of all heads together. */
  readonly all: Exact;
  /** Those of one head, where it is the same for each. */
  readonly each: Exact | undefined;
  readonly weights: Weights;
}

function stated(input: BudgetInput, group: Group, each: Exact): Days {
  const weights = evenly(payMonths(input.period));
  return { all: multiply(ratio(group.count), each), each, weights };
}

/** The substitutes' days that a group's meetings ask for. */
export function daysFromMeetings(
  { plan, people, schedule }: Pick<BudgetInput, 'plan' | 'people' | 'schedule'>,
  group: Group,
): Days {
  const workDay = workDayOf(plan);
  const theirs = schedule.meetings.filter(
    (m) => !isCoaching(m) && (m.series.who ?? []).includes(group.id) && inWorkDay(m, workDay),
  );
  const parts = theirs.map((m) => ({
    date: m.date,
    weight: multiply(presentOf(group, m, people), substituteDays(m)),
  }));
  const together = theirs.every((m) => m.cohort === undefined);
  return {
    all: sumExact(parts.map((p) => p.weight)),
    each: together ? sumExact(theirs.map(substituteDays)) : undefined,
    weights: onDays(parts),
  };
}

export function substituteLines(input: BudgetInput): Line[] {
  const { plan, people } = input;
  const substitutes = plan.budget?.substitutes;
  if (substitutes === undefined) return [];
  const { per_day: price, days_per_person: each, who } = substitutes;
  return groupsOf(people.groups, who).map((group) => {
    const days = each === undefined ? daysFromMeetings(input, group) : stated(input, group, each);
    const quantity = days.each === undefined ? dayWords(days.all) : `${group.count} × ${dayWords(days.each)}`;
    return line(input, {
      id: `substitutes/${group.id}`,
      category: 'substitutes',
      item: people.title(group.id),
      quantity: days.all,
      unit: 'day',
      unitCost: price,
      formula: `${quantity} × ${dollarRate(price)}`,
      place: placeOf(input, substitutes),
      guidance: ['QG-TIME-4'],
      basis: each === undefined || who === undefined ? 'assumed' : 'plan',
      weights: days.weights,
    });
  });
}
