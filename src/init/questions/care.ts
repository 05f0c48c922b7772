/** Food, child care, substitutes and the places where people talk between meetings. */
import { compareExact, exact } from '../../core/exact.ts';
import { dollarRate } from '../../core/money.ts';
import { BOOK } from '../../domains/platforms/book.ts';
import type { Question } from '../question.ts';

/** A price of 0 is a need that nobody pays for; one above `most` was meant as something else. */
const priceBetween =
  (what: string, most: number) =>
  (price: string): string | undefined =>
    compareExact(exact(price), exact(0)) > 0 && compareExact(exact(price), exact(most)) <= 0
      ? undefined
      : `${dollarRate(exact(price))} ${what}: give more than 0 and at most ${most}.`;

/** QG-CONN-6. */
const FEWEST_PLATFORMS = 2;
/** A platform without a price would leave the total open. */
const PRICED = [...new Map(BOOK.filter((entry) => entry.price !== null).map((e) => [e.id, e.name]))];

export const care: readonly Question[] = [
  {
    id: 'food',
    section: 'care',
    kind: 'money',
    ask: 'What does food cost, dollars a person and meeting?',
    why: 'There is food wherever people meet, also on line. The proposal is assumed.',
    guidance: ['QG-MATTER-1'],
    fine: true,
    default: () => '12',
    validate: priceBetween('a person', 200),
  },
  {
    id: 'child_care',
    section: 'care',
    kind: 'money',
    ask: 'What does a caregiver cost, dollars an hour?',
    why: 'Child care is there whenever a meeting falls outside the work day. The proposal is assumed.',
    guidance: ['QG-MATTER-2'],
    fine: true,
    default: () => '25',
    validate: priceBetween('an hour', 500),
  },
  {
    id: 'substitute',
    section: 'care',
    kind: 'money',
    ask: 'What does a substitute teacher cost, dollars a day?',
    why: 'Substitutes take over for whoever meets or visits in the work day. The proposal is assumed.',
    guidance: ['QG-TIME-4'],
    fine: true,
    default: () => '180',
    validate: priceBetween('a day', 2000),
  },
  {
    id: 'kits',
    section: 'care',
    kind: 'money',
    ask: 'What does a kit of materials cost, dollars a person? 0 for none',
    why: 'People make things themselves before they ask students to. The proposal is assumed.',
    guidance: ['QG-MATTER-3'],
    fine: true,
    default: () => '100',
    validate: (price) =>
      compareExact(exact(price), exact(2000)) > 0
        ? `${dollarRate(exact(price))} a person: give at most 2000.`
        : undefined,
  },
  {
    id: 'platforms',
    section: 'care',
    kind: 'many',
    ask: 'Where do people talk between meetings?',
    why: 'Two places or more: some like to chat, others to write at length.',
    guidance: ['QG-CONN-6', 'TF-SOC-1'],
    fine: true,
    choices: () => PRICED.map(([value, name]) => ({ value, name })),
    default: () => ['discourse', 'slack'],
    validate: (platforms) =>
      platforms.length < FEWEST_PLATFORMS ? `Choose at least ${FEWEST_PLATFORMS}.` : undefined,
  },
];
