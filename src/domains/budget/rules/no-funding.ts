import { dollars } from '../../../core/money.ts';
import type { Rule } from '../../../plan/rule.ts';

export const noFunding: Rule = {
  id: 'budget/no-funding',
  severity: 'warning',
  guidance: ['DL-SUST-2'],
  summary: 'The budget names no source of funding.',
  why: 'A plan without a payer is a wish. Sources differ in what they may pay and in when they end, and that decides what has to be found next.',
  bad: 'budget: { funding: null }',
  good: 'budget: { funding: [{ id: local, title: The district }] }',
  *check({ plan, places, budget }) {
    if ((plan.budget?.funding ?? []).length > 0 || budget.total === 0n) return;
    yield {
      path: places.of(plan.budget ?? plan, 'funding'),
      message: `${dollars(budget.total)} has no source: the budget names no funding`,
      hint: 'Name each source in budget.funding with its amount, its dates and the categories that it may pay; lcplan then shows which month of which line is still open.',
    };
  },
};
