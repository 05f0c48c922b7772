/**
 * The days of a repetition rule within a range. Every loop is bounded by the range and by an allowance of
 * steps, whatever the rule says: some rules in the field (30 February) match no day at all.
 */
import type { Day } from '../../core/dates.ts';
import { periodsOf } from './periods.ts';
import type { RepeatRule } from './rule.ts';

/** Asked before `n` looks at dates; false ends the search. */
export type TakeStep = (n: number) => boolean;

export interface Expansion {
  /** In order, within the range. */
  readonly days: readonly Day[];
  /** False where the allowance ran out before the end. */
  readonly whole: boolean;
}

/** BYSETPOS: the first, the last and so on of a period's days. */
function positioned(days: readonly Day[], positions: readonly number[]): readonly Day[] {
  if (positions.length === 0) return days;
  const chosen = positions.map((p) => (p > 0 ? days[p - 1] : days[days.length + p]));
  return [...new Set(chosen)].filter((d) => d !== undefined).sort((a, b) => a - b);
}

/**
 * The days from `from` to `to` on which a rule falls that starts on `start`, which counts as the first also
 * where the rule does not name it. `last` is the rule's last day (from UNTIL), included; a rule that ends
 * before it starts, which is how some programs write a series that was deleted, has no day.
 */
export function expand(
  rule: RepeatRule,
  start: Day,
  last: Day | undefined,
  { from, to }: { from: Day; to: Day },
  takeStep: TakeStep,
): Expansion {
  const { first, days: daysOf, length, cost } = periodsOf(rule, start);
  if (last !== undefined && last < start) return { days: [], whole: true };
  const end = Math.min(to, last ?? to);
  const days: Day[] = start >= from && start <= to ? [start] : [];
  let left = (rule.count ?? Number.POSITIVE_INFINITY) - 1;
  // Without COUNT nothing before the range matters, and DTSTART may be centuries ago.
  const skipped = rule.count === undefined ? Math.floor((from - start) / (length * rule.interval)) - 1 : 0;
  for (let k = Math.max(0, skipped) * rule.interval; left > 0 && first(k) <= end; k += rule.interval) {
    if (!takeStep(cost)) return { days, whole: false };
    for (const d of positioned(daysOf(k), rule.positions)) {
      if (d <= start || left === 0) continue;
      if (d > end) break;
      left -= 1;
      if (d >= from) days.push(d);
    }
  }
  return { days, whole: true };
}
