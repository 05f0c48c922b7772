import type { Rule } from '../../../plan/rule.ts';

export const stateMissing: Rule = {
  id: 'calendar/state-missing',
  severity: 'error',
  guidance: ['QG-CAL-4'],
  summary: 'State holidays are honored, but the plan names no state.',
  why: 'Without the state no state holiday is known, and none is kept free.',
  bad: 'place: { state: null }',
  good: 'place: { state: OR }',
  *check({ plan, places, days }) {
    if (plan.place?.state !== undefined) return;
    if (!days.items.honors.some(({ tradition }) => tradition.id === 'us_state')) return;
    yield {
      path: places.of(plan.calendar, 'honors'),
      at: 'key',
      message: 'us_state is honored, but place.state is missing',
      hint: 'Write the two-letter code, place: { state: OR }, or take us_state out of honors.',
    };
  },
};
