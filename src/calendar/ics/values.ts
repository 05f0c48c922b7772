/** Values of a calendar file: dates, times, lengths, text. After RFC 5545, section 3.3. */
import { type Day, parseDay } from '../../core/dates.ts';

export const DAY_SECONDS = 86_400;

/** A date, or a date with a time, as it is written. */
export interface Moment {
  readonly day: Day;
  /** Seconds after midnight; undefined for a whole day. */
  readonly time: number | undefined;
  /** The time is of UTC, whatever zone the line names. */
  readonly utc: boolean;
}

const two = (digits: string | undefined): number => Number(digits ?? 0);

/**
 * Reads `20270826`, `20270826T163000` and `20270826T233000Z`, and the same with the dashes and colons of ISO
 * 8601, which some exports have. Undefined for anything else and for days and times that do not exist.
 */
export function readMoment(text: string): Moment | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2}):?(\d{2})?(?:\.\d{1,9})?([Zz])?)?$/.exec(
    text.trim(),
  );
  if (match === null) return undefined;
  // Programs write year 1 for "no date".
  if (match[1]?.startsWith('0')) return undefined;
  const day = parseDay(`${match[1]}-${match[2]}-${match[3]}`);
  if (day === undefined) return undefined;
  if (match[4] === undefined) return { day, time: undefined, utc: false };
  const [hours, minutes, seconds] = [two(match[4]), two(match[5]), two(match[6])];
  if (hours > 23 || minutes > 59 || seconds > 60) return undefined;
  // A leap second is read as the second before it.
  const time = hours * 3600 + minutes * 60 + Math.min(seconds, 59);
  return { day, time, utc: match[7] !== undefined };
}

/** A length in seconds, days counted as 24 hours; undefined for what is none, or is negative. */
export function readDuration(text: string): number | undefined {
  const match =
    /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i.exec(
      text.trim(),
    );
  if (match === null || match.slice(1).every((part) => part === undefined)) return undefined;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map(Number)
    .map((n) => n || 0);
  return (
    ((weeks ?? 0) * 7 + (days ?? 0)) * DAY_SECONDS +
    (hours ?? 0) * 3600 +
    (minutes ?? 0) * 60 +
    (seconds ?? 0)
  );
}

/** `+0530`, `-080000` and `-08:00` in seconds east of Greenwich. */
export function readOffset(text: string): number | undefined {
  const match = /^([+-]?)(\d{2}):?(\d{2}):?(\d{2})?$/.exec(text.trim());
  if (match === null) return undefined;
  const size = two(match[2]) * 3600 + two(match[3]) * 60 + two(match[4]);
  return size >= DAY_SECONDS ? undefined : match[1] === '-' ? -size : size;
}

/** Undoes the escapes of text: `\n`, `\,`, `\;`, `\\`. */
export const readText = (value: string): string =>
  value.replace(/\\([nN,;\\:"])/g, (_, c: string) => (c === 'n' || c === 'N' ? '\n' : c));
