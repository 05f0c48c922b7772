import { dollars } from '../../../core/money.ts';
import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { categoryTitle } from '../categories.ts';
import { mayPay } from '../funding/demands.ts';

export const categoryUnpayable: Rule = {
  id: 'budget/category-unpayable',
  severity: 'warning',
  guidance: ['DL-SUST-2'],
  summary: 'A category has costs, and no source may pay it.',
  why: 'What a source may pay is settled by its giver. A category that none of them allows stays unpaid, however much money there is.',
  bad: 'budget: { funding: [{ id: local, pays: [stipends, payroll_tax, buyout, contractual, substitutes, food, child_care, platforms, recognition, contingency] }] }',
  good: 'budget: { funding: [{ id: local, pays: [stipends, payroll_tax, buyout, contractual, substitutes, food, child_care, kits, platforms, recognition, contingency] }] }',
  *check({ plan, places, budget }) {
    const funding = plan.budget?.funding ?? [];
    if (funding.length === 0) return;
    for (const { name, amount } of budget.categories) {
      if (amount === 0n || funding.some((source) => mayPay(source, name))) continue;
      const left = budget.funding.filter((s) => s.left > 0n).map((s) => `${s.id} ${dollars(s.left)}`);
      const unused = left.length > 0 ? ` Left over: ${list(left)}.` : '';
      yield {
        path: places.of(funding),
        message: `no source may pay ${categoryTitle(name)}, which comes to ${dollars(amount)}`,
        hint: `Add ${name} to the pays of a source that allows it, or name another source.${unused}`,
      };
    }
  },
};
