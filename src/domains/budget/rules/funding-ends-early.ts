import { dollars } from '../../../core/money.ts';
import { date, monthWord } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';
import { gaps } from '../funding/gaps.ts';
import { largest } from '../funding/unpaid.ts';
import { sumOf } from '../totals.ts';

export const fundingEndsEarly: Rule = {
  id: 'budget/funding-ends-early',
  severity: 'warning',
  guidance: ['DL-SUST-2'],
  summary: 'A source ends before the costs that it pays, and no other takes its place.',
  why: 'Programs that began with one-off money end with it, unless what follows is settled while it lasts.',
  bad: 'budget: { funding: [{ id: local, to: 2028-05-31 }] }',
  good: 'budget: { funding: [{ id: local, to: 2028-07-31 }] }',
  *check({ plan, places, budget }) {
    for (const { source, parts } of gaps({ plan, budget }, 'after')) {
      const last = parts.at(-1);
      if (source.to === undefined || last === undefined) continue;
      yield {
        path: places.of(source, 'to'),
        message: `"${titleOf(source)}" ends on ${date(source.to)}, and ${dollars(sumOf(parts))} of what it could pay comes later`,
        hint: `Find a source that is open until ${monthWord(last.month)}: ${largest(budget, parts)}.`,
      };
    }
  },
};
