/** Food: heads × meetings with `food: true` × price for a person; a line for each series. */
import { ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { PeopleFacts } from '../../../plan/people.ts';
import type { Program } from '../../../plan/program.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { onDays, sumExact } from '../spread.ts';
import { line, placeOf } from './line.ts';

type Meeting = Program['schedule']['meetings'][number];

/** `10 people × 10 meetings`; where cohorts differ in size, the sizes one after the other. */
function headWords(meetings: readonly Meeting[], people: PeopleFacts): string {
  const bySize = new Map<number, number>();
  for (const m of meetings) {
    const size = people.attending(m.series, m.cohort);
    bySize.set(size, (bySize.get(size) ?? 0) + 1);
  }
  const parts = [...bySize]
    .sort(([a], [b]) => b - a)
    .map(([size, n]) => `${count(size, 'person', 'people')} × ${count(n, 'meeting')}`);
  return parts.length > 1 ? `(${parts.join(' + ')})` : (parts[0] ?? '0 meetings');
}

export function foodLines(input: BudgetInput): Line[] {
  const { plan, people, schedule } = input;
  const food = plan.budget?.food;
  if (food === undefined) return [];
  const served = (plan.meetings ?? []).filter((s) => s.food === true && s.kind !== 'coaching');
  return served.map((series) => {
    const meetings = schedule.meetings.filter((m) => m.series.id === series.id);
    const meals = meetings.map((m) => ({ date: m.date, weight: ratio(people.attending(series, m.cohort)) }));
    return line(input, {
      id: `food/${series.id}`,
      category: 'food',
      item: series.title ?? people.title(series.id),
      quantity: sumExact(meals.map((m) => m.weight)),
      unit: 'meal',
      unitCost: food.per_person,
      formula: `${headWords(meetings, people)} × ${dollarRate(food.per_person)}`,
      place: placeOf(input, food),
      guidance: ['QG-MATTER-1'],
      basis: 'plan',
      weights: onDays(meals),
    });
  });
}
