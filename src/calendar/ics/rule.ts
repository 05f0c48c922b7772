/** Repetition rules (RRULE), as far as days are concerned. After RFC 5545, section 3.3.10. */
import type { Weekday } from '../../core/dates.ts';
import { type Moment, readMoment } from './values.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** `2MO` is the second Monday, `-1FR` the last Friday, `MO` every Monday. */
export interface RuleDay {
  readonly weekday: Weekday;
  readonly nth: number | undefined;
}

export interface RepeatRule {
  readonly frequency: Frequency;
  readonly interval: number;
  /** Occurrences in all, the first one included. */
  readonly count: number | undefined;
  /** The last moment, included. */
  readonly until: Moment | undefined;
  /** 1 to 12. */
  readonly months: readonly number[];
  /** 1 to 31, or -1 (the last) to -31. */
  readonly monthDays: readonly number[];
  readonly weekdays: readonly RuleDay[];
  /** Which ones of a period's days are meant: 1 is the first, -1 the last. */
  readonly positions: readonly number[];
  readonly weekStart: Weekday;
  /** Seconds after midnight, where the rule sets another time than the event's own. */
  readonly time: number | undefined;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const PARTS =
  /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BYMONTH|BYMONTHDAY|BYDAY|BYSETPOS|BYHOUR|BYMINUTE|BYSECOND|X-.*)$/;
/** No list that means something is longer: there are 366 days in a year. */
const MOST_ITEMS = 366;

class Unreadable extends Error {}

const fail = (part: string): never => {
  throw new Unreadable(part);
};

/** Whole numbers of a comma list, each with a size from 1 (or 0) to `most`. */
function numbers(
  part: string,
  value: string | undefined,
  most: number,
  signed: boolean,
  least = 1,
): number[] {
  if (value === undefined) return [];
  const items = value.split(',');
  if (items.length > MOST_ITEMS) fail(part);
  return items.map((item) => {
    const match = /^([+-]?)(\d{1,6})$/.exec(item.trim());
    const size = Number(match?.[2]);
    if (match === null || (match[1] === '-' && !signed) || size < least || size > most) return fail(part);
    return match[1] === '-' ? -size : size;
  });
}

function one(part: string, value: string | undefined, most: number, least = 1): number | undefined {
  const found = numbers(part, value, most, false, least);
  return found.length > 1 ? fail(part) : found[0];
}

function readWeekdays(value: string | undefined, frequency: Frequency): RuleDay[] {
  if (value === undefined) return [];
  const items = value.split(',');
  if (items.length > MOST_ITEMS) fail('BYDAY');
  return items.map((item) => {
    const match = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(item.trim());
    const nth = match?.[1] === undefined ? undefined : Number(match[1]);
    if (match === null || nth === 0 || Math.abs(nth ?? 1) > 53) return fail('BYDAY');
    // The second Monday of a week says nothing.
    if (nth !== undefined && (frequency === 'DAILY' || frequency === 'WEEKLY')) return fail('BYDAY');
    return { weekday: WEEKDAYS.indexOf(match[2] ?? '') as Weekday, nth };
  });
}

function readUntil(value: string | undefined): Moment | undefined {
  if (value === undefined) return undefined;
  return readMoment(value) ?? fail('UNTIL');
}

/** The time of day that BYHOUR and its like set. Several a day would be more than days can say. */
function readTime(parts: ReadonlyMap<string, string>, own: number | undefined): number | undefined {
  const hour = one('BYHOUR', parts.get('BYHOUR'), 23, 0);
  const minute = one('BYMINUTE', parts.get('BYMINUTE'), 59, 0);
  const second = one('BYSECOND', parts.get('BYSECOND'), 59, 0);
  if (own === undefined || (hour === undefined && minute === undefined && second === undefined))
    return undefined;
  return (
    (hour ?? Math.floor(own / 3600)) * 3600 +
    (minute ?? Math.floor((own % 3600) / 60)) * 60 +
    (second ?? own % 60)
  );
}

function partsOf(value: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const text of value.toUpperCase().split(';')) {
    if (text.trim() === '') continue;
    const [name = '', ...rest] = text.trim().split('=');
    if (!PARTS.test(name) || parts.has(name)) fail(name.slice(0, 20));
    parts.set(name, rest.join('='));
  }
  return parts;
}

/**
 * Reads a rule for an event that starts at `time` (seconds after midnight, undefined for whole days).
 * Gives the name of the part that it cannot read where there is one: rules by the hour, by week numbers and
 * by days of the year are not read, nor are several times a day.
 */
export function readRule(value: string, time: number | undefined): RepeatRule | { unreadable: string } {
  try {
    const parts = partsOf(value);
    const frequency = parts.get('FREQ') ?? '';
    if (!FREQUENCIES.includes(frequency)) return { unreadable: `FREQ=${frequency.slice(0, 20)}` };
    if (frequency === 'WEEKLY' && parts.has('BYMONTHDAY')) fail('BYMONTHDAY');
    const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
    return {
      frequency: frequency as Frequency,
      interval: one('INTERVAL', parts.get('INTERVAL'), 100_000) ?? 1,
      count: one('COUNT', parts.get('COUNT'), 999_999),
      until: readUntil(parts.get('UNTIL')),
      months: numbers('BYMONTH', parts.get('BYMONTH'), 12, false),
      monthDays: numbers('BYMONTHDAY', parts.get('BYMONTHDAY'), 31, true),
      weekdays: readWeekdays(parts.get('BYDAY'), frequency as Frequency),
      positions: numbers('BYSETPOS', parts.get('BYSETPOS'), 366, true),
      weekStart: (weekStart < 0 ? fail('WKST') : weekStart) as Weekday,
      time: readTime(parts, time),
    };
  } catch (error) {
    if (error instanceof Unreadable) return { unreadable: error.message };
    throw error;
  }
}
