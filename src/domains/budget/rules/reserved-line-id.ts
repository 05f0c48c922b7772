import type { Rule } from '../../../plan/rule.ts';
import { OVERHEADS } from '../categories.ts';

export const reservedLineId: Rule = {
  id: 'budget/reserved-line-id',
  severity: 'error',
  guidance: [],
  summary: 'A line of your own has the id of a line that lcplan computes.',
  why: 'Two lines with one id cannot be told apart in the answers, nor in what a source pays.',
  bad: 'budget: { lines: [{ id: contingency, item: Reserve, category: reserve, unit_cost: 500 }] }',
  good: 'budget: { lines: [{ id: reserve, item: Reserve, category: reserve, unit_cost: 500 }] }',
  *check({ plan, places }) {
    for (const own of plan.budget?.lines ?? [])
      if (own.id in OVERHEADS)
        yield {
          path: places.of(own, 'id'),
          message: `the id "${own.id}" is that of a line that lcplan computes`,
          hint: `Give the line another id; a share of the costs belongs in budget.${own.id}.`,
        };
  },
};
