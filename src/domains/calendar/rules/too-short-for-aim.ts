import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

/** QG-CAL-1: months for each aim. A year may also be a school year of at least nine active months. */
const LEAST = { teacher_identity: 12, student_identity: 24, student_outcomes: 36 } as const;
const SCHOOL_YEAR = 9;

const AIMS = {
  teacher_identity: 'a shift in teacher identity',
  student_identity: 'a measurable shift in student identity',
  student_outcomes: 'a measurable shift in student outcomes',
} as const;

export const tooShortForAim: Rule = {
  id: 'calendar/too-short-for-aim',
  severity: 'warning',
  guidance: ['QG-CAL-1'],
  summary: 'The program is shorter than its aim takes.',
  why: 'A shift in teacher identity takes a year, one in student identity two, one in student outcomes three to five. A shorter program promises what it cannot show.',
  bad: 'program: { aim: student_identity }',
  good: 'program: { aim: student_identity }\ncalendar: { months: 24, pause: [june, july] }',
  *check({ plan, period, places }) {
    const aim = plan.program?.aim;
    if (aim === undefined) return;
    const asked = LEAST[aim];
    const isSchoolYear = aim === 'teacher_identity' && period.active.length >= SCHOOL_YEAR;
    if (period.months.length >= asked || isSchoolYear) return;
    yield {
      path: places.of(plan.calendar, plan.calendar.months === undefined ? 'end' : 'months'),
      message: `${count(period.months.length, 'month')} for ${AIMS[aim]}, which takes at least ${asked}`,
      hint: `Plan ${count(asked - period.months.length, 'month')} more, or choose an aim that this length can reach.`,
    };
  },
};
