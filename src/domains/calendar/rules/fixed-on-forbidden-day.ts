import { eachDay, firstDay, lastDay, monthOf } from '../../../core/dates.ts';
import { list, longDate, shortWeekdayDate } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import type { Rule } from '../../../plan/rule.ts';
import { type PlanSlot, standing } from '../slots.ts';

/** Up to two free days near the fixed one, in its month. */
function freeNearby({ days }: Program, slot: PlanSlot, on: number): string {
  const month = monthOf(on);
  const free = [...eachDay(firstDay(month), lastDay(month))]
    .filter((d) => days.isWorkday(d) && standing(slot.run, d, days).length === 0)
    .sort((a, b) => Math.abs(a - on) - Math.abs(b - on) || a - b)
    .slice(0, 2)
    .sort((a, b) => a - b);
  if (free.length === 0) return 'No weekday of that month is free.';
  return `${list(free.map(shortWeekdayDate))} ${free.length === 1 ? 'is' : 'are'} free.`;
}

export const fixedOnForbiddenDay: Rule = {
  id: 'calendar/fixed-on-forbidden-day',
  severity: 'error',
  guidance: ['QG-CAL-4'],
  summary: 'A held or pinned meeting falls on a day that the plan itself forbids.',
  why: 'A fixed meeting is left where it is, so nothing else would tell that it falls on a holy day, in a break, or when its room is taken.',
  bad: 'calendar: { pinned: [{ meeting: whole_group/2027-10, on: 2027-10-11 }] }',
  good: 'calendar: { pinned: [{ meeting: whole_group/2027-10, on: 2027-10-13 }] }',
  *check(program) {
    const { plan, places, setting } = program;
    const slots = new Map(setting.slots.flat().map((slot) => [slot.id, slot]));
    for (const key of ['held', 'pinned'] as const)
      for (const entry of plan.calendar[key] ?? []) {
        const slot = slots.get(entry.meeting);
        if (slot === undefined) continue;
        const [first, ...others] = standing(slot.run, entry.on, program.days).map((c) => c.cause);
        if (first === undefined) continue;
        const also = others.length > 0 ? `Also ${list(others)}. ` : '';
        yield {
          path: places.of(entry, 'on'),
          message: `the ${key} meeting on ${longDate(entry.on)} falls on ${first}`,
          hint: `${also}${freeNearby(program, slot, entry.on)}`,
        };
      }
  },
};
