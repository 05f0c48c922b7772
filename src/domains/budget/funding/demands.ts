/** What has to be paid, in which month, and by whom it may be paid. */
import { type Month, monthOf } from '../../../core/dates.ts';
import type { Cents } from '../../../core/exact.ts';
import { compare } from '../../../core/words.ts';
import type { FundingSource } from '../../../plan/schema.ts';
import type { Line, Unpaid } from '../facts.ts';

/** The part of a line that falls into one month. */
export interface Demand {
  readonly line: string;
  readonly month: Month;
  readonly amount: Cents;
  /** Positions of the sources that may pay it, in their order. Demands with the same ones share the array. */
  readonly payers: readonly number[];
  /** Why it stays unpaid, if it does. */
  readonly otherwise: Unpaid['why'];
}

/** The one that closes sooner first, then the lower id; one without an end closes last. */
export const bySoonestClosed = (a: FundingSource, b: FundingSource): number =>
  (a.to ?? Number.POSITIVE_INFINITY) === (b.to ?? Number.POSITIVE_INFINITY)
    ? compare(a.id, b.id)
    : (a.to ?? Number.POSITIVE_INFINITY) - (b.to ?? Number.POSITIVE_INFINITY);

export const mayPay = (source: FundingSource, category: string): boolean =>
  source.pays === undefined || source.pays.includes(category);

/** A source is open in every month that it touches. */
export const isOpen = (source: FundingSource, month: Month): boolean =>
  (source.from === undefined || monthOf(source.from) <= month) &&
  (source.to === undefined || month <= monthOf(source.to));

/** All demands, by month, then in the order of the lines. `sources` are in their order. */
export function demandsOf(lines: readonly Line[], sources: readonly FundingSource[]): Demand[] {
  const shared = new Map<string, readonly number[]>();
  const cache = new Map<string, Pick<Demand, 'payers' | 'otherwise'>>();
  const payersOf = (category: string, month: Month): Pick<Demand, 'payers' | 'otherwise'> => {
    const known = cache.get(`${category} ${month}`);
    if (known) return known;
    const able = sources.flatMap((s, i) => (mayPay(s, category) ? [i] : []));
    const open = able.filter((i) => isOpen(sources[i]!, month));
    const payers = shared.get(open.join()) ?? open;
    shared.set(open.join(), payers);
    const otherwise =
      sources.length === 0
        ? 'unnamed'
        : able.length === 0
          ? 'category'
          : open.length === 0
            ? 'closed'
            : 'spent';
    cache.set(`${category} ${month}`, { payers, otherwise });
    return { payers, otherwise };
  };
  return lines
    .flatMap(({ id, category, months }, order) =>
      months.map(({ month, amount }) => ({ line: id, month, amount, order, ...payersOf(category, month) })),
    )
    .sort((a, b) => a.month - b.month || a.order - b.order);
}
