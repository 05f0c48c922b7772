/** The dates of an event: its rule, the dates that are added to it and those that are taken out. */
import type { Day } from '../../core/dates.ts';
import { lineOf, linesOf } from './components.ts';
import { type CalendarEvent, zoneOf } from './event.ts';
import { expand, type TakeStep } from './expand.ts';
import { CORRECT_IT, type IcsFault, shown } from './fault.ts';
import { type Allowance, MOST_STEPS_A_RULE } from './limits.ts';
import type { ContentLine } from './lines.ts';
import { type RepeatRule, readRule } from './rule.ts';
import { DAY_SECONDS, type Moment, readDuration, readMoment } from './values.ts';
import type { ZoneBook } from './zone-book.ts';
import { convert, FLOATING, type Local, secondsOf, UTC, type Zone } from './zones.ts';

export interface Range {
  readonly from: Day;
  readonly to: Day;
}

/** What reading a file's dates shares. */
export interface Reading {
  readonly range: Range;
  /** The zone of the plan; floating where it is not known. */
  readonly home: Zone;
  readonly zones: ZoneBook;
  readonly report: (fault: IcsFault) => void;
  readonly steps: Allowance;
  readonly listed: Allowance;
}

/** One date of an event, on the clock of the event's zone. */
export interface Occurrence {
  readonly start: Local;
  /** In seconds. */
  readonly length: number;
}

/**
 * The day, on the event's own clock, of a moment that some other line names. Whole days have no clock: a
 * moment of UTC is read there at home, unless it is midnight, which stands for the date.
 */
function dayFor(event: CalendarEvent, line: ContentLine, moment: Moment, { home, zones }: Reading): Local {
  const { day, time } = moment;
  if (time === undefined) return { day, time: event.start.time };
  if (event.wholeDay)
    return { day: moment.utc && time !== 0 ? convert({ day, time }, UTC, home).day : day, time: 0 };
  const own = event.zone === FLOATING ? home : event.zone;
  const named = moment.utc || line.params.has('TZID');
  return named ? convert({ day, time }, zoneOf(line, moment, zones), own) : { day, time };
}

/** The last day that UNTIL leaves to the rule. */
function lastDayOf(
  event: CalendarEvent,
  line: ContentLine,
  rule: RepeatRule,
  reading: Reading,
): Day | undefined {
  if (rule.until === undefined) return undefined;
  const { day, time } = dayFor(event, line, rule.until, reading);
  if (event.wholeDay || rule.until.time === undefined) return day;
  return (rule.time ?? event.start.time) <= time ? day : day - 1;
}

function ofRule(event: CalendarEvent, line: ContentLine, reading: Reading): Local[] {
  const { report, range, steps } = reading;
  const fault = (what: string): void =>
    report({
      line: line.line,
      message: `${line.name} ${shown(line.value)} of "${event.name}" ${what}`,
      hint: 'Write the days that are missing into the plan, or give the event single dates and export it again.',
    });
  const rule = readRule(line.value, event.wholeDay ? undefined : event.start.time);
  if ('unreadable' in rule) {
    fault(`is not read because of ${shown(rule.unreadable)}; only its first date is taken`);
    return [event.start];
  }
  let own = 0;
  const takeStep: TakeStep = (n) => {
    own += n;
    return own <= MOST_STEPS_A_RULE && steps.take(line.line, n);
  };
  // Two days more on either side, since zones shift a date by up to a day.
  const reach = Math.ceil(event.length / DAY_SECONDS) + 2;
  const wanted = { from: range.from - reach, to: range.to + 2 };
  const { days, whole } = expand(
    rule,
    event.start.day,
    lastDayOf(event, line, rule, reading),
    wanted,
    takeStep,
  );
  if (!whole && own > MOST_STEPS_A_RULE) fault('asks for too many dates; the later ones are left out');
  return days.map((day) => ({ day, time: rule.time ?? event.start.time }));
}

/** Dates of EXDATE or RDATE lines, each read by itself. A period (`start/end` or `start/length`) has its own length. */
function listedDates(event: CalendarEvent, name: 'EXDATE' | 'RDATE', reading: Reading): Occurrence[] {
  const found: Occurrence[] = [];
  for (const line of linesOf(event.component, name))
    for (const value of line.value.split(',')) {
      if (value.trim() === '') continue;
      if (!reading.listed.take(line.line)) return found;
      const [from = '', end] = value.split('/');
      const moment = readMoment(from);
      if (moment === undefined) {
        const message = `${name} ${shown(value)} of "${event.name}" is no date; it is left out`;
        reading.report({ line: line.line, message, hint: CORRECT_IT });
        continue;
      }
      const start = dayFor(event, line, moment, reading);
      found.push({
        start,
        length: end === undefined ? event.length : periodLength(event, line, start, end, reading),
      });
    }
  return found;
}

function periodLength(
  event: CalendarEvent,
  line: ContentLine,
  start: Local,
  end: string,
  reading: Reading,
): number {
  const moment = readMoment(end);
  if (moment === undefined) return readDuration(end) ?? event.length;
  return Math.max(0, secondsOf(dayFor(event, line, moment, reading)) - secondsOf(start));
}

/** RECURRENCE-ID lines by the UID of the event that they change. */
export type Changes = ReadonlyMap<string, readonly ContentLine[]>;

/** Days of a repeated event that another event of the file replaces or cancels. */
function changedDays(event: CalendarEvent, changes: Changes, reading: Reading): Day[] {
  const days: Day[] = [];
  for (const line of changes.get(event.uid) ?? []) {
    if (!reading.listed.take(line.line)) break;
    const moment = readMoment(line.value);
    if (moment !== undefined) days.push(dayFor(event, line, moment, reading).day);
  }
  return days;
}

/** Every date of an event that may touch the range, none twice. An event without repetition has the one. */
export function occurrencesOf(event: CalendarEvent, changes: Changes, reading: Reading): Occurrence[] {
  const { component, start, length, line } = event;
  const rules = linesOf(component, 'RRULE');
  const added = listedDates(event, 'RDATE', reading);
  const once = lineOf(component, 'RECURRENCE-ID') !== undefined;
  if (once || (rules.length === 0 && added.length === 0)) return [{ start, length }];
  if (lineOf(component, 'EXRULE') !== undefined)
    reading.report({
      line,
      message: `"${event.name}" leaves dates out by a rule (EXRULE), which is not read; they are taken`,
      hint: CORRECT_IT,
    });
  const ruled = rules.flatMap((rule) => ofRule(event, rule, reading));
  const all = [...(rules.length === 0 ? [start] : ruled).map((at) => ({ start: at, length })), ...added];
  // An event falls once on a day, and programs differ in the time that they give with EXDATE: days decide.
  const out = new Set([
    ...listedDates(event, 'EXDATE', reading).map((o) => o.start.day),
    ...changedDays(event, changes, reading),
  ]);
  const seen = new Set<number>();
  return all.filter((o) => {
    const at = secondsOf(o.start);
    return !out.has(o.start.day) && !seen.has(at) && seen.add(at);
  });
}
