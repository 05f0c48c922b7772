/**
 * Child care: caregivers × hours × price of an hour, for each in-person or hybrid meeting that starts before
 * or ends after the work day, or lies on a weekend; a line for each series that has such meetings.
 */
import { decimal, multiply, ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { hoursOf, isCoaching, isInPerson, outsideWorkDay, workDayOf } from '../meetings.ts';
import { onDays, sumExact } from '../spread.ts';
import { line, placeOf } from './line.ts';

/** The meetings that ask for child care, in the order of the schedule. */
export function meetingsWithCare({ plan, schedule }: Pick<BudgetInput, 'plan' | 'schedule'>) {
  const workDay = workDayOf(plan);
  return schedule.meetings.filter((m) => !isCoaching(m) && isInPerson(m) && outsideWorkDay(m, workDay));
}

export function childCareLines(input: BudgetInput): Line[] {
  const { plan, people } = input;
  const care = plan.budget?.child_care;
  if (care === undefined) return [];
  const caregivers = ratio(care.caregivers);
  const all = meetingsWithCare(input);
  return (plan.meetings ?? []).flatMap((series) => {
    const meetings = all.filter((m) => m.series.id === series.id);
    const first = meetings[0];
    if (first === undefined) return [];
    const hours = meetings.map((m) => ({ date: m.date, weight: hoursOf(m) }));
    // All meetings of a series are equally long.
    const words = `${count(meetings.length, 'meeting')} × ${decimal(hoursOf(first))} h`;
    return line(input, {
      id: `child_care/${series.id}`,
      category: 'child_care',
      item: series.title ?? people.title(series.id),
      quantity: multiply(caregivers, sumExact(hours.map((h) => h.weight))),
      unit: 'hour',
      unitCost: care.per_hour,
      formula: `${count(care.caregivers, 'caregiver')} × ${words} × ${dollarRate(care.per_hour)}`,
      place: placeOf(input, care),
      guidance: ['QG-MATTER-2'],
      basis: 'plan',
      weights: onDays(hours),
    });
  });
}
