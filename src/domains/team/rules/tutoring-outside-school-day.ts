import type { Rule } from '../../../plan/rule.ts';
import { TUTORING_EXAMPLE, tutoringExample, tutoringOf } from '../tutoring.ts';

export const tutoringOutsideSchoolDay: Rule = {
  id: 'team/tutoring-outside-school-day',
  severity: 'warning',
  guidance: ['DL-AREA-2'],
  summary: 'Tutoring sessions are not said to be held in the school day.',
  why: 'In the school day sessions are more consistent: students are there, and nothing competes.',
  bad: tutoringExample('in_school_day', 'false'),
  good: TUTORING_EXAMPLE,
  *check({ plan }) {
    const tutoring = tutoringOf(plan);
    if (tutoring === undefined || tutoring.in_school_day === true) return;
    yield {
      path: ['program', 'tutoring', 'in_school_day'],
      message:
        tutoring.in_school_day === false
          ? 'tutoring sessions are held outside the school day'
          : 'the plan does not say whether tutoring sessions are held in the school day',
      hint: 'Agree on a time in the timetable with the principals, then set in_school_day: true.',
    };
  },
};
