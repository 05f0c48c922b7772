/**
 * The revision numbers (SEQUENCE) of a calendar's entries. A calendar program takes an entry that it knows
 * only if its number is not lower than the one it has, so a number must never fall when a date moves back.
 */
import { type ContentLine, contentLines } from '../calendar/ics/lines.ts';
import type { CalendarArtifact, CalendarEntry } from '../core/artifact.ts';
import type { Day } from '../core/dates.ts';
import { timeLines } from './ics-times.ts';

export interface SequenceOptions {
  /** The day of the file, from `--as-of`. */
  readonly dtstamp: Day;
  /** By how many days an entry lies off its preferred date, by uid; none where it is not there. */
  readonly shifts?: ReadonlyMap<string, number>;
  /** The text of the file that was published before. */
  readonly previous?: string;
}

/** Room for the days of a shift beside the day of the file. */
const A_DAY = 1_000;
/** The largest that RFC 5545 allows for an INTEGER. */
const MOST = 2_147_483_647;

interface Published {
  readonly sequence: number;
  readonly times: string;
}

/** Compares what two files say, not how they write it. */
const times = (start: string, end: string): string => `${start} ${end}`.replaceAll(';VALUE=DATE-TIME', '');

/** A line with its parameters, as `timeLines` writes it. */
function asWritten({ name, params, value }: ContentLine): string {
  return `${name}${[...params].map(([param, of]) => `;${param}=${of}`).join('')}:${value}`;
}

/** The entries of an earlier file by uid, each with its number and its times. */
function publishedIn(text: string): Map<string, Published> {
  const found = new Map<string, Published>();
  let own = new Map<string, ContentLine>();
  for (const line of contentLines(text)) {
    if ('junk' in line) continue;
    if (line.name === 'BEGIN' && line.value.trim() === 'VEVENT') own = new Map();
    else if (line.name === 'END' && line.value.trim() === 'VEVENT') {
      const sequence = own.get('SEQUENCE')?.value.trim() ?? '';
      const [start, end] = [own.get('DTSTART'), own.get('DTEND')];
      found.set(own.get('UID')?.value ?? '', {
        sequence: /^\d{1,10}$/.test(sequence) ? Math.min(Number(sequence), MOST - 1) : 0,
        times: times(start ? asWritten(start) : '', end ? asWritten(end) : ''),
      });
      // An alarm within the event comes after the event's own lines.
    } else if (!own.has(line.name)) own.set(line.name, line);
  }
  return found;
}

/**
 * The number of each entry. With the file published before: its number there, and one more if its time has
 * changed. Without it, from the plan alone: the file's day, so that a file of a later day always counts as
 * newer, and on one day more for an entry that had to leave its preferred date.
 */
export function sequencesOf(
  { entries, timezone }: CalendarArtifact,
  { dtstamp, shifts, previous }: SequenceOptions,
): (uid: string) => number {
  const published = previous === undefined ? undefined : publishedIn(previous);
  const fresh = (uid: string): number =>
    Math.min(MOST, Math.max(0, dtstamp) * A_DAY + Math.min(shifts?.get(uid) ?? 0, A_DAY - 1));
  const numberOf = (entry: CalendarEntry): number => {
    const before = published?.get(entry.uid);
    if (before === undefined) return fresh(entry.uid);
    return before.sequence + (before.times === times(...timeLines(entry, timezone)) ? 0 : 1);
  };
  const numbers = new Map(entries.map((entry) => [entry.uid, numberOf(entry)]));
  return (uid) => numbers.get(uid) ?? fresh(uid);
}
