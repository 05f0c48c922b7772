import type { Rule } from '../../../plan/rule.ts';

export const noGoals: Rule = {
  id: 'team/no-goals',
  severity: 'warning',
  guidance: ['QG-CAL-3', 'LF-ALIGN-1'],
  summary: 'The plan states no goals.',
  why: 'Goals that all share are what meetings, measures and money are chosen by; clarifying them is the first work of the onramp.',
  bad: `program: { goals: null }
evidence: { measures: [{ id: m1, goal: null }, { id: m2, goal: null }, { id: m3, goal: null }] }`,
  good: 'program: { vision: Every teacher grows. }',
  *check({ plan }) {
    if ((plan.program?.goals ?? []).length > 0) return;
    yield {
      path: ['program', 'goals'],
      message: 'the plan states no goals',
      hint: 'Add one for educators and one for students, each in words that evidence could prove wrong.',
    };
  },
};
