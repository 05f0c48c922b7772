/** Types of the budget. */

import type { Month } from '../../core/dates.ts';
import type { Cents, Exact } from '../../core/exact.ts';
import type { Path } from '../../core/path.ts';

export type Basis = 'plan' | 'guidance' | 'law' | 'assumed';

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
  /** What falls into each month; sums to `amount`. By month, none twice. */
  readonly months: readonly { readonly month: Month; readonly amount: Cents }[];
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
  readonly lines: readonly Paid[];
}

export interface Budget {
  /** Active months. */
  readonly activeMonths: number;
  /** In the order of categories, then ids; contingency and indirect last. */
  readonly lines: readonly Line[];
  readonly categories: readonly { readonly name: string; readonly amount: Cents }[];
  readonly direct: Cents;
  readonly contingency: Cents;
  readonly indirect: Cents;
  readonly total: Cents;
  /** Total / everyone in people; undefined where nobody is. */
  readonly perPerson: Cents | undefined;
  readonly byMonth: readonly { readonly month: Month; readonly amount: Cents }[];
  readonly byFiscalYear: readonly {
    readonly year: string;
    readonly from: Month;
    readonly to: Month;
    readonly amount: Cents;
  }[];
  readonly funding: readonly SourceUse[];
  readonly unfunded: { readonly amount: Cents; readonly lines: readonly Paid[] };
}
