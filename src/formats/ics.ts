/** Calendars as iCalendar files (.ics, RFC 5545) for Outlook, Google Calendar, Apple Calendar and the like. */
import type { CalendarArtifact, CalendarEntry } from '../core/artifact.ts';
import { civil, type Day } from '../core/dates.ts';
import { sequencesOf } from './ics-sequence.ts';
import { folded, textValue, titleValue } from './ics-text.ts';
import { isUtc, timeLines } from './ics-times.ts';
import { localValue, zoneLines } from './ics-zone.ts';

export interface IcsOptions {
  /** The day of the file, from `--as-of`; it is stamped with that day's midnight, UTC. */
  readonly dtstamp: Day;
  /** The revision number of an entry; by default from the day of the file alone. */
  readonly sequence?: (uid: string) => number;
  readonly version: string;
}

const CATEGORIES: Readonly<Record<CalendarEntry['category'], string>> = {
  meeting: 'Meeting',
  coaching: 'Coaching',
  milestone: 'Milestone',
  agenda: 'Agenda',
  story: 'Story',
  holiday: 'Holiday',
};

function entryLines(entry: CalendarEntry, zone: string, stamp: string, sequence: number): string[] {
  const { uid, title, description, location, category, time } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${titleValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(entry, zone),
    `SUMMARY:${titleValue(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${titleValue(location)}`]),
    `CATEGORIES:${CATEGORIES[category]}`,
    // A whole day takes nobody's time: it is a date to know of.
    `TRANSP:${time === undefined ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** The description of the zone, for the years in which something has a time; none where nothing needs it. */
function zonesOf({ entries, timezone }: CalendarArtifact): string[] {
  const years = entries.filter((e) => e.time !== undefined).map((e) => civil(e.day).year);
  if (years.length === 0 || isUtc(timezone)) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  // A year more on either side: in January the clock stands as the year before left it.
  return zoneLines(timezone, first - 1, last + 1);
}

/**
 * A calendar as the text of an .ics file: times in the calendar's zone, whole days without times, entries in
 * the artifact's order. The same artifact and options give the same bytes.
 */
export function calendarToIcs(artifact: CalendarArtifact, options: IcsOptions): string {
  const { dtstamp, version } = options;
  const sequence = options.sequence ?? sequencesOf(artifact, { dtstamp });
  const stamp = `${localValue(dtstamp, 0)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//lcplan//lcplan ${version}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${titleValue(artifact.title)}`,
    ...(isUtc(artifact.timezone) ? [] : [`X-WR-TIMEZONE:${artifact.timezone}`]),
    ...zonesOf(artifact),
    ...artifact.entries.flatMap((e) => entryLines(e, artifact.timezone, stamp, sequence(e.uid))),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('');
}
