/** From the plan to the scheduling problem, and from its solution to meetings with their reasons. */
import type { DayBook } from '../../calendar/daybook.ts';
import { type Day, monthOf } from '../../core/dates.ts';
import { compare } from '../../core/words.ts';
import type { Period } from '../../plan/period.ts';
import type { Plan } from '../../plan/schema.ts';
import type { KeepGoing, Problem } from '../../solver/problem.ts';
import { solve } from '../../solver/solve.ts';
import { dayCost } from './costs.ts';
import type { Meeting, Schedule, Status } from './facts.ts';
import { blockersOf, reasonsOf } from './reasons.ts';
import { type Run, runsOf, type Weights, weightsOf } from './runs.ts';
import { type PlanSlot, slotsOf, standing } from './slots.ts';

/** The problem with what its numbers stand for. */
export interface Setting {
  readonly problem: Problem;
  readonly runs: readonly Run[];
  /** By run, in the problem's order. */
  readonly slots: readonly (readonly PlanSlot[])[];
  readonly weights: Weights;
  readonly book: DayBook;
  readonly fixed: ReadonlyMap<string, { readonly on: Day; readonly status: Status }>;
}

/** Meetings that the plan fixes, by slot id. One that is both held and pinned is held. */
export function fixedMeetings(plan: Plan): Map<string, { on: Day; status: Status }> {
  const fixed = new Map<string, { on: Day; status: Status }>();
  for (const { meeting, on } of plan.calendar.held ?? [])
    if (!fixed.has(meeting)) fixed.set(meeting, { on, status: 'held' });
  for (const { meeting, on } of plan.calendar.pinned ?? [])
    if (!fixed.has(meeting)) fixed.set(meeting, { on, status: 'pinned' });
  return fixed;
}

export function settingOf(plan: Plan, period: Period, book: DayBook): Setting {
  const weights = weightsOf(plan);
  const runs = runsOf(plan, weights);
  const slots = runs.map((run) => slotsOf(run, plan, period, book));
  const fixed = fixedMeetings(plan);
  const chains = runs.map((run, r) => ({
    series: run.series.id,
    cohort: run.cohort?.id ?? '',
    resources: run.resources.map((resource) => resource.id).sort(compare),
    spacing: run.spacing,
    slots: slots[r]!.map((slot) => {
      const given = fixed.get(slot.id);
      const days =
        given === undefined ? slot.days.filter((d) => standing(run, d, book).length === 0) : [given.on];
      const { start, end } = run;
      return {
        id: slot.id,
        first: slot.first,
        fixed: given !== undefined,
        afterPause: slot.afterPause,
        candidates: days.map((day) => ({ day, cost: dayCost(slot, day, book, weights), start, end })),
      };
    }),
  }));
  return { problem: { chains }, runs, slots, weights, book, fixed };
}

/** The schedule of a plan: proven the best, unless `keepGoing` ends the search. */
export function scheduleOf(setting: Setting, keepGoing?: KeepGoing): Schedule {
  const { problem, slots, fixed } = setting;
  const solution = solve(problem, keepGoing);
  const chosen = new Map<PlanSlot, Day>();
  for (const [r, list] of slots.entries())
    for (const [s, slot] of list.entries()) {
      const index = solution.chosen[r]?.[s];
      const candidate = index === undefined ? undefined : problem.chains[r]!.slots[s]!.candidates[index];
      if (candidate !== undefined) chosen.set(slot, candidate.day);
    }
  const meetings: Meeting[] = [];
  for (const [slot, date] of chosen) {
    const { series, cohort, start, end } = slot.run;
    const moved = date !== slot.preferred;
    meetings.push({
      id: slot.id,
      series,
      cohort,
      date,
      start,
      end,
      month: monthOf(date),
      status: fixed.get(slot.id)?.status ?? 'placed',
      preferred: slot.preferred,
      moved,
      reasons: moved ? reasonsOf(setting, chosen, slot) : [],
      cost: dayCost(slot, date, setting.book, setting.weights),
    });
  }
  const unplaced = slots.flat().filter((slot) => !chosen.has(slot));
  return {
    meetings: meetings.sort((a, b) => a.date - b.date || a.start - b.start || compare(a.id, b.id)),
    unplaced: unplaced
      .map((slot) => ({
        id: slot.id,
        series: slot.run.series,
        cohort: slot.run.cohort,
        preferred: slot.preferred,
        blockers: blockersOf(setting, chosen, slot),
        relaxations: [],
      }))
      .sort((a, b) => compare(a.id, b.id)),
    objective: { cost: solution.cost, bound: solution.bound, proven: solution.proven },
  };
}
