/** What the schedule came to, as the rest of the product reads it. `schedule.ts` computes it. */
import type { Cause } from '../../calendar/daybook.ts';
import type { Clock, Day, Month } from '../../core/dates.ts';
import type { Cohort, Series } from '../../plan/schema.ts';

/** A cause that made a passed-over date unfit. */
export interface Reason extends Cause {
  readonly date: Day;
}

export type Status = 'placed' | 'held' | 'pinned';

export interface Meeting {
  /** `whole_group/2027-09`, with cohorts `whole_group/north/2027-09`. */
  readonly id: string;
  readonly series: Series;
  readonly cohort: Cohort | undefined;
  readonly date: Day;
  readonly start: Clock;
  readonly end: Clock;
  /** The month that the meeting counts in: its slot's, for monthly series; otherwise its date's. */
  readonly month: Month;
  readonly status: Status;
  /** What the pattern alone would give. */
  readonly preferred: Day;
  readonly moved: boolean;
  readonly reasons: readonly Reason[];
  /** The day's own cost, without spacing. */
  readonly cost: number;
  /** Where the meeting is held if its day is lost. */
  readonly makeUp?: Day;
  /** Why no day is left for that, `no later Thursday`; neither for meetings that took place. */
  readonly noMakeUp?: string;
}

export interface UnplacedSlot {
  readonly id: string;
  readonly series: Series;
  readonly cohort: Cohort | undefined;
  readonly preferred: Day;
  /** Every day that the pattern permits, with everything that stands against it. */
  readonly blockers: readonly Reason[];
  /** The smallest sets of changes that place it, one sentence each, verified; looked for when first read. */
  readonly relaxations: readonly string[];
}

export interface Schedule {
  /** By date, time, series and cohort. */
  readonly meetings: readonly Meeting[];
  readonly unplaced: readonly UnplacedSlot[];
  readonly objective: { readonly cost: number; readonly bound: number; readonly proven: boolean };
}
