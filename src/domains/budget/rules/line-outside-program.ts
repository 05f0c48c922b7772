import { monthOf } from '../../../core/dates.ts';
import { date, monthWord } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const lineOutsideProgram: Rule = {
  id: 'budget/line-outside-program',
  severity: 'info',
  guidance: ['DL-SUST-2'],
  summary: 'A line is paid before the onramp or after the program ends.',
  why: 'Such a line may be right, as a final report is. More often its year is mistyped, and funding that ends with the program cannot pay it.',
  bad: 'budget: { lines: [{ id: report, item: Final report, category: contractual, unit_cost: 500, on: 2028-09-15 }] }',
  good: 'budget: { lines: [{ id: report, item: Final report, category: contractual, unit_cost: 500, on: 2028-07-15 }] }',
  *check({ plan, places, period }) {
    const first = monthOf(period.onramp.start);
    const last = monthOf(period.end);
    for (const own of plan.budget?.lines ?? []) {
      if (own.on === undefined || (first <= monthOf(own.on) && monthOf(own.on) <= last)) continue;
      yield {
        path: places.of(own, 'on'),
        message: `"${own.item}" is paid on ${date(own.on)}, outside the program`,
        hint: `Planning and program run from ${monthWord(first)} to ${monthWord(last)}. If the date is right, name a source that is open then.`,
      };
    }
  },
};
