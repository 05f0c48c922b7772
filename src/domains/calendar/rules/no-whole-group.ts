import type { Rule } from '../../../plan/rule.ts';

export const noWholeGroup: Rule = {
  id: 'calendar/no-whole-group',
  severity: 'warning',
  guidance: ['QG-FRAME-1', 'QG-VISION-2'],
  summary: 'The whole group never meets.',
  why: 'The monthly meeting of everyone is the first of the two elements that every learning community has.',
  bad: 'meetings: [{ id: whole_group }]',
  good: 'meetings: [{ id: whole_group, week: 3 }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    if (meetings.length === 0 || meetings.some((s) => s.kind === 'whole_group')) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: 'no series of meetings is for the whole group',
      hint: 'Add a series of kind whole_group, every month, of 90 to 120 minutes.',
    };
  },
};
