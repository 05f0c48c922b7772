import type { Rule } from '../../../plan/rule.ts';
import { planners } from '../facts.ts';

export const oneVoice: Rule = {
  id: 'team/one-voice',
  severity: 'warning',
  guidance: ['QG-TEAM-1'],
  summary: 'Everyone on the planning team has the same role.',
  why: 'A team of one role overlooks what the others would have seen: inclusive leadership is diverse in role and in identity.',
  bad: `people:
  - { id: leads, knows: [contracts, operations, administration, curriculum, community, data, facilitation] }
  - { id: principals, plans: null }
  - { id: families, plans: null }`,
  good: `people:
  - { id: leads, knows: [contracts, operations, administration, curriculum, community, data, facilitation] }
  - { id: principals, plans: null }`,
  *check({ people, places }) {
    const team = planners(people);
    const role = team[0]?.role;
    // A team of administrators only is what team/administrators-outnumber-teachers reports.
    if (role === undefined || role === 'administrator' || team.some((g) => g.role !== role)) return;
    yield {
      path: places.of(team[0]!, 'plans'),
      message: `the planning team holds one role only: ${team.map((g) => people.title(g.id)).join(', ')}`,
      hint: 'Set plans: true for a second group, such as families, coaches or administrators.',
    };
  },
};
