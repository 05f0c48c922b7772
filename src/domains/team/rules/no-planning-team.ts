import type { Rule } from '../../../plan/rule.ts';
import { planners } from '../facts.ts';

export const noPlanningTeam: Rule = {
  id: 'team/no-planning-team',
  severity: 'warning',
  guidance: ['QG-TEAM-1'],
  summary: 'Nobody sits on the planning team.',
  why: 'A community that no one plans together is planned by whoever has the file.',
  bad: 'people: [{ id: leads, plans: null }, { id: principals, plans: null }, { id: families, plans: null }]',
  good: 'people: [{ id: leads, plans: true }]',
  *check({ plan, people, places }) {
    if (people.total === 0 || planners(people).length > 0) return;
    yield {
      path: places.of(plan, 'people'),
      at: 'key',
      message: 'no group has plans: true, so nobody sits on the planning team',
      hint: 'Set plans: true for the groups that plan: teachers, families and administrators together.',
    };
  },
};
