/**
 * Bounds on what a calendar file may ask for, so that none can hang or flood the reader. A district's file
 * has tens of events; the bounds are far above any school's and are reached only by broken or hostile files.
 */
import type { IcsFault } from './fault.ts';

/** 5 MiB. */
export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_EVENTS = 10_000;
/** Dates on which events fall, within the range that is asked for. */
export const MOST_OCCURRENCES = 10_000;
/** Dates in EXDATE and RDATE, over the whole file. */
export const MOST_LISTED_DATES = 20_000;
/** Looks at dates that one repetition rule may take: a daily one may count for 2,700 years. */
export const MOST_STEPS_A_RULE = 1_000_000;
/** The same, over the whole file: about a second. */
export const MOST_STEPS = 10_000_000;
/** Changes of one zone's offset that a file may list; the longest history of a real zone has about 250. */
export const MOST_SHIFTS = 2_000;
export const MOST_FAULTS = 100;

export const AS_SMALLER_FILE =
  'Export fewer years or a calendar with fewer events; a school year has some dozens.';

/** Something that is used up while a file is read. What is over the limit is reported once, where it happened. */
export class Allowance {
  private used = 0;
  private reported = false;

  constructor(
    private readonly most: number,
    /** What is told, once, when it is used up. */
    private readonly message: string,
    private readonly report: (fault: IcsFault) => void,
  ) {}

  /** False once nothing is left. */
  take(line: number, n = 1): boolean {
    this.used += n;
    if (this.used <= this.most) return true;
    if (!this.reported) {
      this.reported = true;
      this.report({ line, message: this.message, hint: AS_SMALLER_FILE });
    }
    return false;
  }
}
