import type { Rule } from '../../../plan/rule.ts';

export const noEvents: Rule = {
  id: 'calendar/no-events',
  severity: 'info',
  guidance: ['TF-SOC-1', 'TF-SOC-3'],
  summary: 'No event brings people together in person outside of the meetings.',
  why: 'Community is built on purpose, on platforms and at events in person; work alone does not do it.',
  bad: 'meetings: [{ id: social }, { id: showcase }]',
  good: 'meetings: [{ id: social, minutes: 60 }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    const gather = meetings.some(
      (s) => (s.kind === 'event' || s.kind === 'showcase') && s.format !== 'virtual',
    );
    if (meetings.length === 0 || gather) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: 'no event in person is planned',
      hint: 'Add a series of kind event with its purpose: community, volunteering or networking.',
    };
  },
};
