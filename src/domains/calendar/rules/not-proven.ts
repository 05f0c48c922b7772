import type { Rule } from '../../../plan/rule.ts';

export const notProven: Rule = {
  id: 'calendar/not-proven',
  severity: 'warning',
  guidance: [],
  summary: 'The search for the best schedule was ended by its time limit.',
  why: 'The schedule keeps every rule, but a better one may exist.',
  bad: '',
  good: '',
  *check({ schedule, plan, places }) {
    const { cost, bound, proven } = schedule.objective;
    if (proven) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: `the time limit ended the search: this schedule costs ${cost}, and none costs less than ${bound}`,
      hint: 'Give it more time with --time-limit.',
    };
  },
};
