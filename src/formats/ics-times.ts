/** When an entry begins and ends, as lines of a calendar file. */
import type { CalendarEntry } from '../core/artifact.ts';
import { type Clock, type Day, iso } from '../core/dates.ts';
import { localValue } from './ics-zone.ts';

export const isUtc = (zone: string): boolean => zone === 'UTC' || zone === 'Etc/UTC';

const dateValue = (d: Day): string => iso(d).replaceAll('-', '');

/** A meeting that ends at midnight ends on the next day. */
const timeValue = (d: Day, t: Clock): string => localValue(d + Math.floor(t / 1440), (t % 1440) * 60);

/** DTSTART and DTEND. The end of a whole day is the day after, which it does not cover. */
export function timeLines({ day, time }: CalendarEntry, zone: string): [start: string, end: string] {
  if (time === undefined)
    return [`DTSTART;VALUE=DATE:${dateValue(day)}`, `DTEND;VALUE=DATE:${dateValue(day + 1)}`];
  const [start, end] = [timeValue(day, time.start), timeValue(day, time.end)];
  return isUtc(zone)
    ? [`DTSTART:${start}Z`, `DTEND:${end}Z`]
    : [`DTSTART;TZID=${zone}:${start}`, `DTEND;TZID=${zone}:${end}`];
}
