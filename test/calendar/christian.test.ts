import { describe, expect, it } from 'vitest';
import { gregorianEaster } from '../../src/calendar/easter.ts';
import { christian } from '../../src/calendar/traditions/christian.ts';
import { civil, iso, weekday } from '../../src/core/dates.ts';

/** US Census Bureau, X-13ARIMA-SEATS, Easter Dates from 1600 to 2099: a decade a row. */
const CENSUS: Record<number, string> = {
  2000: '04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12',
  2010: '04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21',
  2020: '04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01',
  2030: '04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10',
  2040: '04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18',
  2050: '04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30',
  2060: '04-18 04-10 03-26 04-15 04-06 03-29 04-11 04-03 04-22 04-14',
  2070: '03-30 04-19 04-10 03-26 04-15 04-07 04-19 04-11 04-03 04-23',
  2080: '04-07 03-30 04-19 04-04 03-26 04-15 03-31 04-20 04-11 04-03',
  2090: '04-16 04-08 03-30 04-12 04-04 04-24 04-15 03-31 04-20 04-12',
};

describe('western Easter', () => {
  it('is that of the Census Bureau in all its hundred years', () => {
    for (const [decade, row] of Object.entries(CENSUS)) {
      const first = Number(decade);
      const found = row.split(' ').map((_, i) => iso(gregorianEaster(first + i)));
      expect(found).toEqual(row.split(' ').map((date, i) => `${first + i}-${date}`));
    }
  });

  it('keeps to the earliest and the latest date of the rule', () => {
    expect(iso(gregorianEaster(1818))).toBe('1818-03-22');
    expect(iso(gregorianEaster(1943))).toBe('1943-04-25');
    // The two exceptions of the rule: a full moon that counts a day early.
    expect(iso(gregorianEaster(1954))).toBe('1954-04-18');
    expect(iso(gregorianEaster(1981))).toBe('1981-04-19');
  });
});

describe('christian', () => {
  it('gives the days of 2026', () => {
    expect(christian.days(2026).map(({ day, name, level }) => `${iso(day)} ${name}, ${level}`)).toEqual([
      '2026-02-18 Ash Wednesday, minor',
      '2026-04-02 Maundy Thursday, minor',
      '2026-04-03 Good Friday, major',
      '2026-04-05 Easter, major',
      '2026-04-06 Easter Monday, minor',
      '2026-12-24 Christmas Eve, minor',
      '2026-12-25 Christmas, major',
    ]);
  });

  it('puts the days around Easter on their weekdays, in order, in every year', () => {
    for (let year = christian.years.first; year <= christian.years.last; year++) {
      const days = christian.days(year);
      expect(days.slice(0, 5).map(({ day }) => weekday(day))).toEqual([3, 4, 5, 0, 1]);
      expect(days.every(({ day }) => civil(day).year === year)).toBe(true);
      expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort((a, b) => a - b));
    }
  });

  it('begins at midnight, without a shadow on the day before, and keeps Sundays', () => {
    expect(christian.begins).toBe('midnight');
    expect(christian.days(2026).some(({ eve, estimated }) => eve || estimated)).toBe(false);
    const kept = [0, 1, 2, 3, 4, 5, 6].filter((on) => christian.weekly?.touches(on, 600, 660));
    expect(kept).toEqual([0]);
  });
});
