/** A slot's story in words: the pattern's date, what stands against it, the days that were left, the cost. */
import type { Block, Column, Inline } from '../../core/artifact.ts';
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

/** `in November 2027`, `from Nov 1 to Nov 14`, `on Nov 5`. */
function slotTime({ run, first, days }: PlanSlot): string {
  if (run.series.every.unit === 'month') return `in ${monthWord(monthOf(first))}`;
  const [from = first, to = first] = [days[0], days.at(-1)];
  return from === to ? `on ${shortDate(from)}` : `from ${shortDate(from)} to ${shortDate(to)}`;
}

const permits = ({ run }: PlanSlot): string =>
  list(
    run.on.map((d) => `${WEEKDAYS[d]}s`),
    'and',
  );

/** What leads over to the causes against the day. */
function against({ slot, about, causes }: Story): string {
  const permitted = slot.run.on.includes(weekday(about));
  if (permitted) return causes.length > 0 ? ' Against it:' : '';
  return ` It permits ${permits(slot)} only${causes.length > 0 ? ', and there is more against the day:' : '.'}`;
}

/** Of a meeting that the schedule chose to hold elsewhere than the pattern has it. */
const verdict = ({ pattern }: Story): string =>
  pattern === undefined || pattern.forbidden.length > 0 ? 'It cannot be used:' : 'Another day is better:';

function withoutDay(story: Story): string {
  const { slot, day, causes } = story;
  const [name, d] = [slotTitle(slot), columnDate(day)];
  if (day === slot.preferred)
    return `${d} was the pattern's date for ${name} (${patternWords(slot)}), which has no day ${slotTime(slot)}.${causes.length > 0 ? ' It cannot be used:' : ''}`;
  return `${name} has no day ${slotTime(slot)}, ${d} among them.${against(story)}`;
}

function opening(story: Story): string {
  const { slot, meeting, day } = story;
  if (meeting === undefined) return withoutDay(story);
  const [name, d, held] = [slotTitle(slot), columnDate(day), columnDate(meeting.date)];
  const date = `the pattern's date for ${name} (${patternWords(slot)})`;
  const patterns = `The pattern's date was ${columnDate(slot.preferred)} (${patternWords(slot)}).`;
  if (meeting.status !== 'placed' && day === meeting.date)
    return `${name} is held on ${d}: the plan has it under calendar.${meeting.status}. ${meeting.moved ? patterns : ''}${against(story)}`;
  if (day === meeting.date && !meeting.moved)
    return `${d} is ${date}, and the meeting is held on it.${against(story)}`;
  if (day === meeting.date) return `${name} is held on ${d}. ${patterns} ${verdict(story)}`;
  if (meeting.status !== 'placed')
    return `${name} is held on ${held}, not on ${d}: the plan has it under calendar.${meeting.status}.${against(story)}`;
  if (day === slot.preferred) return `${d} was ${date}. ${verdict(story)}`;
  return `${name} is held on ${held}, not on ${d}.${against(story)}`;
}

const partWords = (option: DayOption): string =>
  option.parts.map((p) => (option.parts.length === 1 ? p.words : `${p.words} (${p.cost})`)).join(', ');

/** The first days, with the one that was asked for in any case, and a row that counts the rest. */
function table(
  columns: readonly Column[],
  options: readonly DayOption[],
  day: Day,
  row: (option: DayOption) => Inline[],
): Block {
  const shown = options.filter((o, i) => i < MOST_ROWS || o.day === day);
  const rest = options.length - shown.length;
  const rows = [...shown.map(row), ...(rest > 0 ? [[`and ${count(rest, 'more day')}`]] : [])];
  return { kind: 'table', table: { columns, rows } };
}

function possible({ slot, meeting, options, day }: Story): Block[] {
  const open = options.filter((o) => o.forbidden.length === 0 || o.chosen);
  if (open.length === 0) return [];
  const text =
    meeting?.status === 'placed'
      ? `${open.length === 1 ? 'The one day' : `Best of the ${count(open.length, 'day')}`} left ${slotTime(slot)}:`
      : 'No other day was tried:';
  const columns = [
    { title: 'Day' },
    { title: 'Cost', align: 'right' as const },
    { title: 'For' },
    { title: '' },
  ];
  const row = (o: DayOption): Inline[] => [
    columnDate(o.day),
    String(o.cost),
    partWords(o),
    o.chosen ? [{ strong: 'chosen' }] : '',
  ];
  return [{ kind: 'subheading', text }, table(columns, open, day, row)];
}

function impossible({ options, day }: Story): Block[] {
  const closed = options.filter((o) => o.forbidden.length > 0 && !o.chosen);
  if (closed.length === 0) return [];
  const columns = [{ title: 'Day' }, { title: 'Against it' }];
  const row = (o: DayOption): Inline[] => [
    columnDate(o.day),
    list([...new Set(o.forbidden.map((c) => c.cause))]),
  ];
  return [{ kind: 'subheading', text: 'Days that cannot be used:' }, table(columns, closed, day, row)];
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
