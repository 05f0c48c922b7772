/**
 * A time zone as a calendar file describes it, in the one form that Outlook reads: a rule from 1970 on for
 * each of the two changes in a year. Worked out from the zone's changes in the years that are needed, so
 * that it holds for every zone and needs no table.
 */
import { temporalPackage } from '../calendar/temporal-package.cjs';
import {
  civil,
  type Day,
  iso,
  lastWeekday,
  monthIndex,
  nthWeekday,
  type Weekday,
  weekday,
} from '../core/dates.ts';
import { usZoneParts } from './ics-us-zones.ts';

const DAY_SECONDS = 86_400;
/** With fewer years a "fourth Sunday" could not be told from a "last Sunday". */
const LEAST_YEARS = 12;
const MOST_CHANGES = 1_000;
const NAMES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A change of the clock: on which day and at which second of it, by the clock before. Offsets in seconds. */
interface Change {
  readonly day: Day;
  readonly time: number;
  readonly before: number;
  readonly after: number;
}

function changesOf(zone: string, firstYear: number, lastYear: number): Change[] {
  const { Temporal } = temporalPackage();
  const found: Change[] = [];
  const end = Temporal.PlainDate.from({ year: lastYear + 1, month: 1, day: 1 }).toZonedDateTime(zone);
  let at = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone);
  for (let i = 0; i < MOST_CHANGES; i++) {
    const next = at.getTimeZoneTransition('next');
    if (next === null || Temporal.ZonedDateTime.compare(next, end) >= 0) break;
    const before = next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e9;
    const wall = next.epochMilliseconds / 1000 + before;
    const day = Math.floor(wall / DAY_SECONDS);
    found.push({ day, time: wall - day * DAY_SECONDS, before, after: next.offsetNanoseconds / 1e9 });
    at = next;
  }
  return found;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `+0530`, with seconds where there are any. */
function offset(seconds: number): string {
  const size = Math.abs(seconds);
  const rest = size % 60 === 0 ? '' : two(size % 60);
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}${two(Math.floor(size / 60) % 60)}${rest}`;
}

/** `20270826T163000`. */
export const localValue = (d: Day, time: number): string =>
  `${iso(d).replaceAll('-', '')}T${two(Math.floor(time / 3600))}${two(Math.floor(time / 60) % 60)}${two(time % 60)}`;

function part(change: Change, rule?: string): string[] {
  const name = change.after > change.before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `TZOFFSETFROM:${offset(change.before)}`,
    `TZOFFSETTO:${offset(change.after)}`,
    `DTSTART:${localValue(change.day, change.time)}`,
    ...(rule === undefined ? [] : [`RRULE:${rule}`]),
    `END:${name}`,
  ];
}

/** Which one of its weekday in the month a day is: 1 to 5 from the front, and -1 if it is the last. */
function places(d: Day): number[] {
  const { year, month, date } = civil(d);
  const last = lastWeekday(monthIndex(year, month), weekday(d)) === d;
  return [Math.ceil(date / 7), ...(last ? [-1] : [])];
}

/** The yearly rule behind the changes of one kind, as its part; undefined where they follow none. */
function yearly(changes: readonly Change[]): string[] | undefined {
  const [first, ...others] = changes;
  if (first === undefined) return undefined;
  const { month } = civil(first.day);
  const wanted: Weekday = weekday(first.day);
  const same = others.every(
    (c) =>
      c.time === first.time &&
      c.before === first.before &&
      c.after === first.after &&
      civil(c.day).month === month &&
      weekday(c.day) === wanted,
  );
  const nth = places(first.day).find((n) => others.every((c) => places(c.day).includes(n)));
  if (!same || nth === undefined) return undefined;
  const m = monthIndex(1970, month);
  const day = nth === -1 ? lastWeekday(m, wanted) : (nthWeekday(m, wanted, nth) ?? first.day);
  return part({ ...first, day }, `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${NAMES[wanted]}`);
}

/** Two rules where every year has its two changes by them; else every change of the years by itself. */
export function workedOutParts(zone: string, firstYear: number, lastYear: number): string[] {
  const until = Math.max(lastYear, firstYear + LEAST_YEARS - 1);
  const changes = changesOf(zone, firstYear, until);
  const forward = changes.filter((c) => c.after > c.before);
  const back = changes.filter((c) => c.after <= c.before);
  const years = until - firstYear + 1;
  if (forward.length === years && back.length === years) {
    const rules = [yearly(forward), yearly(back)];
    if (rules.every((rule) => rule !== undefined)) return rules.flat();
  }
  const { Temporal } = temporalPackage();
  const start = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(zone);
  const standing = start.offsetNanoseconds / 1e9;
  return [
    ...part({ day: 0, time: 0, before: standing, after: standing }),
    ...changes.filter((c) => civil(c.day).year <= lastYear).flatMap((c) => part(c)),
  ];
}

/** The lines of a VTIMEZONE that holds from `firstYear` to `lastYear`. `zone` is an IANA name. */
export function zoneLines(zone: string, firstYear: number, lastYear: number): string[] {
  const parts = usZoneParts(zone, firstYear) ?? workedOutParts(zone, firstYear, lastYear);
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'];
}
