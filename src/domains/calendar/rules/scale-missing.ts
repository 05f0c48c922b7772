import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const scaleMissing: Rule = {
  id: 'calendar/scale-missing',
  severity: 'warning',
  guidance: ['QG-VISION-2', 'TF-SOC-4'],
  summary: 'People do not meet at all three scales: whole group, small groups, one-on-one.',
  why: 'Some things are said only to one person, some only among a few. A community connects people at each scale.',
  bad: 'meetings: [{ id: coaching, group_size: 4 }]',
  good: 'meetings: [{ id: coaching, group_size: 1 }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    const whole = meetings.some((s) => s.kind === 'whole_group');
    const between = meetings.some((s) => ['coaching', 'small_group', 'observation'].includes(s.kind));
    // With neither, other rules have already said what is missing.
    if (!whole || !between) return;
    const few = (size: number | undefined): boolean => (size ?? 1) > 1;
    const small = meetings.some(
      (s) =>
        s.kind === 'small_group' || s.kind === 'affinity' || (s.kind === 'coaching' && few(s.group_size)),
    );
    const single = meetings.some(
      (s) => (s.kind === 'coaching' && !few(s.group_size)) || s.kind === 'observation',
    );
    const oneOnOne =
      meetings.some((s) => s.kind === 'coaching' && !few(s.group_size)) ||
      (single && !meetings.some((s) => s.kind === 'coaching'));
    const missing = [...(small ? [] : ['in small groups']), ...(oneOnOne ? [] : ['one-on-one'])];
    if (missing.length === 0) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: `people never meet ${list(missing, 'or')}`,
      hint: small
        ? 'Set group_size: 1 for the coaching, or add a coaching series.'
        : 'Add a series of kind small_group, every month; an hour is enough.',
    };
  },
};
