/** replan/1: what changed, for programs. */
import type { Cause } from '../../calendar/daybook.ts';
import { type Day, iso } from '../../core/dates.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import type { FixedMeeting, Replanned } from './facts.ts';

const meeting = ({ people }: Program, { id, run }: PlanSlot) => ({
  id,
  series: run.series.id,
  cohort: run.cohort?.id ?? null,
  minutes: run.series.minutes,
  people: people.attending(run.series, run.cohort),
});

const reasons = (date: Day, causes: readonly Cause[]) =>
  causes.map(({ cause, kind }) => ({ date: iso(date), cause, kind }));

const entry = ({ meeting, on }: FixedMeeting) => ({ meeting, on: iso(on) });

export function replanAnswer(program: Program, replanned: Replanned, version: string) {
  const { asOf, kept, moved, lost, unplaced, contact, held, pinned, schedule } = replanned;
  return {
    schema: 'replan/1',
    lcplan: version,
    as_of: iso(asOf),
    kept: kept.map((k) => ({
      ...meeting(program, k.slot),
      date: iso(k.date),
      status: k.status,
      newly_held: k.newlyHeld,
    })),
    moved: moved.map((m) => ({
      ...meeting(program, m.slot),
      from: iso(m.from),
      to: iso(m.to),
      how: m.how,
      reasons: reasons(m.from, m.causes),
    })),
    lost: lost.map((l) => ({
      ...meeting(program, l.slot),
      date: iso(l.date),
      reasons: reasons(l.date, l.causes),
      next_free: l.nextFree === undefined ? null : iso(l.nextFree),
    })),
    unplaced: unplaced.map((slot) => ({
      id: slot.id,
      blockers: slot.blockers.map(({ date, cause }) => ({ date: iso(date), cause })),
    })),
    contact_minutes: { lost: contact.lost, made_up: contact.madeUp },
    held: held.map(entry),
    pinned: pinned.map(entry),
    assumed_surprises: replanned.surprises,
    objective: schedule.objective,
  };
}
