import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';

/** Windows of up to five weeks still put a meeting into almost every month. */
const MOST_WEEKS = 5;

export const notMonthly: Rule = {
  id: 'calendar/not-monthly',
  severity: 'warning',
  guidance: ['QG-FRAME-1', 'LF-GROWTH-1'],
  summary: 'The whole group meets less often than every month.',
  why: 'Trust and a shared practice need a rhythm. The guidance asks for a meeting of the whole group each month.',
  bad: 'meetings: [{ id: whole_group, every: 8 weeks }]',
  good: 'meetings: [{ id: whole_group, every: 4 weeks }]',
  *check({ plan, places }) {
    const wholes = (plan.meetings ?? []).filter((s) => s.kind === 'whole_group');
    const often = wholes.some(
      ({ every }) => every.unit === 'month' || (every.unit === 'weeks' && every.n <= MOST_WEEKS),
    );
    const [first] = wholes;
    if (first === undefined || often) return;
    yield {
      path: places.of(first, 'every'),
      message: `"${titleOf(first)}" meets less often than every month`,
      hint: 'Set every: month.',
    };
  },
};
