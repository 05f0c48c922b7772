/** What a calendar file says that cannot be read, as data with its line. */
import { MOST_FAULTS } from './limits.ts';

export interface IcsFault {
  /** From 1. */
  readonly line: number;
  /** The value seen and what became of it, without a final stop. */
  readonly message: string;
  readonly hint: string;
}

export const CORRECT_IT =
  'Correct it in the calendar that the file comes from and export it again, or write the days into the plan.';

/** A value for a message: short, on one line, quoted; control characters as `\u001b`. */
export function shown(value: string): string {
  const cut = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  return JSON.stringify(cut).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Collects faults, at most a hundred: a file of nothing but faults is told in a few lines. */
export class Faults {
  private readonly found: IcsFault[] = [];
  private more = 0;

  readonly add = (fault: IcsFault): void => {
    if (this.found.length < MOST_FAULTS) this.found.push(fault);
    else this.more += 1;
  };

  /** By line. */
  all(): IcsFault[] {
    const faults = [...this.found].sort((a, b) => a.line - b.line);
    const last = faults.at(-1);
    if (this.more > 0 && last !== undefined)
      faults.push({
        line: last.line,
        message: `${this.more} more entries cannot be read`,
        hint: 'Correct the ones above first.',
      });
    return faults;
  }
}
