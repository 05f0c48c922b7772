import { columnDate, count, list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import type { UnplacedSlot } from '../facts.ts';

/** Each cause once, with the number of days that it takes away. */
function blockers({ blockers: all }: UnplacedSlot): string {
  const days = new Map<string, Set<number>>();
  for (const { cause, date } of all) days.set(cause, (days.get(cause) ?? new Set()).add(date));
  const words = [...days].map(([cause, dates]) =>
    dates.size === 1
      ? `${cause} (${columnDate([...dates][0] ?? 0)})`
      : `${cause} (${count(dates.size, 'day')})`,
  );
  return list(words.length > 6 ? [...words.slice(0, 5), `${words.length - 5} more`] : words);
}

export const unplaced: Rule = {
  id: 'calendar/unplaced',
  severity: 'error',
  guidance: ['QG-FRAME-1', 'QG-CAL-4'],
  summary: 'A meeting finds no day.',
  why: 'Every day that the pattern permits is taken from it by a closure, a holy day, a community day or a resource.',
  bad: 'calendar: { community: [{ name: Harvest weeks, from: 2027-10-01, to: 2027-10-31 }] }\nmeetings: [{ id: small_groups, every: term }]',
  good: 'calendar: { community: [{ name: Harvest weeks, from: 2027-10-01, to: 2027-10-31, avoid: if_possible }] }',
  *check({ schedule, places }) {
    for (const slot of schedule.unplaced)
      yield {
        path: places.of(slot.series, 'on'),
        message: `${slot.id} finds no day: ${blockers(slot)}`,
        hint:
          slot.relaxations[0] ?? 'Permit another weekday, shorten a closure, or choose another time of day.',
      };
  },
};
