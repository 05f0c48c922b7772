import { describe, expect, it } from 'vitest';
import { bahai } from '../../src/calendar/traditions/bahai.ts';
import { civil, day, iso } from '../../src/core/dates.ts';

const dayNamed = (year: number, name: string): string =>
  iso(bahai.days(year).find((found) => found.name === name)!.day);

/** Wikipedia, Bahá'í Holy Days: all eleven days of 2024 to 2029. */
const WIKIPEDIA: Record<number, string> = {
  2024: '03-20 04-20 04-28 05-01 05-23 05-28 07-09 11-02 11-03 11-25 11-27',
  2025: '03-20 04-20 04-28 05-01 05-23 05-28 07-09 10-22 10-23 11-25 11-27',
  2026: '03-21 04-21 04-29 05-02 05-24 05-29 07-10 11-10 11-11 11-26 11-28',
  2027: '03-21 04-21 04-29 05-02 05-24 05-29 07-10 10-30 10-31 11-26 11-28',
  2028: '03-20 04-20 04-28 05-01 05-23 05-28 07-09 10-19 10-20 11-25 11-27',
  2029: '03-20 04-20 04-28 05-01 05-23 05-28 07-09 11-07 11-08 11-25 11-27',
};

/**
 * Soroosh Pezeshki, badi_date, table of years: the date of Naw-Rúz in March and the day of the Bahá'í year
 * on which the Birth of the Báb is kept. Its 2033 repeats the 238 of 2034, against the moon, and is left out
 * here; the moon below decides it.
 */
const BADI_DATE: Record<number, readonly [nawRuz: number, birth: number]> = {
  2024: [20, 228],
  2025: [20, 217],
  2026: [21, 235],
  2027: [21, 224],
  2028: [20, 214],
  2029: [20, 233],
  2030: [20, 223],
  2031: [21, 211],
  2032: [20, 230],
  2034: [20, 238],
  2035: [21, 226],
  2036: [20, 215],
  2037: [20, 234],
  2038: [20, 224],
  2039: [21, 213],
  2040: [20, 232],
  2041: [20, 221],
  2042: [20, 210],
  2043: [21, 228],
  2044: [20, 217],
  2045: [20, 236],
  2046: [20, 225],
  2047: [21, 214],
  2048: [20, 233],
  2049: [20, 223],
  2050: [20, 212],
  2051: [21, 230],
  2052: [20, 219],
  2053: [20, 237],
  2054: [20, 227],
  2055: [21, 215],
  2056: [20, 234],
  2057: [20, 224],
  2058: [20, 213],
  2059: [20, 232],
  2060: [20, 220],
  2061: [20, 209],
  2062: [20, 228],
  2063: [20, 218],
  2064: [20, 236],
};

/** The eighth new moon after Naw-Rúz, and sunset at Tehran on that date, UTC: Astronomy Engine 2.1.19. */
const EIGHTH_NEW_MOONS = [
  ['2024-11-01T12:47', '13:38'],
  ['2025-10-21T12:25', '13:50'],
  ['2026-11-09T07:02', '13:31'],
  ['2027-10-29T13:37', '13:42'],
  ['2028-10-18T02:57', '13:54'],
  ['2029-11-06T04:24', '13:33'],
  ['2030-10-26T20:17', '13:45'],
  ['2031-10-16T08:21', '13:57'],
  ['2032-11-03T05:45', '13:36'],
  ['2033-10-23T07:29', '13:48'],
  ['2034-11-11T01:16', '13:29'],
  ['2035-10-31T02:59', '13:40'],
] as const;

describe('bahai', () => {
  it('has the eleven days of a published list', () => {
    for (const [year, dates] of Object.entries(WIKIPEDIA)) {
      const found = bahai.days(Number(year)).map(({ day }) => iso(day));
      expect(found).toEqual(dates.split(' ').map((date) => `${year}-${date}`));
    }
  });

  it('has the Naw-Rúz and the twin birthdays of a second table', () => {
    for (const [of, [nawRuz, birth]] of Object.entries(BADI_DATE)) {
      const year = Number(of);
      const first = day(`${year}-03-${nawRuz}`);
      expect(dayNamed(year, 'Naw-Rúz')).toBe(iso(first));
      expect(dayNamed(year, 'Birth of the Báb')).toBe(iso(first + birth - 1));
      expect(dayNamed(year, "Birth of Bahá'u'lláh")).toBe(iso(first + birth));
    }
  });

  it('has the twin birthdays on the two days after that of the eighth new moon', () => {
    EIGHTH_NEW_MOONS.forEach(([moment, sunset], i) => {
      const [date, time] = moment.split('T');
      // A day begins at sunset, so a new moon after it belongs to the next date.
      const ofTheMoon = day(date!) + (time! < sunset ? 0 : 1);
      expect(dayNamed(2024 + i, 'Birth of the Báb')).toBe(iso(ofTheMoon + 1));
      expect(dayNamed(2024 + i, "Birth of Bahá'u'lláh")).toBe(iso(ofTheMoon + 2));
    });
  });

  it('suspends work on nine days, and the day before each ends at sunset', () => {
    expect(bahai.begins).toBe('sunset');
    expect(bahai.days(2031).map(({ name, level }) => `${name}, ${level}`)).toEqual([
      'Naw-Rúz, major',
      'First day of Riḍván, major',
      'Ninth day of Riḍván, major',
      'Twelfth day of Riḍván, major',
      'Declaration of the Báb, major',
      "Ascension of Bahá'u'lláh, major",
      'Martyrdom of the Báb, major',
      'Birth of the Báb, major',
      "Birth of Bahá'u'lláh, major",
      'Day of the Covenant, minor',
      "Ascension of 'Abdu'l-Bahá, minor",
    ]);
    expect(bahai.days(2031).every(({ eve, estimated }) => eve && !estimated)).toBe(true);
  });

  it('gives every year its eleven days, in order, in that civil year', () => {
    for (let year = bahai.years.first; year <= bahai.years.last; year++) {
      const days = bahai.days(year).map(({ day }) => day);
      expect(days).toHaveLength(11);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(days.every((day) => civil(day).year === year)).toBe(true);
    }
  });

  it('refuses a year outside its table', () => {
    expect(() => bahai.days(2065)).toThrow('2065');
  });
});
