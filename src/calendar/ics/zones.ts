/**
 * The zones of a calendar file's times. A zone turns wall-clock times into instants and back, so that an
 * event lands on the days that it covers where the plan is, whatever zone it was written in.
 */
import { Temporal } from 'temporal-polyfill';
import { civil, type Day } from '../../core/dates.ts';
import { DAY_SECONDS } from './values.ts';

/** A wall-clock time: seconds after a day's midnight. */
export interface Local {
  readonly day: Day;
  readonly time: number;
}

/** Seconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export interface Zone {
  /** A time that the clock skips is read an hour later, one that it shows twice is read as the first. */
  toInstant(local: Local): Instant;
  toLocal(instant: Instant): Local;
}

export const secondsOf = ({ day, time }: Local): number => day * DAY_SECONDS + time;

export function localOf(seconds: number): Local {
  const day = Math.floor(seconds / DAY_SECONDS);
  return { day, time: seconds - day * DAY_SECONDS };
}

export const UTC: Zone = { toInstant: secondsOf, toLocal: localOf };

/** Times without a zone, and of zones that nobody knows: they are taken as they stand. */
export const FLOATING: Zone = { toInstant: secondsOf, toLocal: localOf };

/** A zone of the IANA list; undefined for any other name. */
export function namedZone(id: string): Zone | undefined {
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+){0,2}$/.test(id)) return undefined;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
  } catch {
    return undefined;
  }
  return {
    toInstant({ day, time }) {
      const { year, month, date } = civil(day);
      const [hour, minute, second] = [Math.floor(time / 3600), Math.floor((time % 3600) / 60), time % 60];
      const wall = Temporal.PlainDateTime.from({ year, month, day: date, hour, minute, second });
      return wall.toZonedDateTime(id, { disambiguation: 'compatible' }).epochMilliseconds / 1000;
    },
    toLocal(instant) {
      const there = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(id);
      return localOf(instant + there.offsetNanoseconds / 1e9);
    },
  };
}

/** A change of a zone's offset, in seconds east of Greenwich, at a wall-clock time by the offset before. */
export interface Shift {
  readonly at: Local;
  readonly before: number;
  readonly after: number;
}

/** A zone that the file itself describes. */
export function listedZone(shifts: readonly Shift[]): Zone {
  const ordered = shifts
    .map(({ at, before, after }) => ({ instant: secondsOf(at) - before, before, after }))
    .sort((a, b) => a.instant - b.instant);
  const offsetAt = (instant: Instant): number => {
    let [passed, rest] = [0, ordered.length];
    while (passed < rest) {
      const middle = (passed + rest) >> 1;
      if (ordered[middle]!.instant <= instant) passed = middle + 1;
      else rest = middle;
    }
    return ordered[passed - 1]?.after ?? ordered[0]?.before ?? 0;
  };
  return {
    toInstant(local) {
      const wall = secondsOf(local);
      // A day is more than any offset, so these are the offsets before and after a change near this time.
      const early = wall - offsetAt(wall - DAY_SECONDS);
      if (offsetAt(early) === wall - early) return early;
      const late = wall - offsetAt(wall + DAY_SECONDS);
      return offsetAt(late) === wall - late ? late : early;
    },
    toLocal: (instant) => localOf(instant + offsetAt(instant)),
  };
}

/** The same moment on another zone's clock. */
export function convert(local: Local, from: Zone, to: Zone): Local {
  if (from === to || from === FLOATING || to === FLOATING) return local;
  return to.toLocal(from.toInstant(local));
}
