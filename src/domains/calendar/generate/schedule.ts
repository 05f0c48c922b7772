/** The schedule as a document for people and as a sheet. */
import { sourcesOf } from '../../../calendar/tradition.ts';
import type { Block, Document, Inline, Missing, Sheet } from '../../../core/artifact.ts';
import { iso, isoClock } from '../../../core/dates.ts';
import { columnDate, count, date } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import type { Meeting } from '../facts.ts';
import type { Run } from '../runs.ts';
import { DEFAULT_WEIGHTS, weightsOf } from '../runs.ts';
import { causes, cohortTitle, movedWords, overview, pattern, seriesTitle, verdict } from '../words.ts';

/** A meeting that took place has neither. */
const makeUpWords = ({ makeUp, noMakeUp }: Meeting): string =>
  makeUp !== undefined ? columnDate(makeUp) : noMakeUp === undefined ? '' : `none: ${noMakeUp}`;

function runBlocks(program: Program, run: Run): Block[] {
  const mine = program.schedule.meetings.filter((m) => m.series === run.series && m.cohort === run.cohort);
  const cohort = run.cohort === undefined ? '' : `, ${cohortTitle(run.cohort)}`;
  const rows: Inline[][] = mine.map((m) => [columnDate(m.date), makeUpWords(m), movedWords(m)]);
  return [
    { kind: 'heading', text: `${seriesTitle(run.series)}${cohort}` },
    { kind: 'paragraph', text: `${count(mine.length, 'meeting')}, ${pattern(run)}.` },
    {
      kind: 'table',
      table: { columns: [{ title: 'Date' }, { title: 'Make-up date' }, { title: 'Note' }], rows },
    },
  ];
}

function coachingBlocks({ plan, rota, people }: Program): Block[] {
  return (plan.meetings ?? [])
    .filter((s) => s.kind === 'coaching')
    .flatMap((series): Block[] => {
      const windows = rota.windows.filter((w) => w.series === series);
      if (windows.length === 0) return [];
      const size = series.group_size ?? 1;
      const cohorts = windows.some((w) => w.cohort !== undefined);
      const rows = windows.map((w): Inline[] => [
        w.to < w.from ? 'no day is left' : `${columnDate(w.from)} to ${columnDate(w.to)}`,
        ...(cohorts ? [cohortTitle(w.cohort)] : []),
        String(w.open.length),
        `${w.placed} of ${w.wanted}`,
      ]);
      const who = size === 1 ? 'one person' : `up to ${size} people`;
      return [
        { kind: 'heading', text: seriesTitle(series) },
        {
          kind: 'paragraph',
          text: `${count(rota.touchPoints.filter((t) => t.series === series).length, 'touch-point')} of ${series.minutes} minutes with ${who}, between meetings, by ${people.title(series.with ?? '')}. The sheet names each day and coach.`,
        },
        {
          kind: 'table',
          table: {
            columns: [
              { title: 'Between meetings' },
              ...(cohorts ? [{ title: 'Cohort' }] : []),
              { title: 'Open days', align: 'right' },
              { title: 'Touch-points', align: 'right' },
            ],
            rows,
          },
        },
      ];
    });
}

function unplacedBlocks({ schedule }: Program): Block[] {
  if (schedule.unplaced.length === 0) return [];
  return [
    { kind: 'heading', text: 'Meetings without a day' },
    ...schedule.unplaced.flatMap((slot): Block[] => [
      { kind: 'subheading', text: slot.id },
      { kind: 'list', items: slot.blockers.map((b) => `${columnDate(b.date)}: ${b.cause}`) },
      ...(slot.relaxations.length > 0
        ? [
            { kind: 'paragraph' as const, text: 'Any one of these would place it:' },
            { kind: 'list' as const, items: slot.relaxations },
          ]
        : []),
    ]),
  ];
}

function missing({ plan }: Program): Missing[] {
  const gaps: Missing[] = [];
  if (plan.place?.timezone === undefined)
    gaps.push({ what: 'the time zone; times are taken as UTC', key: 'place.timezone' });
  if ((plan.calendar.honors ?? []).length === 0)
    gaps.push({ what: 'traditions whose days are kept free', key: 'calendar.honors' });
  if ((plan.calendar.closed ?? []).length === 0) gaps.push({ what: 'school breaks', key: 'calendar.closed' });
  if ((plan.calendar.busy ?? []).length === 0)
    gaps.push({ what: 'testing weeks and other busy periods', key: 'calendar.busy' });
  return gaps;
}

function assumptions(program: Program): string[] {
  const { plan, days } = program;
  const weights = weightsOf(plan);
  const changed = Object.keys(DEFAULT_WEIGHTS).filter(
    (key) => weights[key as keyof typeof weights] !== DEFAULT_WEIGHTS[key as keyof typeof weights],
  );
  const estimated = days.items.honors.filter(({ tradition }) =>
    tradition.days(2027, plan.place?.state).some((d) => d.estimated),
  );
  return [
    ...(plan.place?.work_day === undefined ? ['The work day is 8:00 am to 3:30 pm.'] : []),
    changed.length === 0
      ? "Costs of days are lcplan's own; calendar.weights changes them."
      : `Costs of days: ${changed.join(', ')} are the plan's, the others lcplan's own.`,
    ...estimated.map(
      ({ tradition }) =>
        `${tradition.name}: some dates are estimated and may be kept a day earlier or later.`,
    ),
  ];
}

export function scheduleDocument(program: Program): Document {
  const { plan, schedule, setting, days } = program;
  const first = schedule.meetings[0];
  const last = schedule.meetings.at(-1);
  return {
    kind: 'document',
    id: 'schedule',
    title: `${plan.name}: schedule`,
    lead: 'For everyone who plans, leads or takes part: every meeting with its make-up date, and why a date moved.',
    facts: [
      ['When', overview(program)],
      ...(first && last
        ? [
            [
              'Meetings',
              `${schedule.meetings.length}, from ${date(first.date)} to ${date(last.date)}`,
            ] as const,
          ]
        : []),
      ['Result', verdict(program)],
    ],
    body: [
      ...setting.runs.flatMap((run) => runBlocks(program, run)),
      ...coachingBlocks(program),
      ...unplacedBlocks(program),
    ],
    missing: missing(program),
    guidance: ['QG-CAL-4', 'QG-FRAME-1', 'QG-FRAME-2', 'QG-TIME-6', 'QG-VISION-2'],
    sources: days.items.honors.flatMap(({ tradition }) =>
      sourcesOf(tradition, plan.place?.state).map((s) => `${tradition.name}: ${s}`),
    ),
    assumptions: assumptions(program),
    next: 'Send the dates to the principals, then pin the ones that are announced under calendar.pinned.',
  };
}

const row = (m: Meeting) => [
  m.id,
  m.series.id,
  m.cohort?.id,
  seriesTitle(m.series),
  iso(m.date),
  isoClock(m.start),
  isoClock(m.end),
  m.status,
  iso(m.preferred),
  m.moved ? 'yes' : 'no',
  causes(m),
  m.cost,
  m.makeUp === undefined ? undefined : iso(m.makeUp),
];

export function scheduleSheet({ schedule }: Program): Sheet {
  return {
    kind: 'sheet',
    id: 'schedule',
    columns: [
      'id',
      'series',
      'cohort',
      'title',
      'date',
      'start',
      'end',
      'status',
      'preferred',
      'moved',
      'reasons',
      'cost',
      'make_up',
    ],
    rows: schedule.meetings.map(row),
  };
}

export function coachingSheet({ rota }: Program): Sheet {
  return {
    kind: 'sheet',
    id: 'coaching',
    columns: ['meeting', 'series', 'date', 'coach', 'people', 'minutes'],
    rows: rota.touchPoints.map((t) => [
      t.meeting,
      t.series.id,
      iso(t.date),
      t.coach,
      t.people.join(' '),
      t.minutes,
    ]),
  };
}
