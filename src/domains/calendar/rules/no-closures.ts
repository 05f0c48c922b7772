import type { Rule } from '../../../plan/rule.ts';

export const noClosures: Rule = {
  id: 'calendar/no-closures',
  severity: 'info',
  guidance: ['QG-TIME-6', 'QG-CAL-4'],
  summary: 'The plan names no days on which schools are closed.',
  why: 'A meeting in winter break is a meeting without people.',
  bad: 'calendar: { closed: null }',
  good: 'calendar: { closed: [{ name: Winter break, from: 2027-12-20, to: 2027-12-31 }] }',
  *check({ plan, places }) {
    const { closed, import: imported } = plan.calendar;
    if ((closed ?? []).length > 0 || (imported ?? []).length > 0) return;
    yield {
      path: places.of(plan.calendar, 'closed'),
      message: 'the calendar names no school breaks',
      hint: 'Add winter and spring break under calendar.closed.',
    };
  },
};
