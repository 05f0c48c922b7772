import type { Rule } from '../../../plan/rule.ts';

export const noMeetings: Rule = {
  id: 'calendar/no-meetings',
  severity: 'warning',
  guidance: ['QG-FRAME-1', 'LF-GROWTH-1'],
  summary: 'The plan has no meetings.',
  why: 'A learning community is people who meet, regularly and often.',
  bad: 'meetings: null\nbudget: { food: null, child_care: null, substitutes: null }',
  good: 'meetings: [{ id: whole_group, week: 3 }]',
  *check({ plan, places }) {
    if ((plan.meetings ?? []).length > 0) return;
    yield {
      path: places.of(plan, 'meetings'),
      message: 'the plan has no meetings',
      hint: 'Add a monthly whole-group meeting of 90 to 120 minutes, and coaching between meetings.',
    };
  },
};
