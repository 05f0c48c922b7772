import type { Rule } from '../../../plan/rule.ts';

export const noPeople: Rule = {
  id: 'team/no-people',
  severity: 'warning',
  guidance: ['QG-TEAM-1'],
  summary: 'The plan has no people.',
  why: 'Without groups and counts, no meal, no kit, no stipend and no coaching can be worked out.',
  bad: `people:
  - { id: teachers, count: 0 }
  - { id: leads, count: 0, bipoc: null }
  - { id: coaches, count: 0 }
  - { id: principals, count: 0 }
  - { id: families, count: 0 }`,
  good: 'people: [{ id: teachers, count: 1 }]',
  *check({ plan, people, places }) {
    if (people.total > 0) return;
    yield {
      path: places.of(plan, 'people'),
      at: 'key',
      message: people.groups.length === 0 ? 'the plan names no people' : 'every group in people counts 0',
      hint: 'List the groups with their role and count, such as { id: teachers, role: educator, count: 12 }.',
    };
  },
};
