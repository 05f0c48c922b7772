/** The coaching rota: who sees whom in which window. */
import type { Day } from '../../core/dates.ts';
import type { Series } from '../../plan/schema.ts';

export interface TouchPoint {
  /** The slot that it counts in: `coaching/2027-09`. */
  readonly meeting: string;
  readonly series: Series;
  readonly date: Day;
  /** `coaches-1`: the coaching group's id and a number. */
  readonly coach: string;
  /** `teachers-1`, …: the people of one touch-point. */
  readonly people: readonly string[];
  readonly minutes: number;
}

export interface Rota {
  readonly touchPoints: readonly TouchPoint[];
}
