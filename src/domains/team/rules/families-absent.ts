import type { Rule } from '../../../plan/rule.ts';

export const familiesAbsent: Rule = {
  id: 'team/families-absent',
  severity: 'info',
  guidance: ['LF-GROWTH-1', 'LF-RESP-1'],
  summary: 'No group of family or community members takes part.',
  why: 'Families and community members are partners in the work: they know what students bring with them.',
  bad: 'people: [{ id: families, role: higher_ed }]',
  good: 'people: [{ id: families, role: community }]',
  *check({ plan, people, places }) {
    if (people.total === 0) return;
    if (people.groups.some((g) => g.count > 0 && (g.role === 'family' || g.role === 'community'))) return;
    yield {
      path: places.of(plan, 'people'),
      at: 'key',
      message: 'no group of role family or community is among the people',
      hint: 'Add one, of two people or more so that neither is alone, and let it plan with you.',
    };
  },
};
