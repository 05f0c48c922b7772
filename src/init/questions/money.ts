/** Where the money comes from. */
import type { Question } from '../question.ts';

export const money: readonly Question[] = [
  {
    id: 'payroll_tax',
    section: 'money',
    kind: 'share',
    ask: "What is the employer's share of payroll tax?",
    why: "It falls on stipends and on substitutes' pay: 7.65%, or 1.45% where positions are outside Social Security. Ask your business office.",
    guidance: [],
    fine: true,
    default: () => '7.65%',
  },
  {
    id: 'funding',
    section: 'money',
    kind: 'choice',
    ask: 'Who pays for it?',
    why: 'Each cost needs a source that may pay for it, for as long as the program runs. The amount is set to what the plan comes to.',
    guidance: ['DL-SUST-2'],
    choices: () => [
      { value: 'local', name: 'Local funds: the school or the district' },
      { value: 'state', name: 'State funds' },
      { value: 'philanthropy', name: 'A foundation or another giver' },
      { value: 'title_ii_a', name: 'Title II, Part A, with local funds for what it may not pay' },
    ],
    default: () => 'local',
  },
];
