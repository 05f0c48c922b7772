/** What replanning came to, as its document, its answer and the plan's new text read it. */
import type { Cause } from '../../calendar/daybook.ts';
import type { Day } from '../../core/dates.ts';
import type { Schedule, UnplacedSlot } from '../../domains/calendar/facts.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';

/** A meeting that keeps its date. */
export interface Kept {
  readonly slot: PlanSlot;
  readonly date: Day;
  readonly status: 'held' | 'pinned';
  /** It took place since the plan was last brought up to date. */
  readonly newlyHeld: boolean;
}

/** A meeting whose date can no longer be, or can no longer have been. */
export interface Displaced {
  readonly slot: PlanSlot;
  readonly from: Day;
  /** What forbids the date now. */
  readonly causes: readonly Cause[];
  /** The make-up date that was published with it. */
  readonly published: Day | undefined;
}

export interface Moved {
  readonly slot: PlanSlot;
  readonly from: Day;
  readonly to: Day;
  readonly causes: readonly Cause[];
  readonly how: /** Its day is lost; it is held on its make-up date. */
    | 'make_up'
    /** Its day is lost, and no later day of its slot was free: the others were planned anew with it. */
    | 'replanned'
    /** It was not pinned, and another day is better now. */
    | 'floating';
}

export interface Lost {
  readonly slot: PlanSlot;
  readonly date: Day;
  readonly causes: readonly Cause[];
  /** The next day on which it could be held, outside of its slot. */
  readonly nextFree: Day | undefined;
}

/** Minutes times people. */
export interface ContactTime {
  readonly lost: number;
  readonly madeUp: number;
}

export interface FixedMeeting {
  readonly meeting: string;
  readonly on: Day;
}

export interface Replanned {
  readonly asOf: Day;
  readonly kept: readonly Kept[];
  readonly moved: readonly Moved[];
  readonly lost: readonly Lost[];
  /** Meetings that have no date and had none. */
  readonly unplaced: readonly UnplacedSlot[];
  readonly contact: ContactTime;
  /** What the plan is to say: by date, then meeting. */
  readonly held: readonly FixedMeeting[];
  readonly pinned: readonly FixedMeeting[];
  readonly schedule: Schedule;
  /** One-day closures and absences that are taken to have come as a surprise, in words. */
  readonly surprises: readonly string[];
}
