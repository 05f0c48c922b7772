import { dollars } from '../../../core/money.ts';
import { list, monthWord } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';
import { largest } from '../funding/unpaid.ts';
import { sumOf } from '../totals.ts';

export const unfunded: Rule = {
  id: 'budget/unfunded',
  severity: 'warning',
  guidance: ['DL-SUST-2'],
  summary: 'The sources that may pay a cost are spent before it is paid.',
  why: 'The sources together fall short of what they have to pay, however the lines are shared out among them.',
  bad: 'budget: { funding: [{ id: local, amount: 100000 }] }',
  good: 'budget: { funding: [{ id: local, amount: 200000 }] }',
  *check({ plan, places, budget }) {
    const parts = budget.unfunded.lines.filter((p) => p.why === 'spent');
    const first = parts[0];
    if (first === undefined) return;
    const amount = sumOf(parts);
    const spent = (plan.budget?.funding ?? []).filter(
      (s) => budget.funding.find((f) => f.id === s.id)?.left === 0n,
    );
    const names = list(spent.map((s) => titleOf(s)));
    yield {
      path: places.of(plan.budget?.funding ?? plan),
      message: `${dollars(amount)} of ${dollars(budget.total)} is left unpaid from ${monthWord(first.month)} on: what may pay it is spent`,
      hint: `Find ${dollars(amount)} more, or plan for less. Spent: ${names}. Open: ${largest(budget, parts)}.`,
    };
  },
};
