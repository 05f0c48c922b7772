/** What changed, for people: what moved, what is lost, what took place. */
import type { Block, Document, Inline, Table } from '../../core/artifact.ts';
import { decimal, ratio } from '../../core/exact.ts';
import { columnDate, count, longDate } from '../../core/words.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';
import { cohortTitle, seriesTitle } from '../../domains/calendar/words.ts';
import type { Program } from '../../plan/program.ts';
import type { Kept, Lost, Moved, Replanned } from './facts.ts';

function title({ run }: PlanSlot): string {
  const cohort = cohortTitle(run.cohort);
  return `${seriesTitle(run.series)}${cohort === '' ? '' : `, ${cohort}`}`;
}

/** `58 h`, `5.83 h`. */
const hours = (minutes: number): string => `${decimal(ratio(minutes, 60), 0, 2)} h`;

const HOW = {
  make_up: 'to its make-up date',
  replanned: 'planned anew with the others, since no later day was free',
  floating: 'it was not pinned',
} as const;

function why({ causes, how }: Moved): string {
  const named = causes.map((c) => c.cause).join('; ');
  return `${named === '' ? 'another day is better now' : named}; ${HOW[how]}`;
}

const titles = (...names: string[]): Table['columns'] => names.map((name) => ({ title: name }));

function tableOf(heading: string, columns: Table['columns'], rows: Inline[][]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', table: { columns, rows } },
  ];
}

const movedBlocks = (moved: readonly Moved[]): Block[] =>
  tableOf(
    'Moved',
    titles('Meeting', 'From', 'To', 'Why'),
    moved.map((m) => [title(m.slot), columnDate(m.from), columnDate(m.to), why(m)]),
  );

function lostBlocks({ people }: Program, lost: readonly Lost[]): Block[] {
  const rows = lost.map(({ slot, date, causes, nextFree }): Inline[] => {
    const { series, cohort } = slot.run;
    return [
      [title(slot), ', ', { code: slot.id }],
      columnDate(date),
      causes.map((c) => c.cause).join('; '),
      `${people.attending(series, cohort)} x ${series.minutes} min`,
      nextFree === undefined ? 'none' : columnDate(nextFree),
    ];
  });
  return tableOf(
    'Lost: no later day is left in their slot',
    titles('Meeting', 'Date', 'Why', 'Contact time', 'Next free day'),
    rows,
  );
}

function heldBlocks(kept: readonly Kept[]): Block[] {
  const newly = kept.filter((k) => k.newlyHeld).sort((a, b) => a.date - b.date);
  const rows = newly.map((k): Inline[] => [title(k.slot), columnDate(k.date)]);
  return tableOf('Took place', titles('Meeting', 'Date'), rows);
}

function unplacedBlocks({ unplaced }: Replanned): Block[] {
  if (unplaced.length === 0) return [];
  return [
    { kind: 'heading', text: 'Without a day' },
    { kind: 'list', items: unplaced.map((slot): Inline => [{ code: slot.id }]) },
    { kind: 'paragraph', text: 'The schedule names what stands against each day, and what would help.' },
  ];
}

function result({ kept, moved, lost, unplaced }: Replanned): string {
  const pinned = kept.filter((k) => k.status === 'pinned').length;
  const said = [
    `${moved.length} moved`,
    `${lost.length} lost`,
    ...(unplaced.length > 0 ? [`${unplaced.length} without a day`] : []),
    `${kept.length - pinned} held`,
    `${pinned} pinned and unchanged`,
  ];
  return said.join(', ');
}

function assumptions(program: Program, { asOf, surprises }: Replanned): string[] {
  const pinned = (program.plan.calendar.pinned ?? []).length > 0;
  return [
    `What lies before ${longDate(asOf)} took place on its date, unless the plan now forbids that day.`,
    ...(pinned ? [] : ['No date is pinned: everything that is still to come was planned anew.']),
    ...surprises.map(
      (words) =>
        `${words} is taken to have come as a surprise: without it, a meeting would have been held. If it was known before, say so under calendar.held, with the meeting's true date.`,
    ),
    'Contact time is minutes times people; breaks are not taken off.',
    'Coaching follows the meetings: its touch-points are planned anew with them.',
  ];
}

function next({ lost, moved, unplaced }: Replanned): string {
  if (lost.length > 0)
    return `Give ${count(lost.length, 'lost meeting')} a day by hand under calendar.pinned; a day outside of its month will do.`;
  if (unplaced.length > 0) return 'Make room for the meetings without a day; the schedule names ways.';
  if (moved.length > 0) return 'Tell the people whose meetings moved.';
  return 'Nothing moved: nobody needs to be told.';
}

export function replanDocument(program: Program, replanned: Replanned): Document {
  const { asOf, kept, moved, lost, contact } = replanned;
  return {
    kind: 'document',
    id: 'replan',
    title: `${program.plan.name}: replanned`,
    lead: `For the planning team: what changes in the schedule from ${longDate(asOf)} on.`,
    facts: [
      ['Result', result(replanned)],
      ['Contact time', `${hours(contact.lost)} lost, ${hours(contact.madeUp)} made up`],
    ],
    body: [
      ...movedBlocks(moved),
      ...lostBlocks(program, lost),
      ...unplacedBlocks(replanned),
      ...heldBlocks(kept),
    ],
    missing: [],
    guidance: ['QG-CAL-4', 'QG-FRAME-1'],
    sources: [],
    assumptions: assumptions(program, replanned),
    next: next(replanned),
  };
}
