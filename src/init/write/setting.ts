/** What every part of the plan's text is written from. */
import { day, firstDay, lastDay, monthOf } from '../../core/dates.ts';
import type { Period } from '../../plan/period.ts';
import type { AnswerId, Answers } from '../answers.ts';
import { type SchoolYear, schoolYears } from '../school-year.ts';
import { spanOf } from '../span.ts';

/** Whole dollars that each source is asked for, by the source's id. */
export type Amounts = Readonly<Record<string, number>>;

export interface Setting {
  readonly answers: Answers;
  readonly period: Period;
  readonly year: SchoolYear;
  readonly amounts: Amounts;
  /** `assumed; ` before a comment where one of these answers was given by nobody, else nothing. */
  readonly ifAssumed: (...ids: readonly AnswerId[]) => string;
}

export function settingOf(answers: Answers, assumed: ReadonlySet<AnswerId>, amounts: Amounts): Setting {
  const period = spanOf(answers);
  const program = { onramp: period.onramp.start, start: period.start, end: period.end };
  return {
    answers,
    period,
    year: schoolYears(day(answers.classes), program),
    amounts,
    ifAssumed: (...ids) => (ids.some((id) => assumed.has(id)) ? 'assumed; ' : ''),
  };
}

/** The whole of the last month that has meetings: the end that people see. */
export function lastActive({ period }: Setting): { from: number; to: number } {
  const month = period.active.at(-1) ?? monthOf(period.end);
  return { from: Math.max(firstDay(month), period.start), to: Math.min(lastDay(month), period.end) };
}
