import type { Rule } from '../../../plan/rule.ts';

const BETWEEN = ['coaching', 'small_group', 'observation'];

export const noTouchPoints: Rule = {
  id: 'calendar/no-touch-points',
  severity: 'warning',
  guidance: ['QG-FRAME-2'],
  summary: 'Nothing happens between the meetings of the whole group.',
  why: 'Practice changes between meetings, with one person who asks how it went. The guidance asks for coaching or small groups each month.',
  bad: 'meetings: [{ id: coaching }, { id: small_groups }]',
  good: 'meetings: [{ id: small_groups }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    const monthly = meetings.some(
      (s) =>
        BETWEEN.includes(s.kind) &&
        (s.every.unit === 'month' || (s.every.unit === 'weeks' && s.every.n <= 5)),
    );
    if (meetings.length === 0 || monthly) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: 'nothing is planned between the meetings each month: no coaching and no small groups',
      hint: 'Add a series of kind coaching with the group that coaches, or small groups every month.',
    };
  },
};
