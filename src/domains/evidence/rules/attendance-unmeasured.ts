import type { Rule } from '../../../plan/rule.ts';
import { measuresOf, onAttendance } from '../measures.ts';

const TUTORING = `program:
  serves: tutors
  tutoring: { sessions_per_week: 3, in_school_day: true, same_tutor: true, monitoring: A check every second week, curriculum: The reading units, oversight: A coach sits in, attendance: Missed sessions are made up, training: Two days before the first session }`;

export const attendanceUnmeasured: Rule = {
  id: 'evidence/attendance-unmeasured',
  severity: 'warning',
  guidance: ['DL-AREA-3'],
  summary: 'No measure counts attendance at tutoring sessions.',
  why: 'The hours that students are there decide what tutoring can do; they are counted, not assumed.',
  bad: TUTORING,
  good: `${TUTORING}
evidence:
  measures: [{ id: m4, kind: input, text: Share of sessions that each student attended, goal: g2, every: month, owner: Coaches, baseline_by: 2027-08-06 }]`,
  *check({ plan, places }) {
    const measures = measuresOf(plan);
    if (plan.program?.serves !== 'tutors' || measures.length === 0 || measures.some(onAttendance)) return;
    const sessions = plan.program.tutoring?.sessions_per_week;
    yield {
      path: places.of(measures),
      at: 'key',
      message: 'no measure counts attendance at tutoring sessions',
      hint: `Add one of kind input: sessions attended${sessions === undefined ? '' : `, of ${sessions} a week`}, by student, as a share.`,
    };
  },
};
