/** Types of the platform comparison. */

import type { Day } from '../../core/dates.ts';
import type { Cents, Exact } from '../../core/exact.ts';

export interface PlatformRow {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  /** Dollars a month for the whole community; undefined where the price is by quote. */
  readonly perMonth: Exact | undefined;
  /** The price as quoted: for the community, or for each member. */
  readonly per: 'month' | 'member_month';
  readonly price: Exact | undefined;
  /** Over onramp and spanned months; undefined where the price is by quote, never 0. */
  readonly total: Cents | undefined;
  readonly asOf: Day | undefined;
  readonly source: string;
  readonly basis: 'plan' | 'book';
  readonly chosen: boolean;
  readonly meets: readonly string[];
}

export interface PlatformCosts {
  /** Onramp and spanned months. */
  readonly months: number;
  readonly members: number;
  readonly rows: readonly PlatformRow[];
}
