/** From the scheduling problem's solution to meetings with their reasons, and to slots that have no day. */
import { type Day, monthOf } from '../../core/dates.ts';
import { compare } from '../../core/words.ts';
import type { KeepGoing } from '../../solver/problem.ts';
import { solve } from '../../solver/solve.ts';
import { dayCost } from './costs.ts';
import type { Meeting, Schedule, UnplacedSlot } from './facts.ts';
import { type MakeUp, makeUpDates } from './make-up.ts';
import { blockersOf, reasonsOf } from './reasons.ts';
import { type Relaxation, relaxationsOf } from './relaxations.ts';
import { type Chosen, chosenDays, type Setting } from './setting.ts';
import type { PlanSlot } from './slots.ts';

export { type Setting, settingOf } from './setting.ts';

function meetingOf(setting: Setting, chosen: Chosen, slot: PlanSlot, date: Day, makeUp: MakeUp): Meeting {
  const { series, cohort, start, end } = slot.run;
  const moved = date !== slot.preferred;
  return {
    id: slot.id,
    series,
    cohort,
    date,
    start,
    end,
    month: monthOf(series.every.unit === 'month' ? slot.first : date),
    status: setting.fixed.get(slot.id)?.status ?? 'placed',
    preferred: slot.preferred,
    moved,
    reasons: moved ? reasonsOf(setting, chosen, slot) : [],
    cost: dayCost(slot, date, setting.book, setting.weights),
    ...makeUp,
  };
}

/** The slots without a day. Their relaxations take many searches, and are looked for when one is first read. */
function unplacedSlots(
  setting: Setting,
  chosen: Chosen,
  relax: (slots: readonly PlanSlot[]) => ReadonlyMap<PlanSlot, readonly Relaxation[]>,
): UnplacedSlot[] {
  const slots = setting.slots
    .flat()
    .filter((slot) => !chosen.has(slot))
    .sort((a, b) => compare(a.id, b.id));
  let found: ReadonlyMap<PlanSlot, readonly Relaxation[]> | undefined;
  return slots.map((slot) => ({
    id: slot.id,
    series: slot.run.series,
    cohort: slot.run.cohort,
    preferred: slot.preferred,
    blockers: blockersOf(setting, chosen, slot),
    get relaxations() {
      found ??= relax(slots);
      return (found.get(slot) ?? []).map((relaxation) => relaxation.words);
    },
  }));
}

/** The schedule of a plan: proven the best, unless `keepGoing` ends the search. */
export function scheduleOf(setting: Setting, keepGoing?: KeepGoing): Schedule {
  const solution = solve(setting.problem, keepGoing);
  const chosen = chosenDays(setting, solution);
  const makeUps = makeUpDates(setting, chosen);
  const meetings = [...chosen].map(([slot, date]) =>
    meetingOf(setting, chosen, slot, date, makeUps.get(slot) ?? {}),
  );
  return {
    meetings: meetings.sort((a, b) => a.date - b.date || a.start - b.start || compare(a.id, b.id)),
    unplaced: unplacedSlots(setting, chosen, (slots) =>
      solution.proven ? relaxationsOf(setting, chosen, slots, keepGoing) : new Map(),
    ),
    objective: { cost: solution.cost, bound: solution.bound, proven: solution.proven },
  };
}
