/** From the plan to the scheduling problem: the runs, their slots, and what each day would cost them. */
import type { DayBook } from '../../calendar/daybook.ts';
import type { Day } from '../../core/dates.ts';
import { compare } from '../../core/words.ts';
import type { Period } from '../../plan/period.ts';
import type { Plan } from '../../plan/schema.ts';
import type { Chain, Problem, Solution } from '../../solver/problem.ts';
import { dayCost } from './costs.ts';
import type { Status } from './facts.ts';
import { type Run, runsOf, type Weights, weightsOf } from './runs.ts';
import { type PlanSlot, slotsOf, standing } from './slots.ts';

type Fixed = ReadonlyMap<string, { readonly on: Day; readonly status: Status }>;

/** The problem with what its numbers stand for. */
export interface Setting {
  readonly plan: Plan;
  readonly period: Period;
  readonly problem: Problem;
  readonly runs: readonly Run[];
  /** By run, in the problem's order. */
  readonly slots: readonly (readonly PlanSlot[])[];
  readonly weights: Weights;
  readonly book: DayBook;
  readonly fixed: Fixed;
}

/** Meetings that the plan fixes, by slot id. One that is both held and pinned is held. */
function fixedMeetings(plan: Plan): Map<string, { on: Day; status: Status }> {
  const fixed = new Map<string, { on: Day; status: Status }>();
  for (const { meeting, on } of plan.calendar.held ?? [])
    if (!fixed.has(meeting)) fixed.set(meeting, { on, status: 'held' });
  for (const { meeting, on } of plan.calendar.pinned ?? [])
    if (!fixed.has(meeting)) fixed.set(meeting, { on, status: 'pinned' });
  return fixed;
}

function chainOf(run: Run, slots: readonly PlanSlot[], book: DayBook, weights: Weights, fixed: Fixed): Chain {
  const { start, end } = run;
  return {
    series: run.series.id,
    cohort: run.cohort?.id ?? '',
    resources: run.resources.map((resource) => resource.id).sort(compare),
    spacing: run.spacing,
    slots: slots.map((slot) => {
      const given = fixed.get(slot.id);
      const days =
        given === undefined ? slot.days.filter((d) => standing(run, d, book).length === 0) : [given.on];
      return {
        id: slot.id,
        first: slot.first,
        fixed: given !== undefined,
        afterPause: slot.afterPause,
        candidates: days.map((day) => ({ day, cost: dayCost(slot, day, book, weights), start, end })),
      };
    }),
  };
}

/** The problem of some runs of a plan, which may differ from what the plan says. */
export function settingOfRuns(runs: readonly Run[], plan: Plan, period: Period, book: DayBook): Setting {
  const weights = weightsOf(plan);
  const fixed = fixedMeetings(plan);
  const slots = runs.map((run) => slotsOf(run, plan, period, book));
  const chains = runs.map((run, r) => chainOf(run, slots[r]!, book, weights, fixed));
  return { plan, period, problem: { chains }, runs, slots, weights, book, fixed };
}

export const settingOf = (plan: Plan, period: Period, book: DayBook): Setting =>
  settingOfRuns(runsOf(plan, weightsOf(plan)), plan, period, book);

/** The day of each slot that has one. */
export type Chosen = ReadonlyMap<PlanSlot, Day>;

export function chosenDays({ problem, slots }: Setting, solution: Solution): Chosen {
  const chosen = new Map<PlanSlot, Day>();
  for (const [r, list] of slots.entries())
    for (const [s, slot] of list.entries()) {
      const index = solution.chosen[r]?.[s];
      const candidate = index === undefined ? undefined : problem.chains[r]!.slots[s]!.candidates[index];
      if (candidate !== undefined) chosen.set(slot, candidate.day);
    }
  return chosen;
}
