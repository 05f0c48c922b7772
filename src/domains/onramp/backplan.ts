/**
 * Back-planning: steps with needs and lead times, put on days between a start and a kick-off.
 *
 * Each step is due as near to its share of the time as the steps after it allow, and no later than the day
 * on which each of those must begin. Where the full lead times do not fit, slack goes first, then pauses
 * are used, then all lead times shrink by the same share.
 */
import type { Day } from '../../core/dates.ts';

export interface Step {
  readonly id: string;
  /** Ids of steps that stand earlier in the list. */
  readonly needs: readonly string[];
  readonly leadDays: number;
  /** Where between start and kick-off it falls if nothing stands against it, in thousandths. */
  readonly share: number;
  /** Due at the latest this many days before kick-off, at least 1. */
  readonly before: number;
  /** Kept out of paused months where possible. */
  readonly educators: boolean;
}

export interface Window {
  readonly start: Day;
  readonly kickoff: Day;
  readonly isWorkday: (d: Day) => boolean;
  readonly isPaused: (d: Day) => boolean;
}

export interface Due {
  readonly date: Day;
  /** The date less the lead time, moved back to a working day. */
  readonly startBy: Day;
}

export interface BackPlan {
  /** Empty where there is no working day. */
  readonly due: ReadonlyMap<string, Due>;
  /** The last day on which the first step may be due so that the full lead times fit. */
  readonly beginBy: Day;
  /** Working days from `beginBy` to the first one there is; 0 where the lead times fit. */
  readonly daysShort: number;
}

type Allowed = (step: Step, d: Day) => boolean;

/** How far back a working day is looked for beyond the window; a longer closure is taken for open. */
const FARTHEST = 400;

/** The first day from `from` towards `to`, both included, that will do. */
function seek(from: Day, to: Day, fits: (d: Day) => boolean): Day | undefined {
  const step = from <= to ? 1 : -1;
  for (let d = from; step > 0 ? d <= to : d >= to; d += step) if (fits(d)) return d;
  return undefined;
}

/** Lead times and deadlines cut to a percentage. */
const shrunk = (steps: readonly Step[], percent: number): Step[] =>
  steps.map((step) => ({
    ...step,
    leadDays: Math.floor((step.leadDays * percent) / 100),
    before: Math.max(1, Math.floor((step.before * percent) / 100)),
  }));

/** The earliest day of each step; undefined where one would miss its deadline. */
function earliest(steps: readonly Step[], window: Window, allowed: Allowed): Map<string, Day> | undefined {
  const days = new Map<string, Day>();
  for (const step of steps) {
    const ready = step.needs.map((id) => days.get(id)! + step.leadDays);
    const deadline = window.kickoff - step.before;
    const from = Math.max(window.start, ...ready);
    const found = from > deadline ? undefined : seek(from, deadline, (d) => allowed(step, d));
    if (found === undefined) return undefined;
    days.set(step.id, found);
  }
  return days;
}

/** The day by which a step must be done, given the days of its followers. */
function bound(step: Step, steps: readonly Step[], days: ReadonlyMap<string, Day>, kickoff: Day): Day {
  const starts = steps.filter((s) => s.needs.includes(step.id)).map((s) => days.get(s.id)! - s.leadDays);
  return Math.min(kickoff - step.before, ...starts);
}

function place(steps: readonly Step[], window: Window, first: ReadonlyMap<string, Day>): Map<string, Due> {
  const { start, kickoff, isWorkday, isPaused } = window;
  const days = new Map<string, Day>();
  for (const step of [...steps].reverse()) {
    const least = first.get(step.id)!;
    const wanted = start + Math.floor(((kickoff - start) * step.share) / 1000);
    const most = Math.max(least, Math.min(wanted, bound(step, steps, days, kickoff)));
    const unpaused = (d: Day): boolean => isWorkday(d) && !(step.educators && isPaused(d));
    days.set(step.id, seek(most, least, unpaused) ?? seek(most, least, isWorkday) ?? least);
  }
  return new Map(
    steps.map((step): [string, Due] => {
      const date = days.get(step.id)!;
      const lead = date - step.leadDays;
      // What it needs is due on a working day at or before that, so going back cannot pass it.
      return [step.id, { date, startBy: seek(lead, lead - FARTHEST, isWorkday) ?? lead }];
    }),
  );
}

/** The latest day of the first step if every other one is as late as it can be. */
function latestBeginning(steps: readonly Step[], { kickoff, isWorkday }: Window): Day {
  const days = new Map<string, Day>();
  for (const step of [...steps].reverse()) {
    const most = bound(step, steps, days, kickoff);
    days.set(step.id, seek(most, most - FARTHEST, isWorkday) ?? most);
  }
  return Math.min(kickoff, ...days.values());
}

/**
 * `steps` stand in an order in which needs come first; all of them follow from the first one, which needs no
 * educators and has share 0, so that it is due on the first working day.
 */
export function backPlan(steps: readonly Step[], window: Window): BackPlan {
  const { start, kickoff, isWorkday, isPaused } = window;
  const beginBy = latestBeginning(steps, window);
  const anyDay: Allowed = (_, d) => isWorkday(d);
  const notPaused: Allowed = (step, d) => isWorkday(d) && !(step.educators && isPaused(d));
  for (const allowed of [notPaused, anyDay]) {
    const first = earliest(steps, window, allowed);
    if (first) return { due: place(steps, window, first), beginBy, daysShort: 0 };
  }
  const begins = seek(start, kickoff, isWorkday) ?? kickoff;
  let daysShort = 0;
  for (let d = beginBy; d < begins; d++) if (isWorkday(d)) daysShort += 1;
  daysShort = Math.max(1, daysShort);
  for (let percent = 99; percent >= 0; percent--) {
    const less = shrunk(steps, percent);
    const first = earliest(less, window, anyDay);
    if (first) return { due: place(less, window, first), beginBy, daysShort };
  }
  return { due: new Map(), beginBy, daysShort };
}
