/** Where the community meets, and the day that its people work. */
import { STATES } from '../../calendar/traditions/us-state.ts';
import { clock } from '../../core/words.ts';
import { minutesOf } from '../clock.ts';
import type { Question } from '../question.ts';
import { zonesFor, zonesOf } from '../states.ts';

/** The answer of those who are in no state, or do not know it yet. */
export const NO_STATE = 'none';

const [EARLIEST, LATEST] = ['05:00', '11:30'];
const [LEAST_HOURS, MOST_HOURS] = [4, 12];

export const place: readonly Question[] = [
  {
    id: 'state',
    section: 'place',
    kind: 'choice',
    ask: 'In which state does it meet? Its name or two letters',
    why: 'Its legal holidays can be kept free, and its time zone is proposed.',
    guidance: ['QG-CAL-4'],
    choices: () => [
      ...Object.entries(STATES).map(([value, name]) => ({ value, name: `${name} (${value})` })),
      { value: NO_STATE, name: 'In no state, or not settled yet' },
    ],
    default: () => NO_STATE,
  },
  {
    id: 'timezone',
    section: 'place',
    kind: 'choice',
    ask: 'In which time zone?',
    why: 'Invitations carry it, so that they are right in summer and in winter.',
    guidance: [],
    when: ({ state }) => zonesOf(state).length !== 1,
    choices: ({ state }) => zonesFor(state).map((value) => ({ value, name: value.replaceAll('_', ' ') })),
    default: ({ state }) => zonesFor(state)[0] ?? 'America/New_York',
  },
  {
    id: 'work_start',
    section: 'place',
    kind: 'time',
    ask: 'When does the contract day begin?',
    why: 'A meeting inside the work day asks for substitutes, one outside it for child care.',
    guidance: ['QG-TIME-4', 'QG-MATTER-2'],
    fine: true,
    default: () => '08:00',
    validate: (start) =>
      start < EARLIEST || start > LATEST
        ? `${clock(minutesOf(start))} is no usual beginning. Give a time from ${clock(minutesOf(EARLIEST))} to ${clock(minutesOf(LATEST))}; the plan file takes any.`
        : undefined,
  },
  {
    id: 'work_end',
    section: 'place',
    kind: 'time',
    ask: 'When does the contract day end?',
    why: 'Meetings that run past it ask for child care.',
    guidance: ['QG-MATTER-2'],
    fine: true,
    default: () => '15:30',
    validate(end, { work_start }) {
      const hours = (minutesOf(end) - minutesOf(work_start)) / 60;
      if (hours >= LEAST_HOURS && hours <= MOST_HOURS) return undefined;
      return `From ${clock(minutesOf(work_start))} to ${clock(minutesOf(end))} is no work day of ${LEAST_HOURS} to ${MOST_HOURS} hours. Check the two times.`;
    },
  },
];
