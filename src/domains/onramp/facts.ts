/** Types of the planning onramp. */
import type { Day } from '../../core/dates.ts';

/** The four kinds of work before kick-off. */
export const STRANDS = {
  goals: 'Goals',
  agendas: 'Agendas',
  calendars: 'Calendars',
  commitment: 'Commitment',
} as const;
export type Strand = keyof typeof STRANDS;

export interface Milestone {
  /** A stable slug: `planning-team-meets`. */
  readonly id: string;
  readonly date: Day;
  /** The date less the lead time, or what a short onramp leaves of it, moved back to a working day. */
  readonly startBy: Day;
  readonly title: string;
  readonly strand: Strand;
  /** A people group's title, or `Planning team`. */
  readonly owner: string;
  /** Ids of the milestones that come first. */
  readonly needs: readonly string[];
  /** The full lead time, also where the onramp is too short for it. */
  readonly leadWeeks: number;
  readonly guidance: readonly string[];
}

export interface Onramp {
  readonly start: Day;
  /** By date; none where the onramp has no working day. */
  readonly milestones: readonly Milestone[];
  /** Working days by which the lead times exceed the time there is; 0 where they fit. */
  readonly daysShort: number;
  /** The last day on which planning may begin and the full lead times still fit. */
  readonly beginBy: Day;
}
