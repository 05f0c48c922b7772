/** When the program runs: its days, its months, and the months in which it meets. */
import { addMonths, type Day, firstDay, lastDay, type Month, monthOf, monthOfYear } from '../core/dates.ts';
import type { Plan } from './schema.ts';

export interface Period {
  /** Kick-off: no meeting is earlier. */
  readonly start: Day;
  /** The program's last day. */
  readonly end: Day;
  /** Every calendar month that the program touches, in order. */
  readonly months: readonly Month[];
  /** The months that are not paused. */
  readonly active: readonly Month[];
  readonly isActive: (m: Month) => boolean;
  readonly onramp: { readonly start: Day; readonly count: number; readonly months: readonly Month[] };
}

export const ONRAMP_MONTHS = 6;

const span = (first: Month, n: number): Month[] => Array.from({ length: n }, (_, i) => first + i);

export function periodOf(calendar: Plan['calendar']): Period {
  const first = monthOf(calendar.start);
  const last = calendar.end === undefined ? first + (calendar.months ?? 1) - 1 : monthOf(calendar.end);
  const months = span(first, last - first + 1);
  const paused = new Set(calendar.pause ?? []);
  const isActive = (m: Month): boolean => m >= first && m <= last && !paused.has(monthOfYear(m));
  const count = calendar.onramp_months ?? ONRAMP_MONTHS;
  return {
    start: calendar.start,
    end: calendar.end ?? lastDay(last),
    months,
    active: months.filter(isActive),
    isActive,
    onramp: { start: addMonths(calendar.start, -count), count, months: span(first - count, count) },
  };
}

/** The first and last day of a month within the program. */
export const within = (period: Period, m: Month): { from: Day; to: Day } => ({
  from: Math.max(firstDay(m), period.start),
  to: Math.min(lastDay(m), period.end),
});
