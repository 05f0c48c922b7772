import type { Rule } from '../../../plan/rule.ts';

export const noVision: Rule = {
  id: 'team/no-vision',
  severity: 'warning',
  guidance: ['LF-ALIGN-1'],
  summary: 'The plan states no vision.',
  why: 'An explicit vision is what policy, curriculum and daily work are aligned with; it opens the one-page summary.',
  bad: 'program: { vision: null }',
  good: 'program: { vision: No teacher plans a hard lesson alone. }',
  *check({ plan }) {
    if (plan.program?.vision !== undefined) return;
    yield {
      path: ['program', 'vision'],
      message: 'the plan states no vision',
      hint: 'Write one sentence that says what will be different, and for whom.',
    };
  },
};
