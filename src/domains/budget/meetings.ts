/** What the budget asks of a meeting: does it lie in the work day, who needs a substitute, who needs care. */
import { type Clock, isWeekend } from '../../core/dates.ts';
import { type Exact, ratio } from '../../core/exact.ts';
import type { PeopleFacts } from '../../plan/people.ts';
import type { Program } from '../../plan/program.ts';
import type { Group, Plan } from '../../plan/schema.ts';

type Meeting = Program['schedule']['meetings'][number];

interface WorkDay {
  readonly start: Clock;
  readonly end: Clock;
}

export const workDayOf = (plan: Plan): WorkDay => ({
  start: plan.place?.work_day?.start ?? 8 * 60,
  end: plan.place?.work_day?.end ?? 15 * 60 + 30,
});

/** Overlaps the work day on a weekday. Meetings that only touch it do not. */
export const inWorkDay = (m: Meeting, day: WorkDay): boolean =>
  !isWeekend(m.date) && m.start < day.end && m.end > day.start;

/** Starts before or ends after the work day, or lies on a weekend. */
export const outsideWorkDay = (m: Meeting, day: WorkDay): boolean =>
  isWeekend(m.date) || m.start < day.start || m.end > day.end;

/** People are in one place, wholly or partly. */
export const isInPerson = (m: Meeting): boolean =>
  m.series.format === 'in_person' || m.series.format === 'hybrid';

export const isCoaching = (m: Meeting): boolean => m.series.kind === 'coaching';

export const hoursOf = (m: Meeting): Exact => ratio(m.end - m.start, 60);

/** Under four hours half a substitute's day is paid. */
const FULL_DAY = 240;
export const substituteDays = (m: Meeting): Exact => (m.end - m.start < FULL_DAY ? ratio(1, 2) : ratio(1));

/**
 * How many of a group are at a meeting. A cohort's size is shared among the groups of `who` in proportion to
 * their counts, since the plan does not say who is in which cohort.
 */
export function presentOf(group: Group, m: Meeting, people: PeopleFacts): Exact {
  if (!(m.series.who ?? []).includes(group.id)) return ratio(0);
  if (m.cohort === undefined) return ratio(group.count);
  const all = people.heads(m.series.who);
  return all === 0 ? ratio(0) : ratio(m.cohort.size * group.count, all);
}

/** The plan pays for a category by a line of its own. */
export const hasOwnLine = (plan: Plan, category: string): boolean =>
  (plan.budget?.lines ?? []).some((own) => own.category === category);
