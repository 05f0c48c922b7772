/** What the community is, and what it is for. */
import { type Day, monthOf, yearOfMonth } from '../../core/dates.ts';
import { monthWord } from '../../core/words.ts';
import { personalDataIn } from '../../domains/team/personal-data.ts';
import type { Answers } from '../answers.ts';
import type { Question } from '../question.ts';
import { nextClasses } from '../school-year.ts';

/** QG-CAL-1: the months that an aim takes; for the first, a school year of nine will do. */
export const LEAST_MONTHS: Readonly<Record<string, number>> = {
  teacher_identity: 12,
  student_identity: 24,
  student_outcomes: 36,
};
export const leastMonths = ({ aim }: Answers): number => LEAST_MONTHS[aim] ?? 12;

const SCHOOL_YEAR = 9;
const LONGEST = 60;

/** The tables of the traditions reach at least this far. */
const LAST_YEAR = 2035;

/** What is wrong with a program that begins in the month of these classes and outlasts the tables. */
export function pastTables(classes: Day, months: number): string | undefined {
  const end = monthOf(classes) + months - 1;
  return yearOfMonth(end) > LAST_YEAR
    ? `${months} months from ${monthWord(monthOf(classes))} on run past ${LAST_YEAR}, where the tables of holidays end. Begin earlier or plan fewer months.`
    : undefined;
}

export const community: readonly Question[] = [
  {
    id: 'name',
    section: 'community',
    kind: 'text',
    ask: 'What is the community called?',
    why: 'The name stands on every document. Choose one that a principal and a parent understand.',
    guidance: [],
    default: () => 'Our learning community',
    validate(name) {
      const found = personalDataIn(name);
      return found ? `The name holds ${found.what}, and a plan is passed on. Leave it out.` : undefined;
    },
  },
  {
    id: 'serves',
    section: 'community',
    kind: 'choice',
    ask: 'Whom does it serve?',
    why: 'A community of tutors is planned around their sessions with students, one of educators around their classrooms.',
    guidance: ['HT-TUTOR-1'],
    choices: () => [
      { value: 'educators', name: 'Teachers and other educators' },
      { value: 'tutors', name: 'Tutors' },
    ],
    default: () => 'educators',
  },
  {
    id: 'stage',
    section: 'community',
    kind: 'choice',
    ask: 'Where does the work stand?',
    why: 'What comes next differs between a program that starts and one that grows or slims down.',
    guidance: ['DL-STAGE-1'],
    choices: () => [
      { value: 'starting', name: 'Starting: just getting off the ground' },
      { value: 'running', name: 'Running: the next round of something that works' },
      { value: 'scaling', name: 'Scaling: more people or more sites' },
      { value: 'refining', name: 'Refining: fewer things, done better' },
    ],
    default: () => 'starting',
  },
  {
    id: 'scope',
    section: 'community',
    kind: 'choice',
    ask: 'How far does it reach?',
    why: 'Documents name whoever has to agree: a principal, a district, a network.',
    guidance: ['QG-TEAM-3'],
    fine: true,
    choices: () => [
      { value: 'school', name: 'One school' },
      { value: 'district', name: 'A district' },
      { value: 'network', name: 'A network of schools or districts' },
      { value: 'university', name: 'A university and its partners' },
      { value: 'state', name: 'A state' },
    ],
    default: () => 'district',
  },
  {
    id: 'aim',
    section: 'community',
    kind: 'choice',
    ask: 'What is it to shift?',
    why: 'The aim decides how long the community has to run, and what success is measured by.',
    guidance: ['QG-CAL-1'],
    choices: () => [
      { value: 'teacher_identity', name: 'How teachers see their work: a year or more' },
      { value: 'student_identity', name: 'How students see themselves: two years or more' },
      { value: 'student_outcomes', name: 'What students achieve: three to five years' },
    ],
    default: () => 'teacher_identity',
  },
  {
    id: 'months',
    section: 'community',
    kind: 'whole',
    ask: 'How many months does it run, summers included?',
    why: 'A shift in teacher identity takes a year (a school year of nine months will do), one in student identity at least 24 months, one in student outcomes 36 to 60.',
    guidance: ['QG-CAL-1'],
    default: leastMonths,
    validate(months, former, today) {
      const least = former.aim === 'teacher_identity' ? SCHOOL_YEAR : leastMonths(former);
      if (months < least)
        return `${months} months are too few for this aim, which takes at least ${least}. Plan more months, or choose an aim that ${months} can reach.`;
      if (months > LONGEST) return `At most ${LONGEST} months: plan what comes after in a plan of its own.`;
      return pastTables(nextClasses(today), months);
    },
  },
];
