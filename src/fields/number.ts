/** Numbers: counts, money, rates, shares. Read from the digits that were written, never through a float. */
import { type Exact, exact, ratio } from '../core/exact.ts';
import type { Scalar } from '../source/tree.ts';
import { Fault, leaf, wrongValue } from './leaf.ts';

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** A decimal without sign, thousands separators or exponent; a leading zero only before the point. */
function decimalText(s: Scalar): string | undefined {
  if (s.quoted) return undefined;
  const text = s.text.startsWith('.') ? `0${s.text}` : s.text;
  return DECIMAL.test(text) && !/^0\d/.test(text) && text.length <= 40 ? text : undefined;
}

function whyNotDecimal(s: Scalar, what: string): Fault {
  if (s.quoted && DECIMAL.test(s.text))
    return wrongValue(s, what, 'Write it without quotes: quoted, it is text.');
  if (/^-\s*[\d.]/.test(s.text)) return wrongValue(s, what, 'It cannot be negative.');
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(s.text))
    return wrongValue(s, what, `Write it without commas: ${s.text.replaceAll(',', '')}.`);
  if (/^\$/.test(s.text)) return wrongValue(s, what, 'Leave the dollar sign out.');
  if (/^[\d.]+e/i.test(s.text)) return wrongValue(s, what, 'Write the digits out, without an exponent.');
  if (/^0\d/.test(s.text)) return wrongValue(s, what, 'Leave the leading zeros out.');
  return wrongValue(s, what);
}

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number) =>
  leaf(`a whole number from ${least} to ${most}`, { type: 'integer', minimum: least, maximum: most }, (s) => {
    const text = decimalText(s);
    const what = `a whole number from ${least} to ${most}`;
    if (text === undefined) return whyNotDecimal(s, what);
    const value = Number(text);
    return !text.includes('.') && value >= least && value <= most ? value : wrongValue(s, what);
  });

const MOST_DOLLARS = exact('999999999999.99');

function dollarsField(places: number, what: string) {
  const json = {
    type: 'number',
    minimum: 0,
    maximum: 999_999_999_999.99,
    multipleOf: places === 2 ? 0.01 : 0.0001,
  };
  return leaf(what, json, (s): Exact | Fault => {
    const text = decimalText(s);
    if (text === undefined) return whyNotDecimal(s, what);
    const fraction = text.split('.')[1] ?? '';
    if (fraction.length > places)
      return new Fault(
        'schema/wrong-value',
        `${s.text} has ${fraction.length} decimals`,
        places === 2 ? 'Dollars have at most two decimals.' : 'A rate has at most four decimals.',
      );
    const value = exact(text);
    return value.n * MOST_DOLLARS.d > MOST_DOLLARS.n * value.d
      ? wrongValue(s, 'at most 999,999,999,999.99 dollars')
      : value;
  });
}

/** Dollars, at most two decimals. */
export const money = () => dollarsField(2, 'an amount in dollars, such as 1250.00');
/** Dollars for a unit (an hour, a person, a month), at most four decimals. */
export const rate = () => dollarsField(4, 'a rate in dollars, such as 62.50');

/** A quantity with up to four decimals, such as hours or units. */
export const quantity = (what: string, most: number) =>
  leaf(what, { type: 'number', minimum: 0, maximum: most }, (s): Exact | Fault => {
    const text = decimalText(s);
    if (text === undefined) return whyNotDecimal(s, what);
    if ((text.split('.')[1] ?? '').length > 4) return wrongValue(s, `${what} with at most four decimals`);
    const value = exact(text);
    return value.n > BigInt(most) * value.d ? wrongValue(s, `${what} up to ${most}`) : value;
  });

/** A share of 0 to 1, or a percentage such as `7.65%`. */
export const share = (most = 1) => {
  const what =
    most === 1 ? 'a share from 0 to 1, or a percentage such as 7.65%' : `a share from 0 to ${most}`;
  return leaf(
    what,
    {
      anyOf: [
        { type: 'number', minimum: 0, maximum: most },
        { type: 'string', pattern: '^\\d+(\\.\\d+)?%$' },
      ],
    },
    (s): Exact | Fault => {
      const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(s.text);
      const text = percent?.[1] ?? decimalText(s);
      if (text === undefined || text.length > 40) return whyNotDecimal(s, what);
      const value = percent ? ratio(exact(text).n, exact(text).d * 100n) : exact(text);
      if (value.n <= BigInt(most) * value.d) return value;
      return wrongValue(s, what, percent ? undefined : `Did you mean ${s.text}%?`);
    },
  );
};
