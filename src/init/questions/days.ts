/** Whose days are kept free. */
import { traditions } from '../../calendar/traditions/index.ts';
import type { Question } from '../question.ts';
import { NO_STATE } from './place.ts';

const STATE_HOLIDAYS = 'us_state';
const PROPOSED = ['us_federal', STATE_HOLIDAYS, 'jewish', 'islamic', 'christian'];

export const days: readonly Question[] = [
  {
    id: 'honors',
    section: 'days',
    kind: 'many',
    ask: 'Whose days are kept free?',
    why: 'A school calendar leaves most holy days out. Ask your community; add its own days to the plan later.',
    guidance: ['QG-CAL-4'],
    choices: ({ state }) =>
      traditions
        .filter(({ id }) => id !== STATE_HOLIDAYS || state !== NO_STATE)
        .map(({ id, name }) => ({ value: id, name })),
    default: ({ state }) => PROPOSED.filter((id) => id !== STATE_HOLIDAYS || state !== NO_STATE),
    validate: (honors) =>
      honors.length === 0
        ? "Choose at least one: a plan that keeps no day free meets on somebody's holiday."
        : undefined,
  },
];
