import type { Rule } from '../../../plan/rule.ts';
import { TUTORING_EXAMPLE, tutoringExample, tutoringOf } from '../tutoring.ts';

export const noAttendancePlan: Rule = {
  id: 'team/no-attendance-plan',
  severity: 'warning',
  guidance: ['DL-AREA-3'],
  summary: 'The plan does not say how attendance at tutoring is kept up.',
  why: 'Sessions that students miss help nobody; day-time sessions, families and the tie to the tutor bring them in.',
  bad: tutoringExample('attendance'),
  good: TUTORING_EXAMPLE,
  *check({ plan }) {
    const tutoring = tutoringOf(plan);
    if (tutoring === undefined || tutoring.attendance !== undefined) return;
    yield {
      path: ['program', 'tutoring', 'attendance'],
      message: 'the plan does not say how attendance at tutoring is kept up',
      hint:
        tutoring.in_school_day === true
          ? "Say it in program.tutoring.attendance: the families' part, the tutor's, and how missed sessions are made up."
          : 'Say it in program.tutoring.attendance; sessions in the school day would help most.',
    };
  },
};
