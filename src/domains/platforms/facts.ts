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
  /** When the price was read. */
  readonly asOf: Day | undefined;
  readonly source: string;
  /** What else a reader has to know of this price: limits, discounts. */
  readonly note: string | undefined;
  /** The plan's own quote, the price table of the guidance, or a price that was read later. */
  readonly basis: 'plan' | 'guidance' | 'book';
  readonly chosen: boolean;
  /** Needs that the plan meets; undefined where nothing is known of them. */
  readonly meets: readonly string[] | undefined;
}

/** One platform that the plan uses, and the row that it resolved to. */
export interface PlatformUse {
  readonly id: string;
  /** The plan that was asked for; undefined where the id stands alone. */
  readonly plan: string | undefined;
  /** Undefined where neither the price book nor the plan's prices have it. */
  readonly row: PlatformRow | undefined;
  /** The entry of `platforms.use`, for its place in the file. */
  readonly entry: string | object;
}

export interface PlatformCosts {
  /** Onramp and spanned months. */
  readonly months: number;
  readonly members: number;
  /** Every row of the price book and of the plan's own prices: by id, then price (by quote last), then plan. */
  readonly rows: readonly PlatformRow[];
  /** By id and plan; the same platform and plan named twice is one use. */
  readonly uses: readonly PlatformUse[];
}
