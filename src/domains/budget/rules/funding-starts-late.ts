import { dollars } from '../../../core/money.ts';
import { date, monthWord } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';
import { gaps } from '../funding/gaps.ts';
import { largest } from '../funding/unpaid.ts';
import { sumOf } from '../totals.ts';

export const fundingStartsLate: Rule = {
  id: 'budget/funding-starts-late',
  severity: 'warning',
  guidance: ['DL-SUST-2'],
  summary: 'Costs fall due before any source that may pay them is open.',
  why: 'Kits are bought and platforms are paid before kick-off, and a grant pays nothing that came before its first day.',
  bad: 'budget: { funding: [{ id: local, from: 2027-08-01 }] }',
  good: 'budget: { funding: [{ id: local, from: 2027-02-01 }] }',
  *check({ plan, places, budget }) {
    for (const { source, parts } of gaps({ plan, budget }, 'before')) {
      const first = parts[0];
      if (source.from === undefined || first === undefined) continue;
      yield {
        path: places.of(source, 'from'),
        message: `"${titleOf(source)}" opens on ${date(source.from)}, and ${dollars(sumOf(parts))} of what it could pay comes earlier`,
        hint: `Find a source that is open from ${monthWord(first.month)}, or pay later: ${largest(budget, parts)}.`,
      };
    }
  },
};
