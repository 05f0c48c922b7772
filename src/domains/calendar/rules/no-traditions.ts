import type { Rule } from '../../../plan/rule.ts';

export const noTraditions: Rule = {
  id: 'calendar/no-traditions',
  severity: 'warning',
  guidance: ['QG-CAL-4'],
  summary: 'The plan keeps no religious or community days free.',
  why: 'A school calendar leaves most holy days out. A meeting on one of them tells people whom the community was planned for.',
  bad: 'calendar: { honors: null }',
  good: 'calendar: { honors: null, community: [{ name: Harvest week, from: 2027-09-20, to: 2027-09-24, avoid: if_possible }] }',
  *check({ plan, places }) {
    const { honors, community } = plan.calendar;
    if ((honors ?? []).length > 0 || (community ?? []).length > 0) return;
    yield {
      path: places.of(plan.calendar, 'honors'),
      message: 'the calendar honors no tradition and no community day',
      hint: 'Ask whose days to keep free, then name them: honors: [us_federal, jewish, islamic, christian], for example.',
    };
  },
};
