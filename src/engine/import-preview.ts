/** What a plan would take from a district's calendar file, event by event, and the lines to write for it. */
import type { TitlePattern } from '../calendar/ics/match.ts';
import { type IcsEvent, readIcs } from '../calendar/ics/read.ts';
import type { Document, Inline } from '../core/artifact.ts';
import { day, iso } from '../core/dates.ts';
import { count, dateRange, weekdayName } from '../core/words.ts';

/** Titles that tell of days without school, in the words of districts' calendars. */
const CLOSED =
  /no school|closed|break|recess|holiday|vacation|no students|staff development|professional development/i;
const BUSY =
  /test|exam|assessment|conference|early (dismissal|release)|delayed|half day|partial day|report card|graduation/i;
const COMMUNITY =
  /festival|fair\b|parade|pow-?wow|celebration|heritage|community|observance|\beid\b|diwali|rosh hashanah|yom kippur|passover|lunar new year|nowruz|juneteenth/i;
const OPEN = /first day|last day|school day|make-?up/i;

export type Use = 'closed' | 'busy' | 'community' | 'neither';

/** A proposal by the words of the title; a person decides. */
export function proposedUse(title: string): Use {
  if (OPEN.test(title) && !CLOSED.test(title)) return 'neither';
  if (CLOSED.test(title)) return 'closed';
  if (BUSY.test(title)) return 'busy';
  return COMMUNITY.test(title) ? 'community' : 'neither';
}

const EVER = { from: day('2000-01-01'), to: day('2060-12-31') };

const words = (event: IcsEvent): Inline[] => [
  dateRange(event.from, event.to),
  weekdayName(event.from),
  event.name,
  proposedUse(event.name),
  String(event.line),
];

export function importPreview(file: string, text: string, pattern: TitlePattern | undefined) {
  const reading = readIcs(text, EVER);
  const events = reading.events.filter((event) => pattern === undefined || pattern.matches(event.name));
  const of = (use: Use): number => events.filter((event) => proposedUse(event.name) === use).length;
  const columns = ['Dates', 'From a', 'Title', 'Looks like', 'Line'].map((title) => ({ title }));
  const document: Document = {
    kind: 'document',
    id: 'import',
    title: `What ${file} holds`,
    lead: 'For planners: the events of a calendar file, and what each looks like by the words of its title.',
    facts: [
      ['Events', `${count(events.length, 'event')} of ${reading.inFile}`],
      [
        'Look like',
        `${of('closed')} closed, ${of('busy')} busy, ${of('community')} community, ${of('neither')} none of these`,
      ],
    ],
    body: [
      { kind: 'table', table: { columns, rows: events.map(words) } },
      ...(reading.faults.length > 0
        ? [
            { kind: 'heading' as const, text: 'What could not be read' },
            {
              kind: 'list' as const,
              items: reading.faults.map((f) => `line ${f.line}: ${f.message}. ${f.hint ?? ''}`),
            },
          ]
        : []),
    ],
    missing: [],
    guidance: ['QG-CAL-4', 'QG-TIME-6'],
    sources: [],
    assumptions: [
      'What an event looks like is read off its title alone. The plan takes what its match takes, as what its as says.',
    ],
    next: `Put the file beside the plan and add: import: [{ file: ${file.split('/').at(-1)}, as: closed, match: "No School|Break|Closed" }] under calendar.`,
  };
  const answer = {
    schema: 'import/1',
    file,
    events: events.map((e) => ({
      name: e.name,
      from: iso(e.from),
      to: iso(e.to),
      line: e.line,
      looks_like: proposedUse(e.name),
    })),
    faults: reading.faults.map((f) => ({ line: f.line, message: f.message })),
  };
  return { document, answer, isCalendar: reading.isCalendar };
}
