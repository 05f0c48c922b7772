import { multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count, list } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import type { Rule } from '../../../plan/rule.ts';
import type { Series } from '../../../plan/schema.ts';
import { hasOwnLine } from '../meetings.ts';

/** Kinds in which people sit together; a visit or a touch-point is none. */
const TOGETHER: readonly string[] = ['whole_group', 'small_group', 'affinity', 'event', 'showcase'];

function mealsOf({ people, schedule }: Program, series: Series): number {
  const meetings = schedule.meetings.filter((m) => m.series.id === series.id);
  return meetings.reduce((sum, m) => sum + people.attending(series, m.cohort), 0);
}

export const noFood: Rule = {
  id: 'budget/no-food',
  severity: 'warning',
  guidance: ['QG-MATTER-1'],
  summary: 'There is no food at meetings, or no money for it.',
  why: 'A meeting after work is held at the hour of a meal. The guidance asks for food at synchronous meetings, in person and virtual.',
  bad: 'meetings: [{ id: small_groups, food: false }]',
  good: 'meetings: [{ id: small_groups, food: true }]',
  *check(program) {
    const { plan, places, people } = program;
    if (hasOwnLine(plan, 'food')) return;
    const price = plan.budget?.food?.per_person;
    const together = (plan.meetings ?? []).filter((s) => TOGETHER.includes(s.kind));
    const title = (s: Series): string => `"${s.title ?? people.title(s.id)}"`;
    for (const series of together.filter((s) => s.food !== true)) {
      const meals = mealsOf(program, series);
      const cost =
        price === undefined
          ? `Set food: true and budget.food.per_person: each dollar a person is ${dollars(BigInt(meals) * 100n)}.`
          : `Set food: true: ${count(meals, 'meal')} at ${dollarRate(price)} are +${dollars(toCents(multiply(ratio(meals), price)))}.`;
      yield { path: places.of(series), message: `${title(series)} has no food`, hint: cost };
    }
    const served = together.filter((s) => s.food === true);
    if (price !== undefined || served.length === 0) return;
    const meals = served.reduce((sum, s) => sum + mealsOf(program, s), 0);
    yield {
      path: places.of(plan.budget ?? plan, 'food'),
      message: `${list(served.map(title))} ${served.length === 1 ? 'has' : 'have'} food, and the budget has no price for it`,
      hint: `Add budget.food.per_person: each dollar a person is ${dollars(BigInt(meals) * 100n)} for ${count(meals, 'meal')}.`,
    };
  },
};
