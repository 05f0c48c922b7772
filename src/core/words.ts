/** How dates, times and lists are written for people (US readers); machines read ISO forms. */
import { type Clock, civil, type Day, type Month, monthOfYear, weekday, yearOfMonth } from './dates.ts';

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';
export const weekdayName = (d: Day): string => WEEKDAYS[weekday(d)];

/** `Aug 26, 2027`. */
export function date(d: Day): string {
  const { year, month, date: dd } = civil(d);
  return `${monthName(month).slice(0, 3)} ${dd}, ${year}`;
}

/** `Thu, Nov 18, 2027`. */
export const longDate = (d: Day): string => `${weekdayName(d).slice(0, 3)}, ${date(d)}`;

/** `Thu Nov 18, 2027`: for columns, where the comma costs a place. */
export const columnDate = (d: Day): string => `${weekdayName(d).slice(0, 3)} ${date(d)}`;

/** `Nov 18`: where the year stands beside it. */
export function shortDate(d: Day): string {
  const { month, date: dd } = civil(d);
  return `${monthName(month).slice(0, 3)} ${dd}`;
}

/** `Thu, Nov 18`. */
export const shortWeekdayDate = (d: Day): string => `${weekdayName(d).slice(0, 3)}, ${shortDate(d)}`;

/** `November 2027`. */
export const monthWord = (m: Month): string => `${monthName(monthOfYear(m))} ${yearOfMonth(m)}`;
/** `Nov 2027`. */
export const shortMonth = (m: Month): string => `${monthName(monthOfYear(m)).slice(0, 3)} ${yearOfMonth(m)}`;

/** `4:30 pm`. Midnight at a day's end is `12:00 am`. */
export function clock(t: Clock): string {
  const hour = Math.floor(t / 60) % 24;
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return `${shown}:${String(t % 60).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

/** `4:30 to 6:30 pm`, `11:00 am to 1:00 pm`. */
export function clockRange(from: Clock, to: Clock): string {
  const [a, b] = [clock(from), clock(to)];
  return a.slice(-2) === b.slice(-2) ? `${a.slice(0, -3)} to ${b}` : `${a} to ${b}`;
}

/** `Aug 26, 2027 to Jul 31, 2029`, or one date where both are the same. */
export const dateRange = (from: Day, to: Day): string =>
  from === to ? date(from) : `${date(from)} to ${date(to)}`;

/** `1 meeting`, `2 meetings`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[], joiner = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

const ORDINALS = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth'];
export const ordinal = (n: number): string => ORDINALS[n] ?? `${n}th`;

/** Plain code-point order: the same on every machine, unlike `localeCompare`. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `12,000`: whole numbers with thousands separators, without Intl, which costs a quarter of a start. */
export const grouped = (n: number | bigint): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
