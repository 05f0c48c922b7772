/**
 * Exact numbers for money, rates, hours and shares: ratios of two integers. Nothing is rounded on the
 * way; a budget line is rounded once, when it becomes cents.
 */
export interface Exact {
  /** Numerator. */
  readonly n: bigint;
  /** Denominator, above zero; the ratio is in lowest terms. */
  readonly d: bigint;
}

/** A whole number of US cents. */
export type Cents = bigint;

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

export function ratio(n: bigint | number, d: bigint | number = 1n): Exact {
  let [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new Error('division by zero');
  if (bottom < 0n) [top, bottom] = [-top, -bottom];
  const common = gcd(top, bottom);
  return { n: top / common, d: bottom / common };
}

export const ZERO: Exact = ratio(0);
export const ONE: Exact = ratio(1);

/** Reads a decimal of our own or one already checked, such as `-12.345`; other text throws. */
export function exact(text: string | number): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text));
  if (!match) throw new Error(`not a decimal: ${text}`);
  const [, sign, whole = '0', fraction = ''] = match;
  const value = ratio(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  return sign ? ratio(-value.n, value.d) : value;
}

export const add = (...terms: readonly Exact[]): Exact =>
  terms.reduce((a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d), ZERO);
export const subtract = (a: Exact, b: Exact): Exact => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (...factors: readonly Exact[]): Exact =>
  factors.reduce((a, b) => ratio(a.n * b.n, a.d * b.d), ONE);
export const divide = (a: Exact, b: Exact): Exact => ratio(a.n * b.d, a.d * b.n);

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export function compareExact(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** To the nearest integer, halves away from zero. */
export function round(a: Exact): bigint {
  const twice = 2n * a.n;
  return twice >= 0n ? (twice + a.d) / (2n * a.d) : -((-twice + a.d) / (2n * a.d));
}

/** Dollars to cents, rounded once, half away from zero. */
export const toCents = (dollars: Exact): Cents => round(ratio(dollars.n * 100n, dollars.d));

export const fromCents = (cents: Cents): Exact => ratio(cents, 100n);

/**
 * The decimal text of a ratio with at least `least` and at most `most` places. A ratio that does not end
 * within `most` places is rounded there, half away from zero.
 */
export function decimal(a: Exact, least = 0, most = 4): string {
  const scaled = round(ratio(a.n * 10n ** BigInt(most), a.d));
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  let fraction = digits.slice(digits.length - most);
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${scaled < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`;
}

/**
 * Splits cents over weights so that the parts sum to the whole: floors first, then a cent each to the
 * largest remainders, ties to the earlier part. All-zero weights put everything into the first part.
 * The whole may be negative; weights may not.
 */
export function apportion(whole: Cents, weights: readonly bigint[]): Cents[] {
  const total = weights.reduce((a, b) => a + b, 0n);
  if (weights.length === 0) return [];
  if (total === 0n) return weights.map((_, i) => (i === 0 ? whole : 0n));
  const sign = whole < 0n ? -1n : 1n;
  const size = whole * sign;
  const parts = weights.map((w) => (size * w) / total);
  const order = weights
    .map((w, i) => ({ i, rest: (size * w) % total }))
    .sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  let left = size - parts.reduce((a, b) => a + b, 0n);
  for (const { i } of order) {
    if (left === 0n) break;
    parts[i]! += 1n;
    left -= 1n;
  }
  return parts.map((p) => p * sign);
}
