import type { Rule } from '../../../plan/rule.ts';

export const noBusyPeriods: Rule = {
  id: 'calendar/no-busy-periods',
  severity: 'info',
  guidance: ['QG-TIME-6'],
  summary: 'The plan names no testing weeks, terms or other busy periods.',
  why: 'Meetings in testing weeks or at the end of the year ask for time that nobody has. The schedule avoids such weeks if it knows them.',
  bad: 'calendar: { busy: null, terms: null }\nmeetings: [{ id: visits, every: once }, { id: affinity, every: once }, { id: social, every: once }]',
  good: 'calendar: { busy: [{ name: State testing, from: 2028-04-03, to: 2028-04-14 }] }',
  *check({ plan, places, days }) {
    if (days.items.busy.length > 0 || days.items.terms.length > 0) return;
    yield {
      path: places.of(plan.calendar, 'busy'),
      message: 'the calendar names no busy period and no term',
      hint: 'Add testing and reporting weeks under calendar.busy, and the terms under calendar.terms.',
    };
  },
};
