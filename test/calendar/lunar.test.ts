import { describe, expect, it } from 'vitest';
import { lunar } from '../../src/calendar/traditions/lunar.ts';
import { civil, iso } from '../../src/core/dates.ts';

/** topmarks.co.uk, When is Chinese New Year: Lunar New Year 2024 to 2035. */
const NEW_YEARS = [
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
];

/** vacanza/holidays 0.105, tables of Dragon Boat and Mid-Autumn, 2024 to 2035. */
const FESTIVALS = [
  ['2024-06-10', '2024-09-17'],
  ['2025-05-31', '2025-10-06'],
  ['2026-06-19', '2026-09-25'],
  ['2027-06-09', '2027-09-15'],
  ['2028-05-28', '2028-10-03'],
  ['2029-06-16', '2029-09-22'],
  ['2030-06-05', '2030-09-12'],
  ['2031-06-24', '2031-10-01'],
  ['2032-06-12', '2032-09-19'],
  ['2033-06-01', '2033-09-08'],
  ['2034-06-20', '2034-09-27'],
  ['2035-06-10', '2035-09-16'],
];

/** Years in which ICU, up to release 78 at least, has Lunar New Year a day off. */
const ICU_IS_OFF = [2027, 2030];

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});

describe('lunar', () => {
  it('has the New Years of a second table, with their eves and second days', () => {
    NEW_YEARS.forEach((date, i) => {
      const [eve, first, second] = lunar.days(2024 + i).map(({ day }) => day);
      expect(iso(first!)).toBe(date);
      expect([eve! + 1, second! - 1]).toEqual([first, first]);
    });
  });

  it('has the festivals of a second table', () => {
    FESTIVALS.forEach((dates, i) => {
      const found = lunar.days(2024 + i).slice(3);
      expect(found.map(({ name }) => name)).toEqual(['Dragon Boat Festival', 'Mid-Autumn Festival']);
      expect(found.map(({ day }) => iso(day))).toEqual(dates);
    });
  });

  it("agrees with ICU's Chinese calendar wherever that is right", () => {
    for (let year = lunar.years.first; year <= lunar.years.last; year++) {
      const [, newYear, second, ...rest] = lunar
        .days(year)
        .map(({ day }) => chinese.format(day * 86_400_000));
      expect(rest).toEqual(['5/5', '8/15']);
      if (!ICU_IS_OFF.includes(year)) expect([newYear, second]).toEqual(['1/1', '1/2']);
    }
  });

  it('gives every year its five days, in order, in that civil year', () => {
    for (let year = lunar.years.first; year <= lunar.years.last; year++) {
      const days = lunar.days(year).map(({ day }) => day);
      expect(days).toHaveLength(5);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(days.every((day) => civil(day).year === year)).toBe(true);
    }
  });

  it('keeps only the New Year free, from midnight', () => {
    expect(lunar.begins).toBe('midnight');
    expect(lunar.days(2030).map(({ name, level }) => `${name}, ${level}`)).toEqual([
      "Lunar New Year's Eve, minor",
      'Lunar New Year, major',
      'Lunar New Year, second day, minor',
      'Dragon Boat Festival, minor',
      'Mid-Autumn Festival, minor',
    ]);
    expect(lunar.days(2030).some(({ eve, estimated }) => eve || estimated)).toBe(false);
  });

  it('refuses a year outside its table', () => {
    expect(() => lunar.days(2051)).toThrow('2051');
  });
});
