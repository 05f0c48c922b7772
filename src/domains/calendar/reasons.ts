/** Why a meeting is not on its preferred date, and why a slot has no date at all: every cause, in words. */

import type { Cause } from '../../calendar/daybook.ts';
import { type Day, monthOf } from '../../core/dates.ts';
import { date as dateWords } from '../../core/words.ts';
import { titleOf } from '../../plan/people.ts';
import { burdens } from './costs.ts';
import type { Reason } from './facts.ts';
import type { Chosen, Setting } from './setting.ts';
import { type PlanSlot, standing } from './slots.ts';

/** The other meetings that hold one of the slot's resources at its time on a day. */
export function taken({ slots }: Setting, chosen: Chosen, slot: PlanSlot, d: Day): Cause[] {
  const causes: Cause[] = [];
  const { resources, start, end } = slot.run;
  if (resources.length === 0) return causes;
  for (const other of slots.flat()) {
    if (other === slot || chosen.get(other) !== d || other.run.start >= end || other.run.end <= start)
      continue;
    for (const resource of resources)
      if (other.run.resources.includes(resource)) {
        const name = titleOf(other.run.series);
        const cohort = other.run.cohort ? ` (${titleOf(other.run.cohort)})` : '';
        causes.push({
          kind: 'taken',
          cause: `${titleOf(resource)} is taken by ${name}${cohort}`,
        });
      }
  }
  return causes;
}

/** Days that are out of the program; a pattern's date may be one. */
function outside(slot: PlanSlot, d: Day): Cause[] {
  if (slot.days.includes(d)) return [];
  const [first, last] = [slot.days[0]!, slot.days.at(-1)!];
  if (d < first && monthOf(d) === monthOf(first))
    return [{ kind: 'closed', cause: 'it lies before the program starts' }];
  if (d > last && monthOf(d) === monthOf(last))
    return [{ kind: 'closed', cause: 'it lies after the program ends' }];
  return [{ kind: 'closed', cause: 'it lies outside the months in which the community meets' }];
}

/** What the distance between two neighbours costs. */
export function gapCost(slot: PlanSlot, a: Day, b: Day): number {
  const spacing = slot.run.spacing;
  if (spacing === undefined) return 0;
  const gap = Math.abs(b - a);
  return Math.max(0, spacing.min - gap, gap - spacing.max) * spacing.weight;
}

/** The days of the neighbours between which and the slot spacing counts. */
export function neighbours({ slots }: Setting, chosen: Chosen, slot: PlanSlot): Day[] {
  const list = slots.find((run) => run.includes(slot)) ?? [];
  const at = list.indexOf(slot);
  const [before, after] = [list[at - 1], list[at + 1]];
  const days: Day[] = [];
  if (before !== undefined && !slot.afterPause && chosen.has(before)) days.push(chosen.get(before)!);
  if (after !== undefined && !after.afterPause && chosen.has(after)) days.push(chosen.get(after)!);
  return days;
}

function spacing(setting: Setting, chosen: Chosen, slot: PlanSlot, d: Day): Cause[] {
  const now = chosen.get(slot);
  const { min } = slot.run.spacing ?? { min: 0 };
  return neighbours(setting, chosen, slot)
    .filter((other) => now !== undefined && gapCost(slot, other, d) > gapCost(slot, other, now))
    .map((other) => ({
      kind: 'spacing' as const,
      cause: `${Math.abs(other - d)} days from the meeting on ${dateWords(other)}, ${Math.abs(other - d) < min ? 'too near' : 'too far'}`,
    }));
}

export function reasonsOf(setting: Setting, chosen: Chosen, slot: PlanSlot): Reason[] {
  const d = slot.preferred;
  const forbidding = [
    ...outside(slot, d),
    ...standing(slot.run, d, setting.book),
    ...taken(setting, chosen, slot, d),
  ];
  // What a forbidden day would cost its neighbours decides nothing.
  const rest = forbidding.length > 0 ? [] : spacing(setting, chosen, slot, d);
  const causes = [...forbidding, ...burdens(slot, d, setting.book), ...rest];
  return causes.map((cause) => ({ date: d, ...cause }));
}

/** Every day that the pattern permits, with everything that forbids it. */
export function blockersOf(setting: Setting, chosen: Chosen, slot: PlanSlot): Reason[] {
  return slot.days.flatMap((d) =>
    [...standing(slot.run, d, setting.book), ...taken(setting, chosen, slot, d)].map((cause) => ({
      date: d,
      ...cause,
    })),
  );
}
