import type { Rule } from '../../../plan/rule.ts';

export const notSharedBeyond: Rule = {
  id: 'calendar/not-shared-beyond',
  severity: 'info',
  guidance: ['QG-VISION-4', 'QG-VALUE-5'],
  summary: 'Nothing carries what is learned beyond the community.',
  why: 'What stays inside one group ends with it. A showcase or a story puts it before those who can make it last.',
  bad: 'meetings: [{ id: showcase }]\nstories: null\nlint: { rules: { sustainability/no-stories: off } }',
  good: 'meetings: [{ id: showcase, minutes: 60 }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    if (
      meetings.length === 0 ||
      meetings.some((s) => s.kind === 'showcase') ||
      (plan.stories ?? []).length > 0
    )
      return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: 'the plan has no showcase and no story',
      hint: 'Add a series of kind showcase, every: once near the end, or stories with a date and an audience.',
    };
  },
};
