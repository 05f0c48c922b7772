/**
 * Planning anew from a day on: what took place stays, what was announced stays where it still can, and the
 * rest becomes the best schedule that is left.
 */
import type { Day } from '../core/dates.ts';
import { eachDay, monthOf, weekday } from '../core/dates.ts';
import { compare } from '../core/words.ts';
import { type PlanSlot, standing } from '../domains/calendar/slots.ts';
import type { Program } from '../plan/program.ts';
import type { KeepGoing } from '../solver/problem.ts';
import type { ContactTime, FixedMeeting, Lost, Moved, Replanned } from './replan/facts.ts';
import { inForceSchedule } from './replan/in-force.ts';
import { movedMeetings } from './replan/moved.ts';
import { type Dates, type Settled, settle } from './replan/settle.ts';
import { type Sorted, sortMeetings } from './replan/sort.ts';

export type { Replanned } from './replan/facts.ts';

export interface ReplanOptions {
  /** Nothing is newly placed before this day, and what lies before it took place. */
  readonly asOf: Day;
  /** The plan as it was when its dates were announced, resolved. */
  readonly previous?: Program | undefined;
  readonly keepGoing?: KeepGoing | undefined;
}

export function replan(program: Program, { asOf, previous, keepGoing }: ReplanOptions): Replanned {
  const inForce = inForceSchedule(program, asOf, previous, keepGoing);
  const sorted = sortMeetings(program, inForce, asOf);
  const settled = settle(program, sorted, asOf, inForce.surprises.length > 0, keepGoing);
  const moved = movedMeetings(program, sorted, settled);
  const lost = settled.lost.map(({ slot, from, causes }): Lost => {
    const nextFree = nextFreeDay(program, settled, slot, Math.max(asOf, from + 1));
    return { slot, date: from, causes, nextFree };
  });
  return {
    asOf,
    kept: sorted.kept,
    moved,
    lost,
    unplaced: settled.schedule.unplaced,
    contact: contactTime(program, moved, lost),
    ...fixedMeetings(sorted, settled),
    schedule: settled.schedule,
    surprises: inForce.surprises,
  };
}

/** The first day from `from` on, in its slot or behind it, on which nothing stands against a meeting. */
function nextFreeDay(
  { setting, period, days }: Program,
  { schedule }: Settled,
  { run }: PlanSlot,
  from: Day,
): Day | undefined {
  const runs = new Map(setting.slots.flat().map((slot) => [slot.id, slot.run]));
  const busy = schedule.meetings.filter(({ id, start, end }) => {
    const other = runs.get(id);
    const together = start < run.end && run.start < end;
    return other === run || (together && other?.resources.some((r) => run.resources.includes(r)));
  });
  for (const d of eachDay(from, period.end))
    if (
      period.isActive(monthOf(d)) &&
      run.on.includes(weekday(d)) &&
      standing(run, d, days).length === 0 &&
      !busy.some((m) => m.date === d)
    )
      return d;
  return undefined;
}

/** Minutes times the people of each meeting, breaks included. */
function contactTime({ people }: Program, moved: readonly Moved[], lost: readonly Lost[]): ContactTime {
  const minutes = (meetings: readonly { slot: PlanSlot }[]): number =>
    meetings.reduce((sum, { slot: { run } }) => {
      return sum + run.series.minutes * people.attending(run.series, run.cohort);
    }, 0);
  return { lost: minutes(lost), madeUp: minutes(moved.filter((m) => m.how !== 'floating')) };
}

const entries = (dates: Dates): FixedMeeting[] =>
  [...dates]
    .map(([meeting, on]) => ({ meeting, on }))
    .sort((a, b) => a.on - b.on || compare(a.meeting, b.meeting));

/** What the plan is to hold and to pin. A meeting that is lost stays pinned, so that `lint` asks for its day. */
function fixedMeetings({ kept }: Sorted, { madeUp, replanned, lost, begun }: Settled) {
  const of = (status: string): [string, Day][] =>
    kept.filter((k) => k.status === status).map((k) => [k.slot.id, k.date]);
  const pinned: Dates = new Map([
    ...of('pinned'),
    ...madeUp,
    ...replanned,
    ...lost.map(({ slot, from }): [string, Day] => [slot.id, from]),
    ...begun,
  ]);
  return { held: entries(new Map(of('held'))), pinned: entries(pinned) };
}
