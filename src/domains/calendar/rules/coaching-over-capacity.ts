import { add, compareExact, decimal, divide, multiply, ratio, subtract } from '../../../core/exact.ts';
import { monthWord } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';
import { overfull } from '../coaching.ts';

const hours = (value: Parameters<typeof decimal>[0]): string => decimal(value, 2, 2);

export const coachingOverCapacity: Rule = {
  id: 'calendar/coaching-over-capacity',
  severity: 'error',
  guidance: ['QG-FRAME-2'],
  summary: 'Coaching takes more hours than the coaches have.',
  why: 'A rota that cannot be kept leaves somebody without coaching, and nobody chose whom.',
  bad: 'people: [{ id: coaches, capacity_hours: 10 }]',
  good: 'people: [{ id: coaches, capacity_hours: 11 }]',
  *check({ rota, people, places }) {
    const seen = new Set<string>();
    for (const load of overfull(rota)) {
      if (seen.has(load.series.id) || load.capacity === undefined) continue;
      seen.add(load.series.id);
      const group = people.group(load.series.with ?? '');
      const each = group?.capacity_hours;
      const over = subtract(load.hours, load.capacity);
      const coaches = each && compareExact(each, ratio(0)) > 0 ? divide(over, each) : undefined;
      const more = coaches === undefined ? 1n : (coaches.n + coaches.d - 1n) / coaches.d;
      const perCoach = divide(load.hours, ratio(Math.max(group?.count ?? 1, 1)));
      const minutes = divide(
        multiply(load.capacity, ratio(60)),
        divide(multiply(load.hours, ratio(60)), ratio(load.series.minutes)),
      );
      yield {
        path: places.of(load.series, 'with'),
        message: `${titleOf(load.series)} takes ${hours(load.hours)} hours in ${monthWord(load.month)}, ${people.title(load.series.with ?? '')} have ${hours(load.capacity)}: ${hours(over)} too few`,
        hint: `Any one of these does: ${more} more coach${more === 1n ? '' : 'es'}; ${hours(add(perCoach))} hours a month each; ${minutes.n / minutes.d} minutes a touch-point; groups of two.`,
      };
    }
  },
};
