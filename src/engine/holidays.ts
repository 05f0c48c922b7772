/** The days of traditions between two dates, as a document, a sheet and holidays/1. */
import { sourcesOf, type Tradition } from '../calendar/tradition.ts';
import type { CalendarArtifact, Document, Sheet } from '../core/artifact.ts';
import { civil, type Day, iso } from '../core/dates.ts';
import { columnDate, compare, count, dateRange } from '../core/words.ts';

export interface HolidayRequest {
  readonly from: Day;
  readonly to: Day;
  readonly traditions: readonly Tradition[];
  readonly state: string | undefined;
}

function* daysOf({ from, to, traditions, state }: HolidayRequest) {
  for (const tradition of traditions)
    for (let year = civil(from).year; year <= civil(to).year; year++)
      for (const holy of tradition.days(year, state))
        if (from <= holy.day && holy.day <= to) yield { tradition, holy };
}

export function holidayList(request: HolidayRequest) {
  const { state } = request;
  const found = [...daysOf(request)].sort(
    (a, b) =>
      a.holy.day - b.holy.day || compare(a.tradition.id, b.tradition.id) || compare(a.holy.name, b.holy.name),
  );
  const days = found.map(({ tradition, holy }) => ({
    date: iso(holy.day),
    tradition: tradition.id,
    name: holy.name,
    level: holy.level,
    estimated: holy.estimated,
    begins: tradition.begins,
    source: sourcesOf(tradition, state).join('; '),
  }));
  const document: Document = {
    kind: 'document',
    id: 'holidays',
    title: 'Days to keep free',
    lead: `For planners: the days of ${count(request.traditions.length, 'tradition')}, ${dateRange(request.from, request.to)}.`,
    facts: [],
    body: [
      {
        kind: 'table',
        table: {
          columns: [
            { title: 'Date' },
            { title: 'Day' },
            { title: 'Tradition' },
            { title: 'Level' },
            { title: 'Note' },
          ],
          rows: found.map(({ tradition, holy }) => [
            columnDate(holy.day),
            holy.name,
            tradition.id,
            holy.level,
            [
              tradition.begins === 'sunset' ? 'begins the evening before' : '',
              holy.estimated ? 'estimated' : '',
            ]
              .filter(Boolean)
              .join(', '),
          ]),
        },
      },
    ],
    missing:
      request.state === undefined && request.traditions.some((t) => t.id === 'us_state')
        ? [{ what: 'state holidays: no state was named', key: '--state' }]
        : [],
    guidance: ['QG-CAL-4'],
    sources: request.traditions.flatMap((t) => sourcesOf(t, request.state).map((s) => `${t.name}: ${s}`)),
    assumptions: [],
    next: 'Name the traditions to keep free under calendar.honors in the plan.',
  };
  const sheet: Sheet = {
    kind: 'sheet',
    id: 'holidays',
    columns: ['date', 'tradition', 'name', 'level', 'estimated', 'begins', 'source'],
    rows: days.map((d) => [
      d.date,
      d.tradition,
      d.name,
      d.level,
      d.estimated ? 'yes' : 'no',
      d.begins,
      d.source,
    ]),
  };
  const calendar: CalendarArtifact = {
    kind: 'calendar',
    id: 'holidays',
    title: 'Days to keep free',
    timezone: 'UTC',
    entries: found.map(({ tradition, holy }) => ({
      uid: `${tradition.id}/${iso(holy.day)}/${holy.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@holidays.lcplan`,
      title: holy.name,
      day: holy.day,
      description: [
        `${tradition.name}, ${holy.level}.`,
        ...(tradition.begins === 'sunset' ? ['It begins the evening before.'] : []),
        ...(holy.estimated ? ['The date is estimated.'] : []),
      ].join('\n'),
      category: 'holiday',
    })),
  };
  return { days, document, sheet, calendar };
}
