import { describe, expect, it } from 'vitest';
import { orthodoxEaster } from '../../src/calendar/easter.ts';
import { orthodox } from '../../src/calendar/traditions/orthodox.ts';
import { civil, dayOf, iso, weekday } from '../../src/core/dates.ts';

/** QuantLib, table of Orthodox Easter Mondays: the day of the year, a decade a row. */
const QUANTLIB: Record<number, readonly number[]> = {
  2000: [122, 106, 126, 118, 103, 122, 114, 99, 119, 110],
  2010: [95, 115, 107, 126, 111, 103, 123, 107, 99, 119],
  2020: [111, 123, 115, 107, 127, 111, 103, 123, 108, 99],
  2030: [119, 104, 124, 115, 100, 120, 112, 96, 116, 108],
  2040: [128, 112, 104, 124, 116, 100, 120, 112, 97, 116],
  2050: [108, 128, 113, 104, 124, 109, 101, 120, 105, 125],
  2060: [117, 101, 121, 113, 105, 117, 109, 101, 121, 105],
  2070: [125, 110, 102, 121, 113, 98, 118, 109, 129, 114],
  2080: [106, 125, 110, 102, 122, 106, 98, 118, 110, 122],
  2090: [114, 99, 119, 110, 102, 115, 107, 126, 118, 103],
};

/** Greece, public holidays of 2024 to 2035: Clean Monday. */
const CLEAN_MONDAYS = [
  '2024-03-18',
  '2025-03-03',
  '2026-02-23',
  '2027-03-15',
  '2028-02-28',
  '2029-02-19',
  '2030-03-11',
  '2031-02-24',
  '2032-03-15',
  '2033-03-07',
  '2034-02-20',
  '2035-03-12',
];

describe('Pascha', () => {
  it('is the day before the Easter Monday of a printed table, 2000 to 2099', () => {
    for (const [decade, row] of Object.entries(QUANTLIB)) {
      const first = Number(decade);
      const found = row.map((_, i) => iso(orthodoxEaster(first + i)));
      expect(found).toEqual(row.map((dayOfYear, i) => iso(dayOf(first + i, 1, 1) + dayOfYear - 2)));
    }
  });

  it('counts the leap day of 2100 that only the Julian calendar has', () => {
    // QuantLib has 123 for 2100 and 115 for 2101.
    expect(iso(orthodoxEaster(2100))).toBe('2100-05-02');
    expect(iso(orthodoxEaster(2101))).toBe('2101-04-24');
  });
});

describe('orthodox', () => {
  it('gives the days of 2027', () => {
    expect(orthodox.days(2027).map(({ day, name, level }) => `${iso(day)} ${name}, ${level}`)).toEqual([
      '2027-01-07 Orthodox Christmas, major',
      '2027-03-15 Clean Monday, minor',
      '2027-04-30 Orthodox Good Friday, major',
      '2027-05-02 Pascha, major',
      '2027-05-03 Bright Monday, minor',
    ]);
  });

  it("has Greece's Clean Mondays", () => {
    const found = CLEAN_MONDAYS.map((_, i) =>
      orthodox.days(2024 + i).find(({ name }) => name === 'Clean Monday'),
    );
    expect(found.map((monday) => iso(monday!.day))).toEqual(CLEAN_MONDAYS);
  });

  it('puts its days on their weekdays, in order, in every year', () => {
    for (let year = orthodox.years.first; year <= orthodox.years.last; year++) {
      const days = orthodox.days(year);
      expect(days.slice(1).map(({ day }) => weekday(day))).toEqual([1, 5, 0, 1]);
      expect(days.every(({ day }) => civil(day).year === year)).toBe(true);
      expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).sort((a, b) => a - b));
    }
  });

  it('begins at midnight, without a shadow on the day before, and keeps Sundays', () => {
    expect(orthodox.begins).toBe('midnight');
    expect(orthodox.days(2026).some(({ eve, estimated }) => eve || estimated)).toBe(false);
    const kept = [0, 1, 2, 3, 4, 5, 6].filter((on) => orthodox.weekly?.touches(on, 600, 660));
    expect(kept).toEqual([0]);
  });
});
