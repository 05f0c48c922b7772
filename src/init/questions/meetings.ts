/** How the community meets. */
import { monthOfYear } from '../../core/dates.ts';
import { capital, clock } from '../../core/words.ts';
import type { Answers } from '../answers.ts';
import { laterBy, minutesOf } from '../clock.ts';
import type { Question } from '../question.ts';
import { lastBeforeRest, spanOf } from '../span.ts';

/** QG-FRAME-1. */
const [SHORTEST, LONGEST] = [90, 120];
const [EARLIEST, LATEST] = ['07:00', '18:00'];
const MINUTES_TO_ARRIVE = 30;
const DECEMBER = 12;

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const WEEKS: Readonly<Record<string, string>> = { 1: 'First', 2: 'Second', 3: 'Third' };

/** Coaching follows a meeting; after a late one in December the winter break leaves it no day. */
const restsAfterDecember = (former: Answers): boolean =>
  lastBeforeRest(spanOf(former)).some((m) => monthOfYear(m) === DECEMBER);

export const meetings: readonly Question[] = [
  {
    id: 'weekday',
    section: 'meetings',
    kind: 'choice',
    ask: 'On which weekday does everyone meet?',
    why: 'The whole group meets once a month. Two other weekdays stand in where this one is taken.',
    guidance: ['QG-FRAME-1'],
    choices: () => WEEKDAYS.map((value) => ({ value, name: capital(value) })),
    default: () => 'wednesday',
  },
  {
    id: 'week',
    section: 'meetings',
    kind: 'choice',
    ask: 'In which week of the month?',
    why: 'The rest of the month belongs to coaching and to trying things out, so the fourth week is not offered.',
    guidance: ['QG-FRAME-2'],
    fine: true,
    choices: ({ weekday }) =>
      Object.entries(WEEKS).map(([value, name]) => ({ value, name: `${name} ${capital(weekday)}` })),
    default: (former) => (restsAfterDecember(former) ? '1' : '2'),
    validate: (week, former) =>
      week !== '1' && restsAfterDecember(former)
        ? 'Your last month before a rest is December: a later week leaves no day for coaching before winter break. Choose 1.'
        : undefined,
  },
  {
    id: 'meeting_start',
    section: 'meetings',
    kind: 'time',
    ask: 'At what time does the meeting begin?',
    why: 'After the contract day it asks for child care, within it for substitutes; both stand in the budget.',
    guidance: ['QG-TIME-1', 'QG-TIME-4', 'QG-MATTER-2'],
    default({ work_end }) {
      const after = laterBy(work_end, MINUTES_TO_ARRIVE);
      return after >= EARLIEST && after <= LATEST ? after : LATEST;
    },
    validate: (start) =>
      start < EARLIEST || start > LATEST
        ? `${clock(minutesOf(start))} is too ${start < EARLIEST ? 'early' : 'late'}. Give a time from ${clock(minutesOf(EARLIEST))} to ${clock(minutesOf(LATEST))}.`
        : undefined,
  },
  {
    id: 'minutes',
    section: 'meetings',
    kind: 'whole',
    ask: 'How many minutes does it take?',
    why: 'Ninety minutes to two hours: less leaves no time to look at evidence together, more is too much after a day of teaching.',
    guidance: ['QG-FRAME-1'],
    fine: true,
    default: () => LONGEST,
    validate: (minutes) =>
      minutes < SHORTEST || minutes > LONGEST
        ? `${minutes} minutes: give ${SHORTEST} to ${LONGEST}.`
        : undefined,
  },
  {
    id: 'format',
    section: 'meetings',
    kind: 'choice',
    ask: 'How do people come together?',
    why: 'In person builds trust fastest; virtual and hybrid reach people who could not come.',
    guidance: ['QG-FRAME-1', 'LF-RESP-1'],
    choices: () => [
      { value: 'in_person', name: 'In one room' },
      { value: 'hybrid', name: 'In one room and on line at once' },
      { value: 'virtual', name: 'On line' },
    ],
    default: () => 'in_person',
  },
  {
    id: 'gatherings',
    section: 'meetings',
    kind: 'many',
    ask: 'What else belongs to it?',
    why: 'Visits let people see each other teach, events build community on purpose, a showcase carries the learning outward. Whether affinity groups are wanted is for those concerned to say.',
    guidance: ['QG-CONN-3', 'TF-SOC-3', 'QG-VISION-4', 'QG-CONN-5'],
    fine: true,
    choices: ({ serves }) => [
      { value: 'visits', name: `Visits to ${serves === 'tutors' ? 'sessions' : 'classrooms'}, once a term` },
      { value: 'social', name: 'A community evening, once a term' },
      { value: 'showcase', name: 'A showcase at the end' },
      { value: 'affinity', name: 'Affinity groups, once a term' },
    ],
    default: () => ['visits', 'social', 'showcase'],
  },
];
