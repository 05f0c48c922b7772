import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';

export const eventWithoutPurpose: Rule = {
  id: 'calendar/event-without-purpose',
  severity: 'warning',
  guidance: ['TF-SOC-3'],
  summary: 'An event does not say what it is for.',
  why: 'Events tie people to the community and its mission, engage them in volunteer work, or let them learn from one another. One without a purpose is one more evening.',
  bad: 'meetings: [{ id: social, purpose: null }]',
  good: 'meetings: [{ id: social, purpose: networking }]',
  *check({ plan, places }) {
    for (const series of plan.meetings ?? []) {
      if (series.kind !== 'event' || series.purpose !== undefined) continue;
      yield {
        path: places.of(series, 'purpose'),
        message: `the event "${titleOf(series)}" names no purpose`,
        hint: 'Add purpose: community, volunteering or networking.',
      };
    }
  },
};
