/** One event of a calendar file: when it starts, how long it is, what it is called. */
import { type Component, lineOf } from './components.ts';
import { CORRECT_IT, type IcsFault, shown } from './fault.ts';
import type { ContentLine } from './lines.ts';
import { DAY_SECONDS, type Moment, readDuration, readMoment, readText } from './values.ts';
import type { ZoneBook } from './zone-book.ts';
import { convert, FLOATING, type Local, secondsOf, UTC, type Zone } from './zones.ts';

export interface CalendarEvent {
  readonly component: Component;
  readonly line: number;
  readonly uid: string;
  readonly name: string;
  /** Of whole days, without a zone. */
  readonly wholeDay: boolean;
  readonly zone: Zone;
  readonly start: Local;
  /** Seconds on the wall clock; whole days are multiples of 86,400. */
  readonly length: number;
}

const MOST_NAME = 200;
/** Of the text as written, escapes and all: more than enough for the longest name. */
const MOST_READ = 2_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/** The title on one line. */
export function nameOf(component: Component): string {
  const text = readText((lineOf(component, 'SUMMARY')?.value ?? '').slice(0, MOST_READ))
    .replace(INVISIBLE, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (text === '') return 'Untitled event';
  return text.length > MOST_NAME ? `${text.slice(0, MOST_NAME - 1).trimEnd()}…` : text;
}

/** The zone in which a line's time stands. */
export function zoneOf(line: ContentLine, moment: Moment, zones: ZoneBook): Zone {
  if (moment.utc) return UTC;
  return zones.zone(line.params.get('TZID') ?? '', line.line);
}

/** Whole days up to an end that is not itself covered; an end with a time covers its day. */
function daysUntil(start: Local, end: Moment): number {
  return (end.day - start.day + ((end.time ?? 0) > 0 ? 1 : 0)) * DAY_SECONDS;
}

type Report = (fault: IcsFault) => void;

/** Seconds from the start to DTEND or for DURATION; undefined where neither is there or can be read. */
function lengthOf(
  component: Component,
  start: Local,
  startZone: Zone | undefined,
  zones: ZoneBook,
  report: Report,
): number | undefined {
  const line = lineOf(component, 'DTEND') ?? lineOf(component, 'DURATION');
  if (line === undefined) return undefined;
  const fault = (what: string): undefined => {
    const message = `${line.name} ${shown(line.value)} of "${nameOf(component)}" ${what}; only its first day is taken`;
    report({ line: line.line, message, hint: CORRECT_IT });
    return undefined;
  };
  if (line.name === 'DURATION') return readDuration(line.value) ?? fault('is no length of time');
  const end = readMoment(line.value);
  if (end === undefined) return fault('is no date');
  if (startZone === undefined) {
    const length = daysUntil(start, end);
    return length < 0 ? fault('lies before its start') : length;
  }
  const there = convert({ day: end.day, time: end.time ?? 0 }, zoneOf(line, end, zones), startZone);
  const length = secondsOf(there) - secondsOf(start);
  return length < 0 ? fault('lies before its start') : length;
}

/** Undefined, with a fault, where the event has no date that can be read. */
export function readEvent(component: Component, zones: ZoneBook, report: Report): CalendarEvent | undefined {
  const line = lineOf(component, 'DTSTART');
  const moment = line === undefined ? undefined : readMoment(line.value);
  if (line === undefined || moment === undefined) {
    const what = line === undefined ? 'has no DTSTART' : `has DTSTART ${shown(line.value)}, which is no date`;
    report({
      line: line?.line ?? component.line,
      message: `"${nameOf(component)}" ${what}; it is left out`,
      hint: CORRECT_IT,
    });
    return undefined;
  }
  const wholeDay = moment.time === undefined;
  const zone = wholeDay ? FLOATING : zoneOf(line, moment, zones);
  const start = { day: moment.day, time: moment.time ?? 0 };
  const length = lengthOf(component, start, wholeDay ? undefined : zone, zones, report) ?? 0;
  return {
    component,
    line: component.line,
    uid: lineOf(component, 'UID')?.value.trim() ?? '',
    name: nameOf(component),
    wholeDay,
    zone,
    start,
    // An end on the first day itself is how some programs write one whole day.
    length: wholeDay ? Math.max(Math.ceil(length / DAY_SECONDS), 1) * DAY_SECONDS : length,
  };
}
