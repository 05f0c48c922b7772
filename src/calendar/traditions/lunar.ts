import { type Day, day } from '../../core/dates.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/**
 * Year; then, as month and date, the 1st of the 1st, the 5th of the 5th and the 15th of the 8th month.
 * A table, since the calendar of JavaScript engines has Lunar New Year a day off in 2027 and in 2030.
 * The rows come from the month lengths in the Observatory's yearly files; all agree with the new moons,
 * computed anew.
 */
const TABLE: readonly (readonly [year: number, newYear: string, dragonBoat: string, midAutumn: string])[] = [
  [2024, '02-10', '06-10', '09-17'],
  [2025, '01-29', '05-31', '10-06'],
  [2026, '02-17', '06-19', '09-25'],
  [2027, '02-06', '06-09', '09-15'],
  [2028, '01-26', '05-28', '10-03'],
  [2029, '02-13', '06-16', '09-22'],
  [2030, '02-03', '06-05', '09-12'],
  [2031, '01-23', '06-24', '10-01'],
  [2032, '02-11', '06-12', '09-19'],
  [2033, '01-31', '06-01', '09-08'],
  [2034, '02-19', '06-20', '09-27'],
  [2035, '02-08', '06-10', '09-16'],
  [2036, '01-28', '05-30', '10-04'],
  [2037, '02-15', '06-18', '09-24'],
  [2038, '02-04', '06-07', '09-13'],
  [2039, '01-24', '05-27', '10-02'],
  [2040, '02-12', '06-14', '09-20'],
  [2041, '02-01', '06-03', '09-10'],
  [2042, '01-22', '06-22', '09-28'],
  [2043, '02-10', '06-11', '09-17'],
  [2044, '01-30', '05-31', '10-05'],
  [2045, '02-17', '06-19', '09-25'],
  [2046, '02-06', '06-08', '09-15'],
  [2047, '01-26', '05-29', '10-04'],
  [2048, '02-14', '06-15', '09-22'],
  [2049, '02-02', '06-04', '09-11'],
  [2050, '01-23', '06-23', '09-30'],
];

/** China's dates: they are told by the time of Beijing, and Korea and Vietnam at times differ by a day. */
export const lunar: Tradition = {
  id: 'lunar',
  name: 'Lunar New Year and festivals',
  begins: 'midnight',
  years: { first: 2024, last: 2050 },
  sources: [
    'Hong Kong Observatory, Gregorian-Lunar Calendar Conversion Tables, 1901 to 2100',
    'Checked against: topmarks.co.uk, When is Chinese New Year; vacanza/holidays 0.105, lunar dates, 2026',
  ],
  days(year) {
    const row = TABLE.find(([of]) => of === year);
    if (!row) throw new Error(`no lunar dates for ${year}`);
    const [, newYear, dragonBoat, midAutumn] = row;
    const on = (date: string): Day => day(`${year}-${date}`);
    return [
      holyDay(on(newYear) - 1, "Lunar New Year's Eve", 'minor'),
      holyDay(on(newYear), 'Lunar New Year', 'major'),
      holyDay(on(newYear) + 1, 'Lunar New Year, second day', 'minor'),
      holyDay(on(dragonBoat), 'Dragon Boat Festival', 'minor'),
      holyDay(on(midAutumn), 'Mid-Autumn Festival', 'minor'),
    ];
  },
};

function holyDay(day: Day, name: string, level: Level): HolyDay {
  return { day, name, level, estimated: false, eve: false };
}
