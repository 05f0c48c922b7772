/**
 * Plain calendar dates: no clock, no zone.
 *
 * A `Day` counts days from 1970-01-01 (day 0), a `Month` counts months from year 0. Both are plain
 * integers, so that the solver can add and compare them, and nothing depends on the host's zone.
 */
import { addMonths as addMonthsToDate, getDaysInMonth } from 'date-fns';

export type Day = number;
export type Month = number;
/** Sunday is 0, as in `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
/** Minutes after midnight, wall clock. */
export type Clock = number;

const MS_A_DAY = 86_400_000;

/**
 * Noon of a civil date on the host's clock, for date-fns. Noon exists on every day in every zone, so the
 * host's zone cannot shift the date; and `new Date(99, …)` would be a year of the twentieth century.
 */
function noon(year: number, month: number, date: number): Date {
  const moment = new Date(2000, 0, 1, 12);
  moment.setFullYear(year, month - 1, date);
  return moment;
}

/** The day of a civil date. `month` is 1 to 12. The caller guarantees that the date exists. */
export function dayOf(year: number, month: number, date: number): Day {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date);
  return moment.getTime() / MS_A_DAY;
}

/** The civil date of a day. `month` is 1 to 12. */
export function civil(day: Day): { year: number; month: number; date: number } {
  const d = new Date(day * MS_A_DAY);
  return { year: d.getUTCFullYear(), month: d.getUTCMonth() + 1, date: d.getUTCDate() };
}

/** Reads `YYYY-MM-DD`; undefined for any other form and for dates that do not exist, such as 2026-02-30. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || date < 1) return undefined;
  if (date > daysInMonth(monthIndex(year, month))) return undefined;
  return dayOf(year, month, date);
}

/** Reads a date that our own code wrote; a wrong one is our fault and throws. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`not a date: ${text}`);
  return found;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`. */
export function iso(d: Day): string {
  const { year, month, date } = civil(d);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Sunday 0 to Saturday 6. 1970-01-01 was a Thursday. */
export function weekday(d: Day): Weekday {
  return ((((d + 4) % 7) + 7) % 7) as Weekday;
}

export const isWeekend = (d: Day): boolean => weekday(d) === 0 || weekday(d) === 6;

/** `month` is 1 to 12. */
export const monthIndex = (year: number, month: number): Month => year * 12 + (month - 1);

export function monthOf(d: Day): Month {
  const { year, month } = civil(d);
  return monthIndex(year, month);
}

export const yearOfMonth = (m: Month): number => Math.floor(m / 12);
/** 1 to 12. */
export const monthOfYear = (m: Month): number => (m % 12) + 1;

export function daysInMonth(m: Month): number {
  return getDaysInMonth(noon(yearOfMonth(m), monthOfYear(m), 1));
}

export const firstDay = (m: Month): Day => dayOf(yearOfMonth(m), monthOfYear(m), 1);
export const lastDay = (m: Month): Day => firstDay(m) + daysInMonth(m) - 1;

/** `YYYY-MM`. */
export const isoMonth = (m: Month): string =>
  `${String(yearOfMonth(m)).padStart(4, '0')}-${two(monthOfYear(m))}`;

/** The same date `n` months later (or earlier), or the month's last day where that date does not exist. */
export function addMonths(d: Day, n: number): Day {
  const { year, month, date } = civil(d);
  const moved = addMonthsToDate(noon(year, month, date), n);
  return dayOf(moved.getFullYear(), moved.getMonth() + 1, moved.getDate());
}

/** The `n`-th given weekday of a month, from 1; undefined where the month has no fifth. */
export function nthWeekday(m: Month, wanted: Weekday, n: number): Day | undefined {
  const first = firstDay(m);
  const found = first + ((wanted - weekday(first) + 7) % 7) + 7 * (n - 1);
  return found <= lastDay(m) ? found : undefined;
}

export function lastWeekday(m: Month, wanted: Weekday): Day {
  const last = lastDay(m);
  return last - ((weekday(last) - wanted + 7) % 7);
}

/** Every day from `from` to `to`, both included. */
export function* eachDay(from: Day, to: Day): Generator<Day> {
  for (let d = from; d <= to; d++) yield d;
}

/** `HH:MM`. */
export const isoClock = (t: Clock): string => `${two(Math.floor(t / 60))}:${two(t % 60)}`;
