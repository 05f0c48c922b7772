import { describe, expect, it } from 'vitest';
import { nowruz } from '../../src/calendar/traditions/nowruz.ts';
import { iso } from '../../src/core/dates.ts';

/**
 * IANA time zone database, release 2021, rules of Iran: summer time began at the end of 1 Farvardin, here the
 * date in March. The rules were made from the official calendar and went on to 2087.
 */
const IANA: Record<number, number> = {
  2024: 20,
  2025: 21,
  2026: 21,
  2027: 21,
  2028: 20,
  2029: 20,
  2030: 21,
  2031: 21,
  2032: 20,
  2033: 20,
  2034: 21,
  2035: 21,
};

/** The March equinox, UTC, to the minute, computed with Astronomy Engine 2.1.19. */
const EQUINOXES = [
  '2024-03-20T03:06',
  '2025-03-20T09:01',
  '2026-03-20T14:46',
  '2027-03-20T20:25',
  '2028-03-20T02:17',
  '2029-03-20T08:02',
  '2030-03-20T13:52',
  '2031-03-20T19:41',
  '2032-03-20T01:22',
  '2033-03-20T07:23',
  '2034-03-20T13:17',
  '2035-03-20T19:03',
];
/** True noon at 52.5 degrees east about 20 March: 12:00, less 3.5 hours, and the sun is 7 minutes late. */
const NOON_UTC = '08:37';

const persian = new Intl.DateTimeFormat('en-u-ca-persian', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
  year: 'numeric',
});

describe('nowruz', () => {
  it("has the dates of Iran's summer time rules", () => {
    for (const [year, date] of Object.entries(IANA)) {
      expect(nowruz.days(Number(year)).map(({ day }) => iso(day))).toEqual([
        `${year}-03-${date}`,
        date === 20 ? `${year}-04-01` : `${year}-04-02`,
      ]);
    }
  });

  it('begins on the day of the equinox, or the day after an equinox past noon', () => {
    EQUINOXES.forEach((moment, i) => {
      const [date, time] = moment.split('T');
      const expected = time! < NOON_UTC ? date : date!.replace('03-20', '03-21');
      expect(iso(nowruz.days(2024 + i)[0]!.day)).toBe(expected);
    });
  });

  it("is 1 and 13 Farvardin of ICU's Persian calendar in every year of its range", () => {
    for (let year = nowruz.years.first; year <= nowruz.years.last; year++) {
      const found = nowruz.days(year).map(({ day }) => persian.format(day * 86_400_000));
      expect(found).toEqual([`1/1/${year - 621} AP`, `1/13/${year - 621} AP`]);
    }
  });

  it('keeps Nowruz free, the thirteenth day where possible, from midnight', () => {
    expect(nowruz.begins).toBe('midnight');
    expect(nowruz.days(2026).map(({ name, level, eve, estimated }) => [name, level, eve, estimated])).toEqual(
      [
        ['Nowruz', 'major', false, false],
        ['Sizdah Bedar (thirteenth day of Nowruz)', 'minor', false, false],
      ],
    );
  });
});
