/** The events and zones of a calendar file, as the lines that they are made of. Alarms, tasks and notes are passed over. */
import { grouped } from '../../core/words.ts';
import { CORRECT_IT, type IcsFault, shown } from './fault.ts';
import { AS_SMALLER_FILE, MOST_EVENTS } from './limits.ts';
import { type ContentLine, contentLines, type JunkLine } from './lines.ts';

export interface Component {
  /** Of its BEGIN. */
  readonly line: number;
  /** Only the properties that say when something is, and what it is called. */
  readonly lines: readonly ContentLine[];
}

/** A VTIMEZONE with its STANDARD and DAYLIGHT parts. */
export interface ZoneComponent extends Component {
  readonly parts: readonly Component[];
}

export interface Components {
  /** Did the file look like a calendar at all? */
  readonly isCalendar: boolean;
  readonly events: readonly Component[];
  readonly zones: readonly ZoneComponent[];
}

const WANTED = new Set([
  'UID',
  'SUMMARY',
  'STATUS',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'EXRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'TZID',
  'TZOFFSETFROM',
  'TZOFFSETTO',
]);

interface Open {
  readonly line: number;
  readonly lines: ContentLine[];
}

/** Reads lines one by one; what is open at the moment is its state. */
class Reader {
  readonly events: Component[] = [];
  readonly zones: (Open & { readonly parts: Open[] })[] = [];
  isCalendar = false;
  private event: Open | undefined;
  private inZone = false;
  private part: Open | undefined;
  /** Components within the open event, such as alarms. */
  private nested = 0;

  constructor(private readonly report: (fault: IcsFault) => void) {}

  read(line: ContentLine): void {
    if (line.name === 'BEGIN') this.begin(line.value.trim().toUpperCase(), line.line);
    else if (line.name === 'END') this.end(line.value.trim().toUpperCase());
    else if (WANTED.has(line.name)) this.target()?.lines.push(line);
  }

  /** An event that is still open where the file ends was cut off: its last lines may be missing. */
  finish(): void {
    if (this.event === undefined) return;
    this.report({
      line: this.event.line,
      message: 'the file ends in the middle of the event that begins here; it is left out',
      hint: 'The file was cut off: export or download it again.',
    });
  }

  private target(): Open | undefined {
    if (this.event !== undefined) return this.nested === 0 ? this.event : undefined;
    return this.part ?? (this.inZone ? this.zones.at(-1) : undefined);
  }

  private begin(what: string, line: number): void {
    if (what === 'VCALENDAR') this.isCalendar = true;
    if (what === 'VEVENT') {
      this.closeUnended();
      this.isCalendar = true;
      this.event = { line, lines: [] };
    } else if (this.event !== undefined) this.nested += 1;
    else if (what === 'VTIMEZONE') {
      this.zones.push({ line, lines: [], parts: [] });
      this.inZone = true;
    } else if (this.inZone) {
      this.part = { line, lines: [] };
      if (what === 'STANDARD' || what === 'DAYLIGHT') this.zones.at(-1)?.parts.push(this.part);
    }
  }

  private end(what: string): void {
    if (what === 'VEVENT' && this.event !== undefined) this.close(this.event);
    else if (what === 'VCALENDAR') this.closeUnended();
    else if (this.event !== undefined) this.nested = Math.max(0, this.nested - 1);
    else if (what === 'VTIMEZONE') this.inZone = false;
    else this.part = undefined;
  }

  private close(event: Open): void {
    this.events.push(event);
    this.event = undefined;
    this.nested = 0;
  }

  private closeUnended(): void {
    if (this.event === undefined) return;
    this.report({
      line: this.event.line,
      message: 'the event that begins here has no END:VEVENT; it is read up to the next one',
      hint: CORRECT_IT,
    });
    this.close(this.event);
  }
}

export function componentsOf(text: string, report: (fault: IcsFault) => void): Components {
  const reader = new Reader(report);
  let junk: JunkLine | undefined;
  let moreJunk = 0;
  for (const line of contentLines(text)) {
    if ('junk' in line) {
      if (junk === undefined) junk = line;
      else moreJunk += 1;
      continue;
    }
    if (reader.events.length >= MOST_EVENTS && line.name === 'BEGIN') {
      report({
        line: line.line,
        message: `the file has more than ${grouped(MOST_EVENTS)} events; from here on they are left out`,
        hint: AS_SMALLER_FILE,
      });
      break;
    }
    reader.read(line);
  }
  reader.finish();
  if (junk !== undefined && reader.isCalendar)
    report({
      line: junk.line,
      message: `${shown(junk.junk)} is no line of a calendar file; it is left out${moreJunk > 0 ? `, and ${moreJunk} more` : ''}`,
      hint: 'Look whether the events near it are read as they should be.',
    });
  return { isCalendar: reader.isCalendar, events: reader.events, zones: reader.zones };
}

/** The first line of a name. */
export const lineOf = (component: Component, name: string): ContentLine | undefined =>
  component.lines.find((line) => line.name === name);

export const linesOf = (component: Component, name: string): ContentLine[] =>
  component.lines.filter((line) => line.name === name);
