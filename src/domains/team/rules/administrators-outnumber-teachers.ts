import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { balance, planners } from '../facts.ts';

export const administratorsOutnumberTeachers: Rule = {
  id: 'team/administrators-outnumber-teachers',
  severity: 'warning',
  guidance: ['QG-TEAM-2'],
  summary: 'More administrators than teachers sit on the planning team.',
  why: "Administrators' views are balanced by those of teachers; where they are the majority, the plan becomes theirs.",
  bad: 'people: [{ id: principals, count: 3 }]',
  good: 'people: [{ id: principals, count: 2 }]',
  *check({ people, places }) {
    const { teachers, administrators } = balance(people);
    const group = planners(people).find((g) => g.role === 'administrator');
    if (group === undefined || administrators <= teachers) return;
    yield {
      path: places.of(group, 'plans'),
      message: `${count(administrators, 'administrator')} and ${count(teachers, 'teacher')} sit on the planning team`,
      hint: `Ask ${count(administrators - teachers, 'more teacher')} to join, so that neither side is the majority.`,
    };
  },
};
