/**
 * Make-up dates: for every meeting that is still to come, the best later day that its slot has left after all
 * others are placed. A lost day can only be made up for later, so earlier days do not count.
 */

import type { Day } from '../../core/dates.ts';
import { list, WEEKDAYS } from '../../core/words.ts';
import { titleOf } from '../../plan/people.ts';
import { dayCost } from './costs.ts';
import { gapCost, neighbours } from './reasons.ts';
import type { Run } from './runs.ts';
import type { Chosen, Setting } from './setting.ts';
import { type PlanSlot, slotOrder, standing } from './slots.ts';

/** A day, or why there is none. Neither for a meeting that took place. */
export interface MakeUp {
  readonly makeUp?: Day;
  /** `no later Thursday or Tuesday`, `Winter break`. */
  readonly noMakeUp?: string;
}

/** Who has what when: meetings and make-up dates, by resource and day. */
class Bookings {
  private readonly runs = new Map<string, Run[]>();

  add(run: Run, d: Day): void {
    for (const { id } of run.resources) {
      const key = `${id} ${d}`;
      this.runs.set(key, [...(this.runs.get(key) ?? []), run]);
    }
  }

  /** What a run would need on a day and somebody else has, in words. */
  against({ resources, start, end }: Run, d: Day): string[] {
    return resources
      .filter(({ id }) => this.runs.get(`${id} ${d}`)?.some((r) => r.start < end && start < r.end))
      .map((resource) => `${titleOf(resource)} is taken`);
  }
}

function noLaterDay({ run }: PlanSlot): string {
  const weekdays = run.on.map((d) => WEEKDAYS[d]);
  return `no later ${list(weekdays, 'or')}`;
}

/** What a day would cost the schedule, were the meeting moved to it. */
function costOf(setting: Setting, chosen: Chosen, slot: PlanSlot, d: Day): number {
  const gaps = neighbours(setting, chosen, slot).reduce((sum, other) => sum + gapCost(slot, other, d), 0);
  return dayCost(slot, d, setting.book, setting.weights) + gaps;
}

function makeUpOf(setting: Setting, chosen: Chosen, bookings: Bookings, slot: PlanSlot): MakeUp {
  const date = chosen.get(slot)!;
  const own = new Set(
    setting.slots.flatMap((run) => (run.includes(slot) ? run : [])).map((s) => chosen.get(s)),
  );
  const later = slot.days.filter((d) => d > date && !own.has(d));
  if (later.length === 0) return { noMakeUp: noLaterDay(slot) };
  const against = later.map((d) => [
    ...standing(slot.run, d, setting.book).map((c) => c.cause),
    ...bookings.against(slot.run, d),
  ]);
  const open = later.filter((_, i) => against[i]!.length === 0);
  if (open.length === 0) return { noMakeUp: [...new Set(against.flat())].join('; ') };
  const costs = new Map(open.map((d) => [d, costOf(setting, chosen, slot, d)]));
  return { makeUp: open.reduce((best, d) => (costs.get(d)! < costs.get(best)! ? d : best)) };
}

/**
 * By slot. The meetings choose in the order of their dates, and no two make-up dates need the same room or
 * person at the same time, so that a week that is lost altogether can be made up for.
 */
export function makeUpDates(setting: Setting, chosen: Chosen): ReadonlyMap<PlanSlot, MakeUp> {
  const bookings = new Bookings();
  for (const [slot, d] of chosen) bookings.add(slot.run, d);
  const coming = [...chosen.keys()]
    .filter((slot) => setting.fixed.get(slot.id)?.status !== 'held')
    .sort((a, b) => chosen.get(a)! - chosen.get(b)! || a.run.start - b.run.start || slotOrder(a, b));
  const found = new Map<PlanSlot, MakeUp>();
  for (const slot of coming) {
    const makeUp = makeUpOf(setting, chosen, bookings, slot);
    found.set(slot, makeUp);
    if (makeUp.makeUp !== undefined) bookings.add(slot.run, makeUp.makeUp);
  }
  return found;
}
