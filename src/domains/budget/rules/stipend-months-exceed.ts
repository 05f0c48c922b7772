import { multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const stipendMonthsExceed: Rule = {
  id: 'budget/stipend-months-exceed',
  severity: 'warning',
  guidance: ['QG-VALUE-2'],
  summary: 'A stipend is paid for more months than the program meets in.',
  why: 'The cost is counted as written and spread over the active months. Often a summer was paused after the stipend had been set.',
  bad: 'people: [{ id: teachers, stipend: { months: 12 } }]',
  good: 'people: [{ id: teachers, stipend: { months: 9 } }]',
  *check({ people, places, period }) {
    const active = period.active.length;
    for (const { id, count: heads, stipend } of people.groups) {
      if (stipend?.months === undefined || stipend.months <= active) continue;
      const { rate, hours_per_month: hours, months } = stipend;
      const saved = rate && hours && toCents(multiply(ratio(heads), ratio(months - active), hours, rate));
      yield {
        path: places.of(stipend, 'months'),
        message: `"${people.title(id)}" are paid for ${count(months, 'month')}, and the program has ${count(active, 'active month')}`,
        hint: saved
          ? `Leave months out: −${dollars(saved)}. If the other months are to be paid as well, keep it: the cost falls evenly on the ${count(active, 'active month')}.`
          : `Leave months out: the amount stays the same and falls evenly on the ${count(active, 'active month')}.`,
      };
    }
  },
};
