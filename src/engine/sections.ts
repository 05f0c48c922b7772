/** The parts of a program that have a command of their own, and what each is made of. */
import type { Document, Sheet } from '../core/artifact.ts';
import { budgetAnswer } from '../domains/budget/answer.ts';
import { budgetDocument, budgetSheet, byMonthSheet } from '../domains/budget/generate/index.ts';
import { coachingSheet, scheduleDocument, scheduleSheet } from '../domains/calendar/generate/schedule.ts';
import { onrampAnswer } from '../domains/onramp/answer.ts';
import { onrampDocument, onrampSheet } from '../domains/onramp/generate/milestones.ts';
import { platformsAnswer } from '../domains/platforms/answer.ts';
import { platformsDocument, platformsSheet } from '../domains/platforms/generate/comparison.ts';
import { teamAnswer } from '../domains/team/answer.ts';
import { teamDocument, teamSheet } from '../domains/team/generate/team.ts';
import type { Program } from '../plan/program.ts';
import type { SectionId } from './section-names.ts';

export interface Section {
  /** The command: `lcplan budget`. */
  readonly id: SectionId;
  readonly title: string;
  document(program: Program): Document;
  /** The first is what `--format csv` prints; one without rows is not written by `build`. */
  sheets(program: Program): readonly Sheet[];
  answer(program: Program, version: string): object | Promise<object>;
}

/** In the order in which `plan.md` tells them. */
export const sections: readonly Section[] = [
  {
    id: 'team',
    title: 'Team',
    document: teamDocument,
    sheets: (program) => [teamSheet(program)],
    answer: teamAnswer,
  },
  {
    id: 'onramp',
    title: 'Planning onramp',
    document: onrampDocument,
    sheets: (program) => [onrampSheet(program)],
    answer: onrampAnswer,
  },
  {
    id: 'calendar',
    title: 'Schedule',
    document: scheduleDocument,
    sheets: (program) => [scheduleSheet(program), coachingSheet(program)],
    // Offsets of time zones want Temporal, which no other part does.
    answer: async (program, version) =>
      (await import('../domains/calendar/answer.ts')).calendarAnswer(program, version),
  },
  {
    id: 'budget',
    title: 'Budget',
    document: budgetDocument,
    sheets: (program) => [budgetSheet(program), byMonthSheet(program)],
    answer: budgetAnswer,
  },
  {
    id: 'platforms',
    title: 'Platforms',
    document: platformsDocument,
    sheets: (program) => [platformsSheet(program)],
    answer: platformsAnswer,
  },
];
