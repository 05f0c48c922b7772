/** The coaching rota, as the rest of the product reads it: who sees whom in which window. */

import type { Day, Month } from '../../core/dates.ts';
import type { Exact } from '../../core/exact.ts';
import type { Cohort, Series } from '../../plan/schema.ts';

export interface TouchPoint {
  /** The slot that it counts in: `coaching/2027-09`. */
  readonly meeting: string;
  readonly series: Series;
  readonly month: Month;
  readonly date: Day;
  /** `coaches-1`: the coaching group's id and a number. */
  readonly coach: string;
  /** `teachers-1`, …: the people of one touch-point. */
  readonly people: readonly string[];
  readonly minutes: number;
}

/** One month's stretch between two meetings, for one cohort where cohorts run. */
export interface CoachingWindow {
  readonly series: Series;
  readonly cohort: Cohort | undefined;
  readonly month: Month;
  readonly from: Day;
  readonly to: Day;
  /** Weekdays in it that nothing forbids. */
  readonly open: readonly Day[];
  readonly wanted: number;
  readonly placed: number;
}

/** One month's coaching hours of one series. */
export interface CoachingLoad {
  readonly series: Series;
  readonly month: Month;
  readonly hours: Exact;
  /** What the coaches can give together; undefined where the plan names no capacity. */
  readonly capacity: Exact | undefined;
}

export interface Rota {
  /** By date, coach, then people. */
  readonly touchPoints: readonly TouchPoint[];
  readonly windows: readonly CoachingWindow[];
  readonly loads: readonly CoachingLoad[];
  /** Touch-points that the plan asks for, were every one of them drawn up. */
  readonly wanted: number;
}

/** A rota longer than this is not drawn up; the plan's numbers must be wrong. */
export const MOST_TOUCH_POINTS = 100_000;
