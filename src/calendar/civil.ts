/**
 * Rules for civil holidays: on which day one falls, on which weekday it is observed when that day is a
 * Saturday or Sunday, and the days that both give for a civil year.
 */
import {
  civil,
  type Day,
  dayOf,
  lastWeekday,
  monthIndex,
  nthWeekday,
  type Weekday,
  weekday,
} from '../core/dates.ts';
import { gregorianEaster } from './easter.ts';
import type { HolyDay } from './tradition.ts';

/** The day of a holiday in a year; undefined in a year without it. */
export type DateRule = (year: number) => Day | undefined;

/** The day on which a holiday that falls on `day` is observed: `day` itself where nothing is moved. */
export type ObservedRule = (day: Day, year: number) => Day;

/** Days to add, by the weekday, Sunday first. */
type ByWeekday = readonly [number, number, number, number, number, number, number];

export interface CivilHoliday {
  readonly name: string;
  readonly on: DateRule;
  readonly observed: ObservedRule;
  /** The date is set anew each year by a governor; the rule continues the dates set so far. */
  readonly estimated?: boolean;
}

/** The same date every year. `month` is 1 to 12. */
export const fixed =
  (month: number, date: number) =>
  (year: number): Day =>
    dayOf(year, month, date);

/** The `n`-th weekday of a month; every month has four of each. */
export const nth =
  (n: 1 | 2 | 3 | 4, wanted: Weekday, month: number) =>
  (year: number): Day =>
    nthWeekday(monthIndex(year, month), wanted, n)!;

/** The last weekday of a month. */
export const last =
  (wanted: Weekday, month: number) =>
  (year: number): Day =>
    lastWeekday(monthIndex(year, month), wanted);

/** So many days after (or, negative, before) another holiday. */
export const daysAfter =
  (days: number, rule: (year: number) => Day) =>
  (year: number): Day =>
    rule(year) + days;

/** So many days after (or, negative, before) Easter Sunday of the western churches. */
export const fromEaster = (days: number) => daysAfter(days, gregorianEaster);

/** A rule that holds in some years only. */
export const inYears =
  (holds: (year: number) => boolean, rule: DateRule): DateRule =>
  (year) =>
    holds(year) ? rule(year) : undefined;

/** So many days after Christmas, by the weekday on which Christmas falls. */
export const byChristmas =
  (offsets: ByWeekday) =>
  (year: number): Day => {
    const christmas = dayOf(year, 12, 25);
    return christmas + offsets[weekday(christmas)];
  };

/** Observed so many days later, by the weekday on which the holiday falls. */
export const moved =
  (offsets: ByWeekday): ObservedRule =>
  (day) =>
    day + offsets[weekday(day)];

/** Saturday to the Friday before, Sunday to the Monday after. */
export const nearestWeekday = moved([1, 0, 0, 0, 0, 0, -1]);
/** Sunday to the Monday after; Saturday is not moved. */
export const mondayAfterSunday = moved([1, 0, 0, 0, 0, 0, 0]);
/** Saturday and Sunday to the Monday after. */
export const mondayAfterWeekend = moved([1, 0, 0, 0, 0, 0, 2]);
/** For an eve: to the weekday before a weekend, and off a Friday on which the Saturday after it is observed. */
export const eveBefore = moved([-2, 0, 0, 0, 0, -1, -1]);
export const notMoved: ObservedRule = (day) => day;

/**
 * The days of a civil year, by date, then name: each holiday itself and, where it differs, its observed day.
 * The neighbouring years are read too: New Year's Day of a Saturday is observed in the year before.
 */
export function civilDays(holidays: readonly CivilHoliday[], year: number): HolyDay[] {
  const found = new Map<string, HolyDay>();
  for (const holiday of holidays) {
    for (const near of [year - 1, year, year + 1]) {
      for (const one of bothDays(holiday, near)) {
        if (civil(one.day).year === year) found.set(`${one.day} ${one.name}`, one);
      }
    }
  }
  return [...found.values()].sort(byDayThenName);
}

function bothDays(holiday: CivilHoliday, year: number): HolyDay[] {
  const day = holiday.on(year);
  if (day === undefined) return [];
  const observed = holiday.observed(day, year);
  const itself = entry(day, holiday.name, holiday);
  return observed === day ? [itself] : [itself, entry(observed, `${holiday.name} (observed)`, holiday)];
}

const entry = (day: Day, name: string, holiday: CivilHoliday): HolyDay => ({
  day,
  name,
  level: 'major',
  estimated: holiday.estimated ?? false,
  eve: false,
});

/** Names are compared by code unit, so that no locale changes the order. */
const byDayThenName = (a: HolyDay, b: HolyDay): number =>
  a.day - b.day || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
