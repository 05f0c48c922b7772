import type { Rule } from '../../../plan/rule.ts';
import { TUTORING_EXAMPLE, tutoringExample, tutoringOf } from '../tutoring.ts';

export const noTraining: Rule = {
  id: 'team/no-training',
  severity: 'warning',
  guidance: ['DL-AREA-1'],
  summary: 'The plan does not say how tutors are trained.',
  why: 'People of many backgrounds tutor well, provided that they are trained and have a curriculum.',
  bad: tutoringExample('training'),
  good: TUTORING_EXAMPLE,
  *check({ plan }) {
    const tutoring = tutoringOf(plan);
    if (tutoring === undefined || tutoring.training !== undefined) return;
    yield {
      path: ['program', 'tutoring', 'training'],
      message: 'the plan does not say how tutors are trained',
      hint: `Say it in program.tutoring.training${tutoring.curriculum === undefined ? ', and name the curriculum' : ''}; the onramp has a milestone for it.`,
    };
  },
};
