/** The parts of a program that have a command of their own, and what each is made of. */
import type { Document, Sheet } from '../core/artifact.ts';
import { budgetAnswer } from '../domains/budget/answer.ts';
import { budgetDocument, budgetSheet, byMonthSheet } from '../domains/budget/generate/index.ts';
import { calendarAnswer } from '../domains/calendar/answer.ts';
import { coachingSheet, scheduleDocument, scheduleSheet } from '../domains/calendar/generate/schedule.ts';
import { onrampAnswer } from '../domains/onramp/answer.ts';
import { onrampDocument, onrampSheet } from '../domains/onramp/generate/milestones.ts';
import { platformsAnswer } from '../domains/platforms/answer.ts';
import { platformsDocument, platformsSheet } from '../domains/platforms/generate/comparison.ts';
import { teamAnswer } from '../domains/team/answer.ts';
import { teamDocument, teamSheet } from '../domains/team/generate/team.ts';
import type { Program } from '../plan/program.ts';

export interface Section {
  /** The command: `lcplan budget`. */
  readonly id: string;
  readonly title: string;
  /** What the command's help says. */
  readonly about: string;
  document(program: Program): Document;
  /** The first is what `--format csv` prints; one without rows is not written by `build`. */
  sheets(program: Program): readonly Sheet[];
  answer(program: Program, version: string): object;
}

/** In the order in which `plan.md` tells them. */
export const sections: readonly Section[] = [
  {
    id: 'team',
    title: 'Team',
    about: 'who leads and plans, what is known, which seats are empty',
    document: teamDocument,
    sheets: (program) => [teamSheet(program)],
    answer: teamAnswer,
  },
  {
    id: 'onramp',
    title: 'Planning onramp',
    about: 'the milestones before kick-off, planned back from it',
    document: onrampDocument,
    sheets: (program) => [onrampSheet(program)],
    answer: onrampAnswer,
  },
  {
    id: 'calendar',
    title: 'Schedule',
    about: 'every meeting, why a date moved, and the coaching rota',
    document: scheduleDocument,
    sheets: (program) => [scheduleSheet(program), coachingSheet(program)],
    answer: calendarAnswer,
  },
  {
    id: 'budget',
    title: 'Budget',
    about: 'every line with its formula, by month, year and source',
    document: budgetDocument,
    sheets: (program) => [budgetSheet(program), byMonthSheet(program)],
    answer: budgetAnswer,
  },
  {
    id: 'platforms',
    title: 'Platforms',
    about: 'what each platform costs over the program, and which needs it meets',
    document: platformsDocument,
    sheets: (program) => [platformsSheet(program)],
    answer: platformsAnswer,
  },
];
