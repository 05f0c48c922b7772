/** New dates: make-up dates first, then the best schedule of what is still to come, from a day on. */
import type { Day } from '../../core/dates.ts';
import { optionOf } from '../../domains/calendar/candidates.ts';
import type { Schedule } from '../../domains/calendar/facts.ts';
import { scheduleOf, settingOf } from '../../domains/calendar/schedule.ts';
import type { Setting } from '../../domains/calendar/setting.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import type { KeepGoing } from '../../solver/problem.ts';
import type { Displaced } from './facts.ts';
import type { Sorted } from './sort.ts';

/** Dates by meeting id. */
export type Dates = ReadonlyMap<string, Day>;

export interface Settled {
  readonly madeUp: Dates;
  readonly replanned: Dates;
  readonly lost: readonly Displaced[];
  /** Floating meetings that only a pin keeps from a day that has passed. */
  readonly begun: Dates;
  readonly schedule: Schedule;
}

/** The program's scheduling problem with other fixed meetings. */
function settingWith({ plan, period, days }: Program, held: Dates, pinned: Dates): Setting {
  const entries = (dates: Dates) => [...dates].map(([meeting, on]) => ({ meeting, on }));
  const calendar = { ...plan.calendar, held: entries(held), pinned: entries(pinned) };
  return settingOf({ ...plan, calendar }, period, days);
}

/** The same problem, in which nothing is newly placed before a day. Slots that are over stay as they are. */
function from(setting: Setting, asOf: Day): Setting {
  const chains = setting.problem.chains.map((chain, r) => ({
    ...chain,
    slots: chain.slots.map((slot, s) =>
      slot.fixed || setting.slots[r]![s]!.days.at(-1)! < asOf
        ? slot
        : { ...slot, candidates: slot.candidates.filter((c) => c.day >= asOf) },
    ),
  }));
  return { ...setting, problem: { chains } };
}

/** The published make-up date where it can still be, else the best later day left; undefined where none is. */
function makeUpDay(
  { setting }: Program,
  chosen: ReadonlyMap<PlanSlot, Day>,
  { slot, from: lost, published }: Displaced,
  asOf: Day,
): Day | undefined {
  const open = slot.days
    .filter((d) => d >= asOf && d > lost)
    .map((d) => optionOf(setting, chosen, slot, d))
    .filter((option) => option.forbidden.length === 0);
  const best = [...open].sort((a, b) => a.cost - b.cost || a.day - b.day)[0];
  return open.some((option) => option.day === published) ? published : best?.day;
}

function makeUps(program: Program, { kept, displaced, floating }: Sorted, asOf: Day): Map<string, Day> {
  const chosen = new Map<PlanSlot, Day>();
  for (const { slot, date } of [...kept, ...floating]) if (date !== undefined) chosen.set(slot, date);
  const found = new Map<string, Day>();
  for (const meeting of displaced) {
    const day = makeUpDay(program, chosen, meeting, asOf);
    if (day === undefined) continue;
    found.set(meeting.slot.id, day);
    chosen.set(meeting.slot, day);
  }
  return found;
}

const datesOf = (schedule: Schedule): Dates => new Map(schedule.meetings.map((m) => [m.id, m.date]));

/** `surprised`: the schedule in force rests on days that are taken to have been lost. */
export function settle(
  program: Program,
  sorted: Sorted,
  asOf: Day,
  surprised: boolean,
  keepGoing?: KeepGoing,
): Settled {
  const held = new Map(sorted.kept.filter((k) => k.status === 'held').map((k) => [k.slot.id, k.date]));
  const pinned = new Map(sorted.kept.filter((k) => k.status === 'pinned').map((k) => [k.slot.id, k.date]));
  const madeUp = makeUps(program, sorted, asOf);
  for (const [id, day] of madeUp) pinned.set(id, day);
  const left = sorted.displaced.filter((d) => !madeUp.has(d.slot.id));
  // Without a date of its own a lost meeting would be placed anew, on a day that has passed.
  for (const { slot, from: lost } of left) if (slot.days.at(-1)! < asOf) pinned.set(slot.id, lost);
  const replanned = new Map<string, Day>();
  if (left.some(({ slot }) => !pinned.has(slot.id))) {
    const dates = datesOf(scheduleOf(from(settingWith(program, held, pinned), asOf), keepGoing));
    for (const { slot, from: lost } of left) {
      const day = dates.get(slot.id);
      if (!pinned.has(slot.id) && day !== undefined) replanned.set(slot.id, day);
      pinned.set(slot.id, replanned.get(slot.id) ?? lost);
    }
  }
  const setting = settingWith(program, held, pinned);
  const schedule = scheduleOf(from(setting, asOf), keepGoing);
  return {
    madeUp,
    replanned,
    lost: left.filter(({ slot }) => !replanned.has(slot.id)),
    begun: begun(setting, schedule, asOf, surprised, keepGoing),
    schedule,
  };
}

/**
 * `lcplan calendar` knows no day of replanning. Where it would give other dates than the schedule found here,
 * the meetings whose slot has begun need a pin; with them the two agree. They need one also where `surprised`:
 * else the next replanning could take another of them to have been struck by the same lost day.
 */
function begun(
  setting: Setting,
  schedule: Schedule,
  asOf: Day,
  surprised: boolean,
  keepGoing?: KeepGoing,
): Dates {
  const dates = datesOf(schedule);
  const open = setting.slots
    .flat()
    .filter((s) => !setting.fixed.has(s.id) && s.days[0]! <= asOf && (dates.get(s.id) ?? 0) >= asOf);
  if (open.length === 0) return new Map();
  if (!surprised) {
    const alone = datesOf(scheduleOf(setting, keepGoing));
    if ([...dates].every(([id, day]) => alone.get(id) === day)) return new Map();
  }
  return new Map(open.map((slot) => [slot.id, dates.get(slot.id)!]));
}
