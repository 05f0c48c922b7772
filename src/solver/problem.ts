/**
 * The scheduling problem, free of plans and calendars: chains of slots, each of which takes one of its
 * days or none, with integer costs. `domains/schedule` builds it, `solve` answers it.
 */
import type { Clock, Day } from '../core/dates.ts';

/** One day that a slot may take, with what taking it costs by itself. */
export interface Candidate {
  readonly day: Day;
  /** A non-negative integer: everything but spacing. */
  readonly cost: number;
  /** The meeting's time on that day; meetings that touch do not clash. */
  readonly start: Clock;
  readonly end: Clock;
}

/** A place in the program that wants exactly one meeting. */
export interface Slot {
  readonly id: string;
  /** The slot's first day: slots are compared in the order of it, then series, then cohort. */
  readonly first: Day;
  /** By day, one each. A fixed slot has exactly one. */
  readonly candidates: readonly Candidate[];
  /** Held or pinned: takes its candidate whatever it clashes with, and is never left out. */
  readonly fixed: boolean;
  /** A paused month lies between this slot and the one before, so spacing is not counted between them. */
  readonly afterPause: boolean;
}

/** The days between neighbours that cost nothing, and the price of each day outside them. */
export interface Spacing {
  readonly min: number;
  readonly max: number;
  readonly weight: number;
}

/** The slots of one series and one cohort, in order. */
export interface Chain {
  readonly series: string;
  /** Empty where the series has no cohorts. */
  readonly cohort: string;
  /** Ids of the resources that every meeting of the chain takes, sorted. */
  readonly resources: readonly string[];
  readonly spacing: Spacing | undefined;
  readonly slots: readonly Slot[];
}

export interface Problem {
  readonly chains: readonly Chain[];
}

export interface Solution {
  /** For each chain in the problem's order, for each slot: the chosen candidate's index, or undefined where the slot stays unplaced. */
  readonly chosen: readonly (readonly (number | undefined)[])[];
  readonly unplaced: number;
  /** The sum of day costs and spacing, fixed meetings included. */
  readonly cost: number;
  /** No schedule with as few unplaced slots costs less than this. */
  readonly bound: number;
  /** `bound` equals `cost`, and no schedule leaves fewer slots unplaced. */
  readonly proven: boolean;
}

/** Says whether to go on; a search asks it now and then. */
export type KeepGoing = () => boolean;
