/**
 * Reads a calendar file (.ics, RFC 5545) into the days that its events cover. Files come from many programs
 * and from strangers: what can be understood is taken, what cannot is a fault with its line, and no file
 * takes more than the limits allow.
 */
import type { Day } from '../../core/dates.ts';
import { compare, grouped } from '../../core/words.ts';
import { type Component, componentsOf, lineOf } from './components.ts';
import { type CalendarEvent, readEvent } from './event.ts';
import { Faults, type IcsFault } from './fault.ts';
import {
  Allowance,
  AS_SMALLER_FILE,
  MOST_BYTES,
  MOST_LISTED_DATES,
  MOST_OCCURRENCES,
  MOST_STEPS,
} from './limits.ts';
import type { ContentLine } from './lines.ts';
import { type Occurrence, occurrencesOf, type Range, type Reading } from './occurrences.ts';
import { ZoneBook } from './zone-book.ts';
import { convert, FLOATING, localOf, secondsOf, type Zone } from './zones.ts';

export interface IcsEvent {
  /** The title on one line; `Untitled event` where there is none. */
  readonly name: string;
  /** First and last day that it covers, both included. */
  readonly from: Day;
  readonly to: Day;
  /** Where the event begins in the file, from 1. */
  readonly line: number;
  /** Of whole days, or from midnight to midnight. */
  readonly allDay: boolean;
}

export interface IcsReading {
  /** False where the text is something else altogether, which its one fault says. */
  readonly isCalendar: boolean;
  /** Every date within the range, by day, then title. A repeated event has one entry a date. */
  readonly events: readonly IcsEvent[];
  /** By line. */
  readonly faults: readonly IcsFault[];
  /** Events that were read and are not cancelled, within the range or not. */
  readonly inFile: number;
  /** The first and the last day on which an event of the file starts, repetitions aside. */
  readonly span: Range | undefined;
}

const NOTHING = { isCalendar: false, events: [], inFile: 0, span: undefined };

function notACalendar(text: string): IcsFault {
  const page = /^\s*</.test(text);
  return {
    line: 1,
    message: page ? 'the file is a web page, not a calendar' : 'the file holds no calendar',
    hint: page
      ? 'Download the calendar itself: look for "subscribe" or "export" and a name that ends in .ics.'
      : 'Export the calendar as iCalendar (.ics); such a file begins with BEGIN:VCALENDAR.',
  };
}

const isCancelled = (component: Component): boolean =>
  lineOf(component, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED';

const isChange = (component: Component): boolean => lineOf(component, 'RECURRENCE-ID') !== undefined;

const uidOf = (component: Component): string => lineOf(component, 'UID')?.value.trim() ?? '';

/** RECURRENCE-ID lines by UID. */
function changesOf(components: readonly Component[], report: (fault: IcsFault) => void) {
  const changes = new Map<string, ContentLine[]>();
  for (const component of components) {
    const line = lineOf(component, 'RECURRENCE-ID');
    const uid = uidOf(component);
    if (line === undefined || uid === '') continue;
    const others = changes.get(uid);
    if (others === undefined) changes.set(uid, [line]);
    else others.push(line);
    if (line.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE')
      report({
        line: line.line,
        message: 'this change is meant for all later dates too (THISANDFUTURE); only the one date is changed',
        hint: 'Look at the later dates, and write the ones that differ into the plan.',
      });
  }
  return changes;
}

/** The days that one date of an event covers at home. An end at midnight does not cover the day that it opens. */
function covered(
  event: CalendarEvent,
  { start, length }: Occurrence,
  home: Zone,
): Omit<IcsEvent, 'name' | 'line'> {
  const from = convert(start, event.zone, home);
  const to = convert(localOf(secondsOf(start) + length), event.zone, home);
  const longer = secondsOf(to) > secondsOf(from);
  const midnights = longer && from.time === 0 && to.time === 0;
  const last = longer && to.time === 0 ? to.day - 1 : to.day;
  return { from: from.day, to: Math.max(from.day, last), allDay: event.wholeDay || midnights };
}

/** May a date touch the range, whatever the zones? Asked first, since most dates of old files do not. */
function isNear({ start, length }: Occurrence, { from, to }: Range): boolean {
  return start.day <= to + 2 && localOf(secondsOf(start) + length).day >= from - 2;
}

function* datesOf(
  event: CalendarEvent,
  changes: Map<string, ContentLine[]>,
  reading: Reading,
): Generator<IcsEvent> {
  for (const occurrence of occurrencesOf(event, changes, reading)) {
    if (!isNear(occurrence, reading.range)) continue;
    const days = covered(event, occurrence, reading.home);
    if (days.from <= reading.range.to && days.to >= reading.range.from)
      yield { name: event.name, line: event.line, ...days };
  }
}

/** Reads event after event, until the file has more dates than a file may have. */
function readAll(components: readonly Component[], reading: Reading): { events: IcsEvent[]; starts: Day[] } {
  const { report, zones } = reading;
  const changes = changesOf(components, report);
  // A series that is cancelled takes its changed dates with it.
  const cancelled = new Set(components.filter((c) => isCancelled(c) && !isChange(c)).map(uidOf));
  cancelled.delete('');
  const events: IcsEvent[] = [];
  const starts: Day[] = [];
  for (const component of components) {
    if (isCancelled(component) || (isChange(component) && cancelled.has(uidOf(component)))) continue;
    const event = readEvent(component, zones, report);
    if (event === undefined) continue;
    starts.push(event.start.day);
    for (const date of datesOf(event, changes, reading)) {
      if (events.length === MOST_OCCURRENCES) {
        const message = `events fall on more than ${grouped(MOST_OCCURRENCES)} dates; from here on they are left out`;
        report({ line: event.line, message, hint: AS_SMALLER_FILE });
        return { events, starts };
      }
      events.push(date);
    }
  }
  return { events, starts };
}

/**
 * The events of a calendar file that touch `range`, both of its days included. `timezone` is the IANA zone
 * whose days are meant; without it every time counts on the clock on which it was written.
 */
export function readIcs(text: string, range: Range, timezone?: string): IcsReading {
  if (text.length > MOST_BYTES) {
    const message = `the file has more than ${MOST_BYTES / 1024 / 1024} MiB; it is not read`;
    return { ...NOTHING, faults: [{ line: 1, message, hint: AS_SMALLER_FILE }] };
  }
  const faults = new Faults();
  const { isCalendar, events: components, zones } = componentsOf(text.replace(/^\ufeff/, ''), faults.add);
  if (!isCalendar) return { ...NOTHING, faults: [notACalendar(text)] };
  const steps = new Allowance(
    MOST_STEPS,
    'the repetition rules ask for too many dates; from here on dates are missing',
    faults.add,
  );
  const book = new ZoneBook(zones, range.to + 400, (n) => steps.take(1, n), faults.add);
  const reading: Reading = {
    range,
    home: timezone === undefined ? FLOATING : (book.named(timezone) ?? FLOATING),
    zones: book,
    report: faults.add,
    steps,
    listed: new Allowance(
      MOST_LISTED_DATES,
      `there are more than ${grouped(MOST_LISTED_DATES)} single dates of repeated events; from here on they are not read`,
      faults.add,
    ),
  };
  const { events, starts } = readAll(components, reading);
  events.sort((a, b) => a.from - b.from || a.to - b.to || compare(a.name, b.name) || a.line - b.line);
  return { isCalendar, events, faults: faults.all(), inFile: starts.length, span: spanOf(starts) };
}

function spanOf(days: readonly Day[]): Range | undefined {
  const from = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return days.length === 0 ? undefined : { from, to };
}
