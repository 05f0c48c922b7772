/**
 * Wall-clock times that do not exist, or exist twice, where a zone's clock is set forward or back. Through Intl,
 * which lint can afford for the few meetings at such hours; the instants of all others never need it.
 */
import { type Clock, civil, type Day } from '../core/dates.ts';

const MINUTE = 60_000;

/** Minutes by which a zone's clock is ahead of UTC at an instant. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return (Date.UTC(year, month - 1, day, hour % 24, minute) - Math.floor(instant / MINUTE) * MINUTE) / MINUTE;
}

/** Does the zone's clock skip this time on this day, or show it twice? `timezone` is a valid IANA name. */
export function oddTime(d: Day, t: Clock, timezone: string): 'skipped' | 'twice' | undefined {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const { year, month, date } = civil(d);
  const local = Date.UTC(year, month - 1, date) + t * MINUTE;
  const day = 1440 * MINUTE;
  const offsets = new Set([offsetAt(format, local - day), offsetAt(format, local + day)]);
  const instants = [...offsets].filter((offset) => offsetAt(format, local - offset * MINUTE) === offset);
  if (instants.length === 0) return 'skipped';
  return instants.length > 1 ? 'twice' : undefined;
}
