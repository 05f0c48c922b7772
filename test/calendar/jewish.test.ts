import { describe, expect, it } from 'vitest';
import { hebrewDay, hebrewNewYear, isHebrewLeap } from '../../src/calendar/hebrew.ts';
import { jewish } from '../../src/calendar/traditions/jewish.ts';
import { civil, type Day, day, dayOf, eachDay, iso, weekday } from '../../src/core/dates.ts';

const dayNamed = (year: number, name: string): string =>
  iso(jewish.days(year).find((found) => found.name === name)!.day);

/**
 * vacanza/holidays 0.105, tables of Hebrew dates: Purim, then the first days of Passover and Shavuot, 9 Av,
 * Rosh Hashanah, Yom Kippur, the first days of Sukkot and Hanukkah.
 */
const HOLIDAYS: Record<number, string> = {
  2024: '03-24 04-23 06-12 08-13 10-03 10-12 10-17 12-26',
  2025: '03-14 04-13 06-02 08-03 09-23 10-02 10-07 12-15',
  2026: '03-03 04-02 05-22 07-23 09-12 09-21 09-26 12-05',
  2027: '03-23 04-22 06-11 08-12 10-02 10-11 10-16 12-25',
  2028: '03-12 04-11 05-31 08-01 09-21 09-30 10-05 12-13',
  2029: '03-01 03-31 05-20 07-21 09-10 09-19 09-24 12-02',
  2030: '03-19 04-18 06-07 08-08 09-28 10-07 10-12 12-21',
  2031: '03-09 04-08 05-28 07-29 09-18 09-27 10-02 12-10',
  2032: '02-26 03-27 05-16 07-17 09-06 09-15 09-20 11-28',
  2033: '03-15 04-14 06-03 08-04 09-24 10-03 10-08 12-17',
  2034: '03-05 04-04 05-24 07-25 09-14 09-23 09-28 12-07',
  2035: '03-25 04-24 06-13 08-14 10-04 10-13 10-18 12-26',
};

/** A Hebrew date of ICU, such as `15 Nisan`, to the day's name and level. Hanukkah is counted apart. */
const FEASTS: Record<string, string> = {
  '1 Tishri': 'Rosh Hashanah, first day, major',
  '2 Tishri': 'Rosh Hashanah, second day, major',
  '10 Tishri': 'Yom Kippur, major',
  '15 Tishri': 'Sukkot, first day, major',
  '16 Tishri': 'Sukkot, second day, major',
  '17 Tishri': 'Sukkot, third day, minor',
  '18 Tishri': 'Sukkot, fourth day, minor',
  '19 Tishri': 'Sukkot, fifth day, minor',
  '20 Tishri': 'Sukkot, sixth day, minor',
  '21 Tishri': 'Sukkot, seventh day (Hoshana Rabbah), minor',
  '22 Tishri': 'Shemini Atzeret, major',
  '23 Tishri': 'Simchat Torah, major',
  '14 Adar': 'Purim, minor',
  '14 Adar II': 'Purim, minor',
  '15 Nisan': 'Passover, first day, major',
  '16 Nisan': 'Passover, second day, major',
  '17 Nisan': 'Passover, third day, minor',
  '18 Nisan': 'Passover, fourth day, minor',
  '19 Nisan': 'Passover, fifth day, minor',
  '20 Nisan': 'Passover, sixth day, minor',
  '21 Nisan': 'Passover, seventh day, major',
  '22 Nisan': 'Passover, eighth day, major',
  '6 Sivan': 'Shavuot, first day, major',
  '7 Sivan': 'Shavuot, second day, major',
};
const HANUKKAH = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

const hebrew = new Intl.DateTimeFormat('en-u-ca-hebrew', { timeZone: 'UTC', month: 'long', day: 'numeric' });

/** `15 Nisan`. */
function icu(d: Day): string {
  const parts = hebrew.formatToParts(d * 86_400_000);
  const part = (type: string): string => parts.find((found) => found.type === type)!.value;
  return `${part('day')} ${part('month')}`;
}

/** The days of a civil year by ICU's Hebrew calendar. */
function byIcu(year: number): string[] {
  const found: string[] = [];
  // Hanukkah may have begun in the last week of the year before.
  for (const d of eachDay(dayOf(year, 1, 1) - 8, dayOf(year, 12, 31))) {
    const date = icu(d);
    const feast = FEASTS[date];
    if (feast) found.push(`${iso(d)} ${feast}`);
    if (date === '25 Kislev') {
      found.push(...HANUKKAH.map((nth, i) => `${iso(d + i)} Hanukkah, ${nth} day, minor`));
    }
    const moved = date === '10 Av' && weekday(d) === 0;
    if (moved || (date === '9 Av' && weekday(d) !== 6)) found.push(`${iso(d)} Tisha B'Av, minor`);
  }
  return found.filter((line) => line.startsWith(`${year}-`)).sort();
}

describe('the Hebrew calendar', () => {
  it("begins its years with ICU's, over thirteen centuries", () => {
    for (let year = 5000; year <= 6300; year++) expect(icu(hebrewNewYear(year))).toBe('1 Tishri');
  });

  it('has only the six lengths of year', () => {
    const lengths = new Set<number>();
    for (let year = 5000; year <= 6300; year++) {
      const length = hebrewNewYear(year + 1) - hebrewNewYear(year);
      expect(length > 360).toBe(isHebrewLeap(year));
      lengths.add(length);
    }
    expect([...lengths].sort()).toEqual([353, 354, 355, 383, 384, 385]);
  });

  it('finds a date in every month, with Adar II in a leap year', () => {
    expect(iso(hebrewDay(5784, 'adar', 14))).toBe('2024-03-24');
    expect(iso(hebrewDay(5785, 'adar', 14))).toBe('2025-03-14');
    expect(icu(hebrewDay(5785, 'heshvan', 7))).toBe('7 Heshvan');
    expect(icu(hebrewDay(5785, 'tevet', 10))).toBe('10 Tevet');
    expect(icu(hebrewDay(5785, 'elul', 29))).toBe('29 Elul');
    expect(hebrewDay(5785, 'elul', 30)).toBe(hebrewNewYear(5786));
  });
});

describe('jewish', () => {
  it('has the dates of a second table', () => {
    for (const [of, dates] of Object.entries(HOLIDAYS)) {
      const year = Number(of);
      const [purim, passover, shavuot, ninthOfAv, newYear, atonement, sukkot, hanukkah] = dates
        .split(' ')
        .map((date) => `${year}-${date}`);
      expect(dayNamed(year, 'Purim')).toBe(purim);
      expect(dayNamed(year, 'Passover, first day')).toBe(passover);
      expect(dayNamed(year, 'Shavuot, first day')).toBe(shavuot);
      // The table has 9 Av itself, also where it is a Saturday.
      const ninth = day(ninthOfAv!);
      expect(dayNamed(year, "Tisha B'Av")).toBe(iso(weekday(ninth) === 6 ? ninth + 1 : ninth));
      expect(dayNamed(year, 'Rosh Hashanah, first day')).toBe(newYear);
      expect(dayNamed(year, 'Yom Kippur')).toBe(atonement);
      expect(dayNamed(year, 'Sukkot, first day')).toBe(sukkot);
      expect(iso(jewish.days(year).findLast(({ name }) => name === 'Hanukkah, first day')!.day)).toBe(
        hanukkah,
      );
    }
  });

  it("has every day that ICU's Hebrew calendar gives, and no other, in order", () => {
    for (let year = jewish.years.first; year <= jewish.years.last; year++) {
      const found = jewish.days(year).map(({ day, name, level }) => `${iso(day)} ${name}, ${level}`);
      expect(found).toEqual(byIcu(year));
    }
  });

  it("keeps Tisha B'Av on the Sunday where 9 Av is a Saturday", () => {
    // As printed in the Five-Year Calendar of Major Jewish Holidays, 2020 to 2025 (docslib.org/doc/2876758).
    expect(dayNamed(2022, "Tisha B'Av")).toBe('2022-08-07');
    expect(dayNamed(2029, "Tisha B'Av")).toBe('2029-07-22');
    expect(dayNamed(2032, "Tisha B'Av")).toBe('2032-07-18');
  });

  it('lets Hanukkah run into the next civil year', () => {
    expect(dayNamed(2025, 'Hanukkah, eighth day')).toBe('2025-01-02');
    expect(jewish.days(2025).filter(({ name }) => name.startsWith('Hanukkah'))).toHaveLength(10);
    expect(jewish.days(2024).filter(({ name }) => name.startsWith('Hanukkah'))).toHaveLength(6);
  });

  it('casts a shadow on the afternoon before every day, none estimated', () => {
    expect(jewish.begins).toBe('sunset');
    expect(jewish.days(2027).every(({ eve, estimated }) => eve && !estimated)).toBe(true);
    expect(jewish.days(2027).every(({ day }) => civil(day).year === 2027)).toBe(true);
  });

  it('keeps Saturdays, and Fridays from 15:00', () => {
    const touches = jewish.weekly!.touches;
    expect(touches(6, 540, 600)).toBe(true);
    expect(touches(5, 840, 900)).toBe(false);
    expect(touches(5, 840, 901)).toBe(true);
    expect(touches(5, 990, 1110)).toBe(true);
    expect([0, 1, 2, 3, 4].some((on) => touches(on, 990, 1110))).toBe(false);
  });
});
