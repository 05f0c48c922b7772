/** The slots of a run: where the pattern wants a meeting, on which days, and which it likes best. */

import type { DayBook } from '../../calendar/daybook.ts';
import {
  type Day,
  eachDay,
  firstDay,
  iso,
  isoMonth,
  lastDay,
  lastWeekday,
  type Month,
  monthOf,
  nthWeekday,
  weekday,
} from '../../core/dates.ts';
import { compare } from '../../core/words.ts';
import { titleOf } from '../../plan/people.ts';
import type { Period } from '../../plan/period.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Run } from './runs.ts';

export interface PlanSlot {
  readonly id: string;
  readonly run: Run;
  /** The first day of its month, window or term: the order of slots. */
  readonly first: Day;
  /** The last day of its month, window or term. */
  readonly last: Day;
  /** Days in range, in an active month and on a permitted weekday; at least one. */
  readonly days: readonly Day[];
  readonly preferred: Day;
  /** A paused month lies between the slot before and this one. */
  readonly afterPause: boolean;
}

/** A stretch of days that wants one meeting. */
interface Window {
  readonly key: string | undefined;
  readonly from: Day;
  readonly to: Day;
  /** The pattern's date; undefined where it is the first day that nothing forbids. */
  readonly wanted: Day | undefined;
}

function monthWindow(run: Run, m: Month): Window {
  const best = run.on[0] ?? 1;
  const week = run.series.week ?? 1;
  const wanted = week === 'last' ? lastWeekday(m, best) : nthWeekday(m, best, week);
  return { key: isoMonth(m), from: firstDay(m), to: lastDay(m), wanted };
}

/** Windows of n weeks, counted from the Monday of the start's week. */
function* weekWindows(run: Run, period: Period, n: number): Generator<Window> {
  const monday = period.start - ((weekday(period.start) + 6) % 7);
  for (let from = monday; from <= period.end; from += 7 * n) {
    const wanted = from + (((run.on[0] ?? 1) + 6) % 7);
    yield { key: iso(from), from, to: from + 7 * n - 1, wanted };
  }
}

function windows(run: Run, plan: Plan, period: Period): Window[] {
  const { every, from, to } = run.series;
  switch (every.unit) {
    case 'month':
      return period.active.map((m) => monthWindow(run, m));
    case 'weeks':
      return [...weekWindows(run, period, every.n)];
    case 'term':
      return [...(plan.calendar.terms ?? [])]
        .sort((a, b) => a.from - b.from || a.to - b.to)
        .map((term) => ({ key: iso(term.from), from: term.from, to: term.to, wanted: undefined }));
    case 'once':
      return [{ key: undefined, from: from ?? period.start, to: to ?? period.end, wanted: undefined }];
  }
}

/** Does a paused month lie wholly between two days? */
function pauseBetween(period: Period, a: Day, b: Day): boolean {
  for (let m = monthOf(a) + 1; m < monthOf(b); m++) if (!period.isActive(m)) return true;
  return false;
}

export function slotsOf(run: Run, plan: Plan, period: Period, book: DayBook): PlanSlot[] {
  const slots: PlanSlot[] = [];
  for (const { key, from, to, wanted } of windows(run, plan, period)) {
    const days = [...eachDay(Math.max(from, period.start), Math.min(to, period.end))].filter(
      (d) => period.isActive(monthOf(d)) && run.on.includes(weekday(d)),
    );
    const [earliest] = days;
    if (earliest === undefined) continue;
    const before = slots.at(-1)?.days.at(-1);
    slots.push({
      id: key === undefined ? run.id : `${run.id}/${key}`,
      run,
      first: from,
      last: to,
      days,
      preferred: wanted ?? days.find((d) => standing(run, d, book).length === 0) ?? earliest,
      afterPause: before !== undefined && pauseBetween(period, before, earliest),
    });
  }
  return slots;
}

/** Everything that forbids a day to a run whatever else is chosen: the day book's causes and absent resources. */
export function standing(run: Run, d: Day, book: DayBook) {
  const causes = book.forbidden(d, run.end);
  for (const resource of run.resources) {
    const away = (resource.unavailable ?? []).find(
      (p) => (p.on ?? p.from ?? 0) <= d && d <= (p.on ?? p.to ?? 0),
    );
    if (away !== undefined)
      causes.push({
        kind: 'unavailable',
        cause: `${titleOf(resource)} is not available${away.name ? `: ${away.name}` : ''}`,
      });
  }
  return causes;
}

/** The contract's order of slots: first day, then series, then cohort. */
export const slotOrder = (a: PlanSlot, b: PlanSlot): number =>
  a.first - b.first ||
  compare(a.run.series.id, b.run.series.id) ||
  compare(a.run.cohort?.id ?? '', b.run.cohort?.id ?? '');
