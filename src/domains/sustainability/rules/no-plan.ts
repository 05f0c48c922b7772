import { count, date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { actionsOf } from '../matrix.ts';

/** Shorter programs are one school year's affair. */
const LEAST_MONTHS = 12;

export const noPlan: Rule = {
  id: 'sustainability/no-plan',
  severity: 'warning',
  guidance: ['DL-SUST-1'],
  summary: 'A program of a year or more plans nothing for the time after it.',
  why: 'Money, people and support for the next years are decided long before the last meeting.',
  bad: 'sustainability: null',
  good: 'sustainability: { actions: [{ actor: district, lever: funding, text: Put it in the budget, owner: Principals, by: 2028-01-20 }] }',
  *check({ plan, period }) {
    if (actionsOf(plan).length > 0 || period.months.length < LEAST_MONTHS) return;
    yield {
      path: ['sustainability', 'actions'],
      message: `the program runs ${count(period.months.length, 'month')} and plans no action for what comes after ${date(period.end)}`,
      hint: 'Start with the district and funding: who puts the community in which budget, by when.',
    };
  },
};
