/** What people's time is worth. */
import { compareExact, decimal, type Exact, exact, multiply, ratio } from '../../core/exact.ts';
import { dollarRate } from '../../core/money.ts';
import type { Question } from '../question.ts';

/** QG-VALUE-1: dollars an hour. */
const FLOOR = '50';
/** QG-VALUE-2: meetings, coaching, planning and practice. */
const HOURS = '4';
/** The guidance asks for a higher rate and names no figure: this one is assumed. */
const LEADER_SHARE: Exact = ratio(5, 4);

const MOST_RATE = exact(1000);
const MOST_LEADER_RATE = exact(2000);
const MOST_SALARY = exact(500_000);

const below = (value: string, floor: string | Exact): boolean =>
  compareExact(exact(value), typeof floor === 'string' ? exact(floor) : floor) < 0;
const above = (value: string, ceiling: Exact): boolean => compareExact(exact(value), ceiling) > 0;

/** A rate under the guidance's floor, or one that was meant as something else. */
function rateFault(rate: string, most: Exact): string | undefined {
  if (below(rate, FLOOR))
    return `${dollarRate(exact(rate))} an hour is under the guidance's floor of ${dollarRate(exact(FLOOR))}. Give ${FLOOR} or more.`;
  return above(rate, most) ? `${dollarRate(exact(rate))} an hour? Give the dollars for one hour.` : undefined;
}

export const pay: readonly Question[] = [
  {
    id: 'rate',
    section: 'pay',
    kind: 'money',
    ask: 'How many dollars an hour is the stipend?',
    why: "An educator's time is worth at least $50 an hour.",
    guidance: ['QG-VALUE-1'],
    default: () => FLOOR,
    validate: (rate) => rateFault(rate, MOST_RATE),
  },
  {
    id: 'hours',
    section: 'pay',
    kind: 'hours',
    ask: 'How many hours a month does it pay for?',
    why: 'Meetings, coaching, planning and practice: four hours a month come to $2,000 in a school year of ten months.',
    guidance: ['QG-VALUE-2'],
    fine: true,
    default: () => HOURS,
    validate: (hours) =>
      below(hours, HOURS) || above(hours, exact(80))
        ? `${hours} hours a month: give ${HOURS} to 80.`
        : undefined,
  },
  {
    id: 'leader_rate',
    section: 'pay',
    kind: 'money',
    ask: 'And for leaders, dollars an hour?',
    why: 'Who shares the lead earns more. How much more is for you to say: the proposal, a quarter more, is assumed.',
    guidance: ['QG-VALUE-3'],
    fine: true,
    default: ({ rate }) => decimal(multiply(exact(rate), LEADER_SHARE), 2, 2),
    validate: (leaderRate, { rate }) =>
      compareExact(exact(leaderRate), exact(rate)) <= 0
        ? `${dollarRate(exact(leaderRate))} is no more than the others' ${dollarRate(exact(rate))}. Give a higher rate.`
        : rateFault(leaderRate, MOST_LEADER_RATE),
  },
  {
    id: 'coach_rate',
    section: 'pay',
    kind: 'money',
    ask: 'What is a coach paid by contract, dollars an hour?',
    why: 'Coaches are planned as contractors, for the hours that coaching takes. The proposal is assumed.',
    guidance: ['QG-FRAME-2', 'QG-VALUE-1'],
    fine: true,
    when: ({ coaches }) => coaches > 0,
    default: ({ leader_rate }) => leader_rate,
    validate: (rate) => rateFault(rate, MOST_LEADER_RATE),
  },
  {
    id: 'salary',
    section: 'pay',
    kind: 'money',
    ask: "What is a leader's yearly salary, for the half of it that the program buys out?",
    why: 'Leading takes about half of the time of whoever leads. The proposal is assumed: ask your business office.',
    guidance: ['QG-TIME-2'],
    fine: true,
    default: () => '70000',
    validate: (salary) =>
      below(salary, exact(1000)) || above(salary, MOST_SALARY)
        ? `${dollarRate(exact(salary))} is no yearly salary. Give dollars a year, such as 70000.`
        : undefined,
  },
];
