/** What a day costs a slot by itself: contract section 4's table, spacing aside. */
import type { Cause, DayBook } from '../../calendar/daybook.ts';
import { type Day, weekday } from '../../core/dates.ts';
import type { Weights } from './runs.ts';
import type { PlanSlot } from './slots.ts';

/** Everything that makes a day worse than another, in words. */
export function burdens(slot: PlanSlot, d: Day, book: DayBook): Cause[] {
  const { start, end } = slot.run;
  const soft = book.soft(d, start, end);
  return [...soft, ...(soft.length > 0 ? [] : book.softEve(d, end)), ...book.busy(d), ...book.edge(d)];
}

export function dayCost(slot: PlanSlot, d: Day, book: DayBook, weights: Weights): number {
  const { start, end, on } = slot.run;
  let cost = weights.distance * Math.abs(d - slot.preferred);
  const place = on.indexOf(weekday(d));
  cost += weights.weekday * (place < 0 ? on.length : place);
  if (book.soft(d, start, end).length > 0) cost += weights.soft_day;
  else if (book.softEve(d, end).length > 0) cost += weights.soft_eve;
  if (book.busy(d).length > 0) cost += weights.busy;
  if (book.edge(d).length > 0) cost += weights.edge;
  return cost;
}
