import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const noAim: Rule = {
  id: 'team/no-aim',
  severity: 'warning',
  guidance: ['QG-CAL-1'],
  summary: 'The plan does not say what it is to shift.',
  why: 'How long a community has to run follows from its aim: one year, two, or three to five.',
  bad: 'program: { aim: null }',
  good: 'program: { aim: teacher_identity }',
  *check({ plan, period }) {
    if (plan.program?.aim !== undefined) return;
    const months = period.months.length;
    const enough = months >= 36 ? 'student_outcomes' : months >= 24 ? 'student_identity' : 'teacher_identity';
    // A school year of nine active months counts as a year.
    const short = months < 12 && period.active.length < 9;
    yield {
      path: ['program', 'aim'],
      message: 'the plan does not say what it is to shift',
      hint: `Set aim to teacher_identity, student_identity or student_outcomes; ${count(months, 'month')} ${
        short ? 'are short of the year that even teacher_identity takes' : `are enough for ${enough}`
      }.`,
    };
  },
};
