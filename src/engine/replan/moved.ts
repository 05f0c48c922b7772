/** Which meetings have another date than people were told, or would have been, and why. */
import type { Cause, CauseKind } from '../../calendar/daybook.ts';
import type { Day } from '../../core/dates.ts';
import { compare } from '../../core/words.ts';
import { chosenOf, type DayOption, optionOf, type PartKind } from '../../domains/calendar/candidates.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import type { Moved } from './facts.ts';
import type { Settled } from './settle.ts';
import type { Sorted } from './sort.ts';

const KINDS: Readonly<Partial<Record<PartKind, CauseKind>>> = {
  soft: 'soft',
  eve: 'soft',
  busy: 'busy',
  edge: 'edge',
  spacing: 'spacing',
};

/** What stands against one day and not against another, as the schedule is now. */
function against(from: DayOption, to: DayOption): Cause[] {
  if (from.forbidden.length > 0) return [...from.forbidden];
  const also = new Set(to.parts.map((part) => part.words));
  return from.parts.flatMap(({ kind, words }) => {
    const cause = KINDS[kind];
    return cause === undefined || also.has(words) ? [] : [{ kind: cause, cause: words }];
  });
}

/** Meetings that lost their day and have another, and floating ones that stand better elsewhere now. By old date. */
export function movedMeetings(
  { setting }: Program,
  { displaced, floating }: Sorted,
  { madeUp, replanned, schedule }: Settled,
): Moved[] {
  const chosen = chosenOf(setting, schedule.meetings);
  const moved: Moved[] = [];
  for (const { slot, from, causes } of displaced) {
    const [again, anew] = [madeUp.get(slot.id), replanned.get(slot.id)];
    if (again !== undefined) moved.push({ slot, from, to: again, causes, how: 'make_up' });
    else if (anew !== undefined) moved.push({ slot, from, to: anew, causes, how: 'replanned' });
  }
  const option = (slot: PlanSlot, d: Day): DayOption => optionOf(setting, chosen, slot, d);
  for (const { slot, date: from } of floating) {
    const to = chosen.get(slot);
    if (from === undefined || to === undefined || from === to) continue;
    moved.push({ slot, from, to, causes: against(option(slot, from), option(slot, to)), how: 'floating' });
  }
  return moved.sort((a, b) => a.from - b.from || compare(a.slot.id, b.slot.id));
}
