/** What is worth trying for a slot that has no day, the least intrusive kinds first. */
import { type Day, eachDay, isWeekend } from '../../../core/dates.ts';
import { taken } from '../reasons.ts';
import type { Chosen, Setting } from '../setting.ts';
import { type PlanSlot, standing } from '../slots.ts';
import type { Change } from './change.ts';
import { dayBookChanges } from './days.ts';
import { timeChanges, weekdayChanges } from './pattern.ts';
import { presenceChanges, resourceChanges } from './resources.ts';

/** Monday to Friday in the slot's month, window or term, permitted or not. */
function schoolDays({ period }: Setting, slot: PlanSlot): Day[] {
  const days = [...eachDay(Math.max(slot.first, period.start), Math.min(slot.last, period.end))];
  return days.filter((d) => !isWeekend(d));
}

/** In the order in which people would rather do it. */
export function changesFor(setting: Setting, chosen: Chosen, slot: PlanSlot): Change[] {
  const days = schoolDays(setting, slot);
  const wider = [...new Set([...days, ...slot.days])];
  const against = wider.flatMap((d) => [
    ...standing(slot.run, d, setting.book),
    ...taken(setting, chosen, slot, d),
  ]);
  return [
    ...weekdayChanges(slot),
    ...timeChanges(setting, slot, against),
    ...resourceChanges(slot, against),
    ...presenceChanges(slot, wider),
    ...dayBookChanges(setting.book, wider, against),
  ];
}
