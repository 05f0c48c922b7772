/** Which meetings stay, which took place, which have lost their day, and which are planned anew. */
import type { Day } from '../../core/dates.ts';
import { type PlanSlot, slotOrder, standing } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import type { Displaced, Kept } from './facts.ts';
import { type InForce, publishedMakeUp } from './in-force.ts';

export interface Sorted {
  readonly kept: readonly Kept[];
  /** By date. */
  readonly displaced: readonly Displaced[];
  /** Not announced: they have, or may have, a date that may change. */
  readonly floating: readonly { readonly slot: PlanSlot; readonly date: Day | undefined }[];
}

export function sortMeetings(program: Program, inForce: InForce, asOf: Day): Sorted {
  const { setting, days } = program;
  const dates = new Map(inForce.schedule.meetings.map((m) => [m.id, m.date]));
  const kept: Kept[] = [];
  const displaced: Displaced[] = [];
  const floating: { slot: PlanSlot; date: Day | undefined }[] = [];
  for (const slot of setting.slots.flat()) {
    const fixed = setting.fixed.get(slot.id);
    const date = fixed?.on ?? dates.get(slot.id);
    if (fixed?.status === 'held') {
      kept.push({ slot, date: fixed.on, status: 'held', newlyHeld: false });
      continue;
    }
    const causes = date === undefined ? [] : standing(slot.run, date, days);
    // A floating meeting that is still to come may go anywhere; one whose day is lost takes its make-up date.
    const bound =
      date !== undefined && (fixed !== undefined || date < asOf || (causes.length > 0 && date === asOf));
    if (!bound) floating.push({ slot, date });
    else if (causes.length > 0)
      displaced.push({ slot, from: date, causes, published: publishedMakeUp(inForce, program, slot, date) });
    else if (date < asOf) kept.push({ slot, date, status: 'held', newlyHeld: true });
    else kept.push({ slot, date, status: 'pinned', newlyHeld: false });
  }
  displaced.sort((a, b) => a.from - b.from || slotOrder(a.slot, b.slot));
  return { kept, displaced, floating };
}
