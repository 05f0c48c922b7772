/** Types of the budget. */

import type { Month } from '../../core/dates.ts';
import type { Cents, Exact } from '../../core/exact.ts';
import type { Path } from '../../core/path.ts';
import type { Program } from '../../plan/program.ts';

/** What the budget is computed from. */
export type BudgetInput = Pick<Program, 'plan' | 'places' | 'people' | 'period' | 'schedule' | 'platforms'>;

/** Where a line's figures come from: the plan, the guidance, a statute, or a default that nobody stated. */
export type Basis = 'plan' | 'guidance' | 'law' | 'assumed';

export interface MonthAmount {
  readonly month: Month;
  readonly amount: Cents;
}

export interface Line {
  /** `stipends/leads`; own lines keep their id. */
  readonly id: string;
  readonly category: string;
  readonly item: string;
  readonly quantity: Exact;
  readonly unit: string;
  readonly unitCost: Exact;
  readonly amount: Cents;
  /** As people read it: `8 × 10 months × 4 h × $50.00`. */
  readonly formula: string;
  /** Where the plan says it, as the file has it. */
  readonly path: Path;
  /** The same, free of the order of lists: `people[leads].stipend`. */
  readonly stablePath: string;
  readonly guidance: readonly string[];
  readonly basis: Basis;
  /** What falls into each month; sums to `amount`. By month, none twice, none of nothing. */
  readonly months: readonly MonthAmount[];
}

export interface Paid {
  readonly line: string;
  readonly month: Month;
  readonly amount: Cents;
}

export interface SourceUse {
  readonly id: string;
  readonly amount: Cents;
  readonly used: Cents;
  readonly left: Cents;
  /** By month, then in the order of the budget's lines. */
  readonly lines: readonly Paid[];
}

/** A part of a line that no source pays. */
export interface Unpaid extends Paid {
  /**
   * `unnamed`: no funding is named at all; `category`: no source may pay the category; `closed`: one may, but
   * none of them is open in the month; `spent`: those that are open have nothing left.
   */
  readonly why: 'unnamed' | 'category' | 'closed' | 'spent';
}

export interface Funding {
  /** In the order in which they pay: the one that closes sooner first, then by id. */
  readonly sources: readonly SourceUse[];
  readonly unfunded: { readonly amount: Cents; readonly lines: readonly Unpaid[] };
}

export interface CategoryTotal {
  readonly name: string;
  readonly amount: Cents;
}

export interface FiscalYear {
  /** Named for the year in which it ends: `FY2028`. */
  readonly year: string;
  readonly from: Month;
  readonly to: Month;
  readonly amount: Cents;
}

export interface Budget {
  /** Active months. */
  readonly activeMonths: number;
  /** In the order of categories, then ids; contingency and indirect last. */
  readonly lines: readonly Line[];
  /** Those that have a line, contingency and indirect included: they sum to the total. */
  readonly categories: readonly CategoryTotal[];
  readonly direct: Cents;
  readonly contingency: Cents;
  readonly indirect: Cents;
  readonly total: Cents;
  /** Total / everyone in people; undefined where nobody is. */
  readonly perPerson: Cents | undefined;
  /** From the first month with a cost to the last; a month outside the program only where it has a cost. */
  readonly byMonth: readonly MonthAmount[];
  readonly byFiscalYear: readonly FiscalYear[];
  /** By id. */
  readonly funding: readonly SourceUse[];
  readonly unfunded: Funding['unfunded'];
}
