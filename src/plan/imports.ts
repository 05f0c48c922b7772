/**
 * The plan's calendar files (`calendar.import`) as closures, busy periods and community days, and what is
 * wrong with them. Reading files is the caller's: here they are text, or the reason why they were refused.
 */
import type { CommunityPeriod, NamedPeriod } from '../calendar/daybook.ts';
import { type TitlePattern, titlePattern, type UnreadablePattern } from '../calendar/ics/match.ts';
import { type IcsEvent, type IcsReading, readIcs } from '../calendar/ics/read.ts';
import { type Day, firstDay } from '../core/dates.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { compare, count, dateRange, list } from '../core/words.ts';
import type { Places } from './order.ts';
import type { ParsedPlan } from './parse.ts';
import { type Period, periodOf } from './period.ts';
import type { Plan } from './schema.ts';

/** Why a file was not read. */
export type Refusal =
  | 'missing'
  /** The path is absolute. */
  | 'absolute'
  /** The path, or the symbolic link behind it, leads out of the plan's folder. */
  | 'outside'
  /** A folder, a device or the like. */
  | 'not_a_file'
  | 'too_large'
  /** The file system gave no access. */
  | 'unreadable';

export type ImportFile = { readonly text: string } | { readonly refused: Refusal };

/** The file of a `calendar.import[].file`; undefined where nobody looks for files. */
export type ImportFiles = (file: string) => ImportFile | undefined;

export interface ImportedPeriods {
  readonly closed: readonly NamedPeriod[];
  readonly busy: readonly NamedPeriod[];
  readonly community: readonly CommunityPeriod[];
}

export interface Imports extends ImportedPeriods {
  readonly findings: readonly Finding[];
}

/** What can be wrong with an import: rule ids with their severities. */
export const IMPORT_RULES = {
  'calendar/import-missing-file': 'error',
  'calendar/import-outside-folder': 'error',
  'calendar/import-unreadable-file': 'error',
  'calendar/import-bad-pattern': 'error',
  'calendar/import-unreadable-entry': 'warning',
  'calendar/import-outside-program': 'warning',
  'calendar/import-nothing-matched': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;
type ImportRule = keyof typeof IMPORT_RULES;

type Entry = NonNullable<Plan['calendar']['import']>[number];

/** Findings of one file are told in full up to here, then counted. */
const MOST_TOLD = 20;
/** Days before and after the program that are read too: a break may begin before it, and its edge counts. */
const MARGIN = 31;

const REFUSALS: Readonly<
  Record<Refusal, readonly [rule: ImportRule, message: string, hint: string | undefined]>
> = {
  missing: ['calendar/import-missing-file', 'is not there', undefined],
  absolute: [
    'calendar/import-outside-folder',
    'is an absolute path',
    "Put the file beside the plan and give its name: paths are relative to the plan's folder.",
  ],
  outside: [
    'calendar/import-outside-folder',
    "leads out of the plan's folder",
    'Put the file itself beside the plan, or into a folder below it.',
  ],
  not_a_file: [
    'calendar/import-unreadable-file',
    'is not a file',
    'Name the calendar file (.ics) itself, not its folder.',
  ],
  too_large: [
    'calendar/import-unreadable-file',
    'has more than 5 MiB',
    'Export fewer years or fewer calendars; a school year has some dozens of events.',
  ],
  unreadable: [
    'calendar/import-unreadable-file',
    'cannot be opened',
    'Look whether you may read the file, and whether another program holds it.',
  ],
};

const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);

const missingHint = (file: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\//i.test(file)
    ? 'lcplan opens no web addresses: download the calendar, put it beside the plan and name the file.'
    : "Put the file beside the plan, or correct the name; paths are relative to the plan's folder.";

class Importer {
  readonly closed: NamedPeriod[] = [];
  readonly busy: NamedPeriod[] = [];
  readonly community: CommunityPeriod[] = [];
  readonly findings: Finding[] = [];
  private readonly readings = new Map<string, IcsReading | undefined>();
  private readonly range: { readonly from: Day; readonly to: Day };

  constructor(
    private readonly places: Places,
    private readonly period: Period,
    private readonly timezone: string | undefined,
    private readonly files: ImportFiles,
  ) {
    const [firstMonth] = [...period.onramp.months, ...period.months];
    this.range = {
      from: (firstMonth === undefined ? period.start : firstDay(firstMonth)) - MARGIN,
      to: period.end + MARGIN,
    };
  }

  take(entry: Entry): void {
    const pattern = entry.match === undefined ? undefined : titlePattern(entry.match);
    if (pattern !== undefined && 'problem' in pattern) {
      this.badPattern(entry, pattern);
      return;
    }
    const reading = this.reading(entry);
    if (reading === undefined) return;
    const events = reading.events.filter((e) => pattern?.matches(e.name) ?? true);
    if (pattern?.isExhausted) this.tooIntricate(entry);
    else if (events.length === 0) this.nothing(entry, reading, pattern);
    const periods = joined(events);
    if (entry.as === 'community') this.community.push(...periods.map((p) => ({ ...p, never: true })));
    else this[entry.as].push(...periods);
  }

  /** A file is read once, and its faults are told once, however many entries name it. */
  private reading(entry: Entry): IcsReading | undefined {
    const { file } = entry;
    if (!this.readings.has(file)) this.readings.set(file, this.read(entry));
    return this.readings.get(file);
  }

  private read(entry: Entry): IcsReading | undefined {
    const found = this.files(entry.file) ?? { refused: 'missing' as const };
    if ('refused' in found) {
      const [rule, message, hint] = REFUSALS[found.refused];
      this.add(rule, entry, 'file', `${quoted(entry.file)} ${message}`, hint ?? missingHint(entry.file));
      return undefined;
    }
    const reading = readIcs(found.text, this.range, this.timezone);
    const rule = reading.isCalendar ? 'calendar/import-unreadable-entry' : 'calendar/import-unreadable-file';
    for (const { line, message, hint } of reading.faults.slice(0, MOST_TOLD))
      this.add(rule, entry, 'file', `${quoted(entry.file)}, line ${line}: ${message}`, hint);
    const more = reading.faults.length - MOST_TOLD;
    if (more > 0)
      this.add(
        rule,
        entry,
        'file',
        `${quoted(entry.file)} has ${more} more entries that cannot be read`,
        'Correct the first ones; the others are often of the same kind.',
      );
    return reading.isCalendar ? reading : undefined;
  }

  private badPattern(entry: Entry, { problem, hint }: UnreadablePattern): void {
    this.add('calendar/import-bad-pattern', entry, 'match', `${quoted(entry.match ?? '')} ${problem}`, hint);
  }

  private tooIntricate(entry: Entry): void {
    this.badPattern(entry, {
      problem: 'is too intricate: some titles were not looked at',
      hint: 'Write plain words with "|" between them, such as "No School|Break".',
    });
  }

  private nothing(
    entry: Entry,
    { events, inFile, span }: IcsReading,
    pattern: TitlePattern | undefined,
  ): void {
    const file = quoted(entry.file);
    if (span === undefined) {
      const hint = 'Export the calendar again, with its events, or remove the import.';
      this.add('calendar/import-nothing-matched', entry, 'file', `${file} holds no events`, hint);
    } else if (events.length === 0) {
      const here = dateRange(this.period.start, this.period.end);
      this.add(
        'calendar/import-outside-program',
        entry,
        'file',
        `${file} has ${count(inFile, 'event')}, ${dateRange(span.from, span.to)}, and none near the program, ${here}`,
        'Ask the district for the calendar of these years; until then, write the known breaks under calendar.closed.',
      );
    } else if (pattern !== undefined) {
      const titles = [...new Set(events.map((e) => e.name))].slice(0, 3).map(quoted);
      this.add(
        'calendar/import-nothing-matched',
        entry,
        'match',
        `${quoted(entry.match ?? '')} matches no title of the ${count(events.length, 'event')} in ${file}`,
        `Titles there are ${list(titles)}. ".*" stands for any text, "|" for or; case makes no difference.`,
      );
    }
  }

  private add(rule: ImportRule, entry: Entry, key: 'file' | 'match', message: string, hint: string): void {
    const path = this.places.of(entry, key);
    this.findings.push({ rule, severity: IMPORT_RULES[rule], message, hint, path, guidance: [] });
  }
}

/** Dates of one title that follow one another as one period, by day, then name. */
function joined(events: readonly IcsEvent[]): NamedPeriod[] {
  const last = new Map<string, { name: string; from: Day; to: Day }>();
  const periods: { name: string; from: Day; to: Day }[] = [];
  for (const { name, from, to } of events) {
    const before = last.get(name);
    if (before !== undefined && from <= before.to + 1) before.to = Math.max(before.to, to);
    else {
      const period = { name, from, to };
      last.set(name, period);
      periods.push(period);
    }
  }
  return periods.sort((a, b) => a.from - b.from || a.to - b.to || compare(a.name, b.name));
}

/** Never throws: what is wrong with a file or an entry is a finding, and the rest is taken. */
export function importsOf({ plan, places }: ParsedPlan, files: ImportFiles): Imports {
  const importer = new Importer(places, periodOf(plan.calendar), plan.place?.timezone, files);
  for (const entry of plan.calendar.import ?? []) importer.take(entry);
  const { closed, busy, community, findings } = importer;
  return { closed, busy, community, findings };
}
