import type { Rule } from '../../../plan/rule.ts';

export const timezoneMissing: Rule = {
  id: 'calendar/timezone-missing',
  severity: 'warning',
  guidance: [],
  summary: 'Meetings have times, but the plan names no time zone.',
  why: 'Without it calendar files are written in UTC, and every invitation is hours off.',
  bad: 'place: { timezone: null }',
  good: 'place: { timezone: America/Chicago }',
  *check({ plan, places }) {
    if (plan.place?.timezone !== undefined || (plan.meetings ?? []).length === 0) return;
    yield {
      path: plan.place === undefined ? places.of(plan, 'place') : places.of(plan.place, 'timezone'),
      message: 'place.timezone is missing, so times are taken as UTC',
      hint: 'Write an IANA name, such as place: { timezone: America/New_York }.',
    };
  },
};
