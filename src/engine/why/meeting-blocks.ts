/** A slot's story in words: the pattern's date, what stands against it, the days that were left, the cost. */
import type { Block, Inline } from '../../core/artifact.ts';
import { type Day, monthOf, weekday } from '../../core/dates.ts';
import { columnDate, count, list, monthWord, ordinal, shortDate, WEEKDAYS } from '../../core/words.ts';
import type { DayOption } from '../../domains/calendar/candidates.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';
import { cohortTitle, seriesTitle } from '../../domains/calendar/words.ts';
import { causeRow } from './causes.ts';
import type { Story } from './meeting.ts';

/** Days shown of those that were possible, and of those that were not; the answer in JSON has them all. */
const MOST_ROWS = 12;

export const slotTitle = ({ run }: PlanSlot): string =>
  run.cohort === undefined
    ? seriesTitle(run.series)
    : `${seriesTitle(run.series)}, ${cohortTitle(run.cohort)}`;

/** `fourth Thursday`, `the Thursday of its week`, `first free day of its term`. */
function patternWords({ run }: PlanSlot): string {
  const { every, week = 1 } = run.series;
  const best = WEEKDAYS[run.on[0] ?? 1];
  switch (every.unit) {
    case 'month':
      return `${week === 'last' ? 'last' : ordinal(week)} ${best}`;
    case 'weeks':
      return every.n === 1 ? `the ${best} of its week` : `first ${best} of its ${every.n} weeks`;
    case 'term':
      return 'first free day of its term';
    case 'once':
      return 'first free day';
  }
}

/** `November 2027`, `Nov 1 to Nov 14`. */
const slotTime = (slot: PlanSlot): string =>
  slot.run.series.every.unit === 'month'
    ? monthWord(monthOf(slot.first))
    : `${shortDate(slot.days[0] ?? slot.first)} to ${shortDate(slot.days.at(-1) ?? slot.first)}`;

const permits = ({ run }: PlanSlot): string =>
  list(
    run.on.map((d) => `${WEEKDAYS[d]}s`),
    'and',
  );

/** About a day that is neither the pattern's nor the meeting's. */
function otherDay({ slot, day, causes }: Story): string {
  if (slot.run.on.includes(weekday(day))) return causes.length > 0 ? ' Against it:' : '';
  return ` It permits ${permits(slot)} only${causes.length > 0 ? ', and there is more against the day:' : '.'}`;
}

function opening(story: Story): string {
  const { slot, meeting, day, pattern } = story;
  const [name, d] = [slotTitle(slot), columnDate(day)];
  const date = `the pattern's date for ${name} (${patternWords(slot)})`;
  const verdict =
    pattern === undefined || pattern.forbidden.length > 0 ? 'It cannot be used:' : 'Another day is better:';
  if (meeting === undefined)
    return day === slot.preferred
      ? `${d} was ${date}. ${name} has no day in ${slotTime(slot)}; against this one:`
      : `${name} has no day in ${slotTime(slot)}, ${d} neither.${otherDay(story)}`;
  const held = columnDate(meeting.date);
  if (day === meeting.date && !meeting.moved) return `${d} is ${date}, and the meeting is held on it.`;
  if (day === meeting.date)
    return `${name} is held on ${d}. The pattern's date was ${columnDate(slot.preferred)} (${patternWords(slot)}). ${verdict}`;
  if (day === slot.preferred) return `${d} was ${date}. ${verdict}`;
  return `${name} is held on ${held}, not on ${d}.${otherDay(story)}`;
}

const partWords = (option: DayOption): string =>
  option.parts.map((p) => (option.parts.length === 1 ? p.words : `${p.words} (${p.cost})`)).join(', ');

/** The rows that are shown, and one that counts the rest. */
function cut(rows: readonly Inline[][], what: string): Inline[][] {
  if (rows.length <= MOST_ROWS) return [...rows];
  return [...rows.slice(0, MOST_ROWS), [`and ${count(rows.length - MOST_ROWS, what)} more`]];
}

function possible({ slot, meeting, options }: Story): Block[] {
  const open = options.filter((o) => o.forbidden.length === 0 || o.chosen);
  if (open.length === 0) return [];
  const title =
    meeting?.status === 'placed'
      ? `Best of the ${count(open.length, 'day')} left in ${slotTime(slot)}:`
      : `The plan holds it there (${meeting?.status}); no other day was tried:`;
  const rows = open.map((o): Inline[] => [
    columnDate(o.day),
    String(o.cost),
    partWords(o),
    o.chosen ? [{ strong: 'chosen' }] : '',
  ]);
  const columns = [
    { title: 'Day' },
    { title: 'Cost', align: 'right' as const },
    { title: 'For' },
    { title: '' },
  ];
  return [
    { kind: 'subheading', text: title },
    { kind: 'table', table: { columns, rows: cut(rows, 'day') } },
  ];
}

function impossible({ options }: Story): Block[] {
  const rows = options
    .filter((o) => o.forbidden.length > 0 && !o.chosen)
    .map((o): Inline[] => [columnDate(o.day), list([...new Set(o.forbidden.map((c) => c.cause))])]);
  const columns = [{ title: 'Day' }, { title: 'Against it' }];
  if (rows.length === 0) return [];
  return [
    { kind: 'subheading', text: 'Days that cannot be used:' },
    { kind: 'table', table: { columns, rows: cut(rows, 'day') } },
  ];
}

/** What it costs that the meeting is where it is. */
function cost({ held, pattern, meeting }: Story): string {
  if (held === undefined) return '';
  if (pattern === undefined) return held.cost === 0 ? '' : `The day costs ${held.cost}: ${partWords(held)}.`;
  const move = `The move costs ${held.cost}${held.parts.length > 0 ? `: ${partWords(held)}` : ''}`;
  if (pattern.forbidden.length > 0 || meeting?.status !== 'placed') return `${move}.`;
  return `${move}. Staying on ${columnDate(pattern.day)} would cost ${pattern.cost}: ${partWords(pattern)}.`;
}

function ending({ meeting, unplaced }: Story): Block[] {
  const makeUp =
    meeting?.makeUp === undefined
      ? []
      : [`If the day is lost, it is made up for on ${columnDate(meeting.makeUp)}.`];
  const relaxations = unplaced?.relaxations ?? [];
  return [
    ...makeUp.map((text): Block => ({ kind: 'paragraph', text })),
    ...(relaxations.length > 0
      ? [
          { kind: 'subheading', text: 'Any one of these would place it:' } as const,
          { kind: 'list', items: relaxations } as const,
        ]
      : []),
  ];
}

export function storyBlocks(story: Story): Block[] {
  const columns = [{ title: '' }, { title: '' }, { title: '' }];
  const rows = story.causes.map(causeRow);
  return [
    { kind: 'heading', text: opening(story) },
    ...(rows.length > 0 ? [{ kind: 'table' as const, table: { columns, rows } }] : []),
    ...possible(story),
    ...impossible(story),
    { kind: 'paragraph', text: cost(story) },
    ...ending(story),
  ];
}

/** The day after the chosen one in cost, if it was possible. */
export const secondBest = ({ options, meeting }: Story): Day | undefined =>
  meeting?.status === 'placed' ? options.find((o) => !o.chosen && o.forbidden.length === 0)?.day : undefined;
