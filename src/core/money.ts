/** How money, rates and shares are written. */
import { type Cents, decimal, type Exact, fromCents, ratio } from './exact.ts';
import { grouped } from './words.ts';

/** `2000.00`: for JSON and CSV. */
export const plainMoney = (cents: Cents): string => decimal(fromCents(cents), 2, 2);

const withSeparators = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  return grouped(BigInt(whole)) + (fraction ? `.${fraction}` : '');
};

/** `2,000.00`: for tables, whose head or title names the dollar. */
export function tableMoney(cents: Cents): string {
  return cents < 0n ? `-${tableMoney(-cents)}` : withSeparators(plainMoney(cents));
}

/** `$2,000.00`. */
export const dollars = (cents: Cents): string =>
  cents < 0n ? `-$${tableMoney(-cents)}` : `$${tableMoney(cents)}`;

/** `$62.50`, or `$0.0125` where the rate has more places. Not negative. */
export const dollarRate = (rate: Exact): string => `$${withSeparators(decimal(rate, 2, 4))}`;

/** `7.65%`. */
export const percent = (share: Exact, most = 4): string =>
  `${decimal(ratio(share.n * 100n, share.d), 0, most)}%`;
