import { describe, expect, it } from 'vitest';
import {
  addMonths,
  day,
  daysInMonth,
  iso,
  lastWeekday,
  monthIndex,
  nthWeekday,
  parseDay,
  weekday,
} from '../../src/core/dates.ts';
import { nearest } from '../../src/core/suggest.ts';
import { clock, clockRange, grouped, list, longDate } from '../../src/core/words.ts';

describe('dates', () => {
  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '20260203', '2026-2-3', '0000-01-01', '2027-02-29'])(
    'refuses %s',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('writes what it reads, for every day of four centuries', () => {
    for (let d = day('1900-01-01'); d < day('2300-01-01'); d += 17) expect(parseDay(iso(d))).toBe(d);
  });

  it.each([
    ['2027-08-26', 6, '2028-02-26'],
    ['2027-08-31', -6, '2027-02-28'],
    ['2028-08-31', -6, '2028-02-29'],
    ['2027-03-14', -1, '2027-02-14'],
    ['0099-12-31', 2, '0100-02-28'],
  ])('%s and %i months', (from, n, to) => {
    expect(iso(addMonths(day(from), n))).toBe(to);
  });

  it('finds weekdays of a month', () => {
    expect(weekday(day('2027-11-25'))).toBe(4);
    expect(iso(nthWeekday(monthIndex(2027, 11), 4, 4) ?? 0)).toBe('2027-11-25');
    expect(nthWeekday(monthIndex(2027, 11), 4, 5)).toBeUndefined();
    expect(iso(lastWeekday(monthIndex(2028, 2), 2))).toBe('2028-02-29');
    expect(daysInMonth(monthIndex(2028, 2))).toBe(29);
  });
});

describe('words', () => {
  it('writes dates and times as US readers do', () => {
    expect(longDate(day('2027-11-18'))).toBe('Thu, Nov 18, 2027');
    expect([0, 735, 990, 1440].map(clock)).toEqual(['12:00 am', '12:15 pm', '4:30 pm', '12:00 am']);
    expect(clockRange(990, 1110)).toBe('4:30 to 6:30 pm');
    expect(clockRange(660, 780)).toBe('11:00 am to 1:00 pm');
  });

  it('joins lists and groups digits', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(grouped(1234567)).toBe('1,234,567');
  });

  it('suggests only what is near', () => {
    expect(nearest('jewsh', ['jewish', 'islamic'])).toBe('jewish');
    expect(nearest('Months', ['months'])).toBe('months');
    expect(nearest('zzz', ['jewish', 'islamic'])).toBeUndefined();
  });
});
