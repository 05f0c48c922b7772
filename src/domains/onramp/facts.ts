/** Types of the planning onramp. */
import type { Day } from '../../core/dates.ts';

export type Strand = 'goals' | 'agendas' | 'calendars' | 'commitment';

export interface Milestone {
  readonly id: string;
  readonly date: Day;
  readonly startBy: Day;
  readonly title: string;
  readonly strand: Strand;
  /** A people group's title, or `Planning team`. */
  readonly owner: string;
  /** Ids of the milestones that come first. */
  readonly needs: readonly string[];
  readonly leadWeeks: number;
  readonly guidance: readonly string[];
}

export interface Onramp {
  readonly start: Day;
  readonly milestones: readonly Milestone[];
  /** Working days by which the lead times exceed the time there is; 0 where they fit. */
  readonly daysShort: number;
}
