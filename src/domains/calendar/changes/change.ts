/** A change to a plan that might give an unplaced slot a day. */
import type { DayBookItems } from '../../../calendar/daybook.ts';
import type { Day } from '../../../core/dates.ts';
import type { Run } from '../runs.ts';

export interface Change {
  /** Equal for equal changes, whichever slot they are meant for. */
  readonly key: string;
  /** An instruction in lower case without a stop: `permit Wednesdays`. */
  readonly words: string;
  /** Of two changes with the same subject one undoes the other. */
  readonly subject: string;
  readonly run?: (run: Run) => Run;
  readonly items?: (items: DayBookItems) => DayBookItems;
}

/** Each change once. */
export const distinct = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.map((change) => [change.key, change])).values(),
];

export const covers = ({ from, to }: { from: Day; to: Day }, days: readonly Day[]): boolean =>
  days.some((d) => from <= d && d <= to);
