import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, decimal, exact, multiply, ratio, round, toCents } from '../../src/core/exact.ts';
import { dollarRate, dollars, percent, tableMoney } from '../../src/core/money.ts';

describe('exact', () => {
  it.each([
    ['0.005', 1n],
    ['0.0049', 0n],
    ['1.115', 112n],
    ['2.5', 250n],
  ])('rounds %s dollars half away from zero', (text, cents) => {
    expect(toCents(exact(text))).toBe(cents);
  });

  it('rounds negative halves away from zero too', () => {
    expect(round(ratio(-5, 10))).toBe(-1n);
    expect(round(ratio(-4, 10))).toBe(0n);
  });

  it('writes ratios as decimals', () => {
    expect(decimal(exact('62.50'), 2, 4)).toBe('62.50');
    expect(decimal(exact('0.0125'), 2, 4)).toBe('0.0125');
    expect(decimal(ratio(1, 3), 0, 4)).toBe('0.3333');
    expect(decimal(ratio(-1, 2), 2, 2)).toBe('-0.50');
  });

  it('never loses what floats lose', () => {
    expect(multiply(exact('0.1'), exact('3'))).toEqual(exact('0.3'));
  });

  it('apportions to the cent, ties to the earlier part', () => {
    expect(apportion(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(apportion(5n, [0n, 0n])).toEqual([5n, 0n]);
    expect(apportion(0n, [2n, 1n])).toEqual([0n, 0n]);
  });

  it('apportions so that the parts always sum to the whole, each within a cent of its share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), weights, (whole, list) => {
        const parts = apportion(whole, list);
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(whole);
        const total = list.reduce((a, b) => a + b, 0n);
        if (total > 0n)
          for (const [i, part] of parts.entries()) {
            const off = part * total - whole * list[i]!;
            expect(off <= total && off >= -total).toBe(true);
          }
      }),
      { seed: 5 },
    );
  });
});

describe('money in words', () => {
  it.each([
    [0n, '$0.00', '0.00'],
    [5n, '$0.05', '0.05'],
    [123_456_789n, '$1,234,567.89', '1,234,567.89'],
    [-50_000n, '-$500.00', '-500.00'],
  ])('%s cents', (cents, withSign, inTable) => {
    expect(dollars(cents)).toBe(withSign);
    expect(tableMoney(cents)).toBe(inTable);
  });

  it('writes rates and shares', () => {
    expect(dollarRate(exact('1234.5'))).toBe('$1,234.50');
    expect(dollarRate(exact('0.725'))).toBe('$0.725');
    expect(percent(exact('0.0765'))).toBe('7.65%');
  });
});
