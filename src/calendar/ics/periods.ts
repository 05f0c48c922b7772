/** The periods of a repetition rule (its days, weeks, months or years), and the days that it names in each. */
import {
  civil,
  type Day,
  daysInMonth,
  firstDay,
  type Month,
  monthOf,
  monthOfYear,
  weekday,
  yearOfMonth,
} from '../../core/dates.ts';
import type { RepeatRule, RuleDay } from './rule.ts';

interface Search {
  readonly rule: RepeatRule;
  readonly start: Day;
}

const inMonths = ({ rule }: Search, m: Month): boolean =>
  rule.months.length === 0 || rule.months.includes(monthOfYear(m));

/** Dates of a month that the rule's BYMONTHDAY names, or all; in order, none twice. */
function datesOf(m: Month, monthDays: readonly number[]): number[] {
  const length = daysInMonth(m);
  if (monthDays.length === 0) return Array.from({ length }, (_, i) => i + 1);
  const dates = monthDays.map((d) => (d < 0 ? length + 1 + d : d)).filter((d) => d >= 1 && d <= length);
  return [...new Set(dates)].sort((a, b) => a - b);
}

/** Is a day the n-th of its weekday between two days? Negative: counted from the end. */
function isNth(d: Day, { weekday: wanted, nth }: RuleDay, from: Day, to: Day): boolean {
  if (weekday(d) !== wanted) return false;
  if (nth === undefined) return true;
  return nth > 0 ? Math.floor((d - from) / 7) + 1 === nth : Math.floor((to - d) / 7) + 1 === -nth;
}

function daysOfMonth(search: Search, m: Month, monthDays: readonly number[]): Day[] {
  if (!inMonths(search, m)) return [];
  const { rule } = search;
  const first = firstDay(m);
  const last = first + daysInMonth(m) - 1;
  const days = datesOf(m, monthDays).map((date) => first + date - 1);
  if (rule.weekdays.length === 0) return days;
  // Without BYMONTH, "the 20th Monday" of a yearly rule counts through the year.
  const byYear = rule.frequency === 'YEARLY' && rule.months.length === 0;
  const from = byYear ? firstDay(yearOfMonth(m) * 12) : first;
  const to = byYear ? firstDay((yearOfMonth(m) + 1) * 12) - 1 : last;
  return days.filter((d) => rule.weekdays.some((w) => isNth(d, w, from, to)));
}

const dateOf = (d: Day): number => civil(d).date;

function daysOfYear(search: Search, year: number): Day[] {
  const { rule, start } = search;
  const bare = rule.monthDays.length === 0 && rule.weekdays.length === 0;
  const startMonth = monthOfYear(monthOf(start));
  const monthDays = bare ? [dateOf(start)] : rule.monthDays;
  const months = bare && rule.months.length === 0 ? [startMonth] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return months.flatMap((month) => daysOfMonth(search, year * 12 + month - 1, monthDays));
}

const weekOf = (d: Day, weekStart: number): Day => d - ((weekday(d) - weekStart + 7) % 7);

function daysOfWeek(search: Search, first: Day): Day[] {
  const { rule, start } = search;
  const wanted = rule.weekdays.length > 0 ? rule.weekdays.map((w) => w.weekday) : [weekday(start)];
  return [0, 1, 2, 3, 4, 5, 6]
    .map((i) => first + i)
    .filter((d) => wanted.includes(weekday(d)) && inMonths(search, monthOf(d)));
}

function daysOfDay(search: Search, d: Day): Day[] {
  const { rule } = search;
  if (!inMonths(search, monthOf(d))) return [];
  if (rule.monthDays.length > 0 && !datesOf(monthOf(d), rule.monthDays).includes(dateOf(d))) return [];
  return rule.weekdays.length === 0 || rule.weekdays.some((w) => w.weekday === weekday(d)) ? [d] : [];
}

/** The rule's periods, numbered from the start's: where each begins, and its days. */
export interface Periods {
  readonly first: (k: number) => Day;
  readonly days: (k: number) => Day[];
  /** The longest that one period can be, in days: for leaving out the ones before the range. */
  readonly length: number;
  /** How many looks at a date one period takes, about. */
  readonly cost: number;
}

/** Looks at the dates of one month that the rule may mean. */
const monthCost = ({ monthDays, weekdays }: RepeatRule): number =>
  (monthDays.length === 0 ? 31 : monthDays.length) * Math.max(1, weekdays.length);

export function periodsOf(rule: RepeatRule, start: Day): Periods {
  const search = { rule, start };
  const bare = rule.monthDays.length === 0 && rule.weekdays.length === 0;
  switch (rule.frequency) {
    case 'DAILY':
      return {
        first: (k) => start + k,
        days: (k) => daysOfDay(search, start + k),
        length: 1,
        cost: 1 + rule.monthDays.length,
      };
    case 'WEEKLY': {
      const week = weekOf(start, rule.weekStart);
      return {
        first: (k) => week + 7 * k,
        days: (k) => daysOfWeek(search, week + 7 * k),
        length: 7,
        cost: 7,
      };
    }
    case 'MONTHLY': {
      const m = monthOf(start);
      const monthDays = bare ? [dateOf(start)] : rule.monthDays;
      return {
        first: (k) => firstDay(m + k),
        days: (k) => daysOfMonth(search, m + k, monthDays),
        length: 31,
        cost: bare ? 1 : monthCost(rule),
      };
    }
    case 'YEARLY': {
      const year = yearOfMonth(monthOf(start));
      return {
        first: (k) => firstDay((year + k) * 12),
        days: (k) => daysOfYear(search, year + k),
        length: 366,
        cost: bare ? 1 + rule.months.length : monthCost(rule) * (rule.months.length || 12),
      };
    }
  }
}
