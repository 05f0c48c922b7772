import type { Rule } from '../../../plan/rule.ts';
import { heads, leaders } from '../facts.ts';

export const leadershipNotShared: Rule = {
  id: 'team/leadership-not-shared',
  severity: 'warning',
  guidance: ['QG-VISION-5'],
  summary: 'Fewer than two people hold leadership roles.',
  why: 'Leadership takes many forms and is shared; with one leader the community stops when that person is ill or moves on.',
  bad: 'people: [{ id: leads, count: 1 }]',
  good: 'people: [{ id: leads, count: 2 }]',
  *check({ plan, people, places }) {
    const groups = leaders(people);
    if (people.total === 0 || heads(groups) >= 2) return;
    const only = groups[0];
    yield {
      path: only === undefined ? places.of(plan, 'people') : places.of(only, 'count'),
      ...(only === undefined ? { at: 'key' as const } : {}),
      message:
        only === undefined
          ? 'no group has leads: true, so nobody holds a leadership role'
          : `one person holds a leadership role: ${people.title(only.id)}`,
      hint: 'Share it between at least two people, by count or by leads: true for a second group, and pay both for it.',
    };
  },
};
