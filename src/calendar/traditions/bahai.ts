import { type Day, day, dayOf } from '../../core/dates.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/**
 * Year; the date of Naw-Rúz in March; the Birth of the Báb, month and date. These are daylight days: each
 * begins at sunset of the day before.
 *
 * The rows are those of the World Centre's table A. That was read itself for 2015 to 2032, 2034, 2035, 2043,
 * 2054, 2061 and 2062; the other rows come through the badiDate library (github.com/janrg/badiDate). All
 * rows agree with the rule that the table follows, computed anew: Naw-Rúz is the Tehran day of the equinox,
 * and the Birth of the Báb the day after that of the eighth new moon since.
 */
const TABLE: readonly (readonly [year: number, nawRuz: number, birthOfTheBab: string])[] = [
  [2015, 21, '11-13'],
  [2016, 20, '11-01'],
  [2017, 20, '10-21'],
  [2018, 21, '11-09'],
  [2019, 21, '10-29'],
  [2020, 20, '10-18'],
  [2021, 20, '11-06'],
  [2022, 21, '10-26'],
  [2023, 21, '10-16'],
  [2024, 20, '11-02'],
  [2025, 20, '10-22'],
  [2026, 21, '11-10'],
  [2027, 21, '10-30'],
  [2028, 20, '10-19'],
  [2029, 20, '11-07'],
  [2030, 20, '10-28'],
  [2031, 21, '10-17'],
  [2032, 20, '11-04'],
  [2033, 20, '10-24'],
  [2034, 20, '11-12'],
  [2035, 21, '11-01'],
  [2036, 20, '10-20'],
  [2037, 20, '11-08'],
  [2038, 20, '10-29'],
  [2039, 21, '10-19'],
  [2040, 20, '11-06'],
  [2041, 20, '10-26'],
  [2042, 20, '10-15'],
  [2043, 21, '11-03'],
  [2044, 20, '10-22'],
  [2045, 20, '11-10'],
  [2046, 20, '10-30'],
  [2047, 21, '10-20'],
  [2048, 20, '11-07'],
  [2049, 20, '10-28'],
  [2050, 20, '10-17'],
  [2051, 21, '11-05'],
  [2052, 20, '10-24'],
  [2053, 20, '11-11'],
  [2054, 20, '11-01'],
  [2055, 21, '10-21'],
  [2056, 20, '11-08'],
  [2057, 20, '10-29'],
  [2058, 20, '10-18'],
  [2059, 20, '11-06'],
  [2060, 20, '10-25'],
  [2061, 20, '10-14'],
  [2062, 20, '11-02'],
  [2063, 20, '10-23'],
  [2064, 20, '11-10'],
];

const AFTER_NAW_RUZ: readonly (readonly [name: string, days: number, level: Level])[] = [
  ['Naw-Rúz', 0, 'major'],
  ['First day of Riḍván', 31, 'major'],
  ['Ninth day of Riḍván', 39, 'major'],
  ['Twelfth day of Riḍván', 42, 'major'],
  ['Declaration of the Báb', 64, 'major'],
  ["Ascension of Bahá'u'lláh", 69, 'major'],
  ['Martyrdom of the Báb', 111, 'major'],
  ['Day of the Covenant', 250, 'minor'],
  ["Ascension of 'Abdu'l-Bahá", 252, 'minor'],
];

/** The nine holy days on which work is suspended, and the two on which it is not. */
export const bahai: Tradition = {
  id: 'bahai',
  name: "Bahá'í holy days",
  begins: 'sunset',
  years: { first: 2015, last: 2064 },
  sources: [
    "Bahá'í World Centre, Bahá'í Dates 172 to 221 B.E., tables A and B, 2014",
    "Checked against: Wikipedia, Bahá'í Holy Days, 2024; Soroosh Pezeshki, badi_date, table of years, 2021",
  ],
  days(year) {
    const row = TABLE.find(([of]) => of === year);
    if (!row) throw new Error(`no Bahá'í dates for ${year}`);
    const nawRuz = dayOf(year, 3, row[1]);
    const birth = day(`${year}-${row[2]}`);
    return [
      ...AFTER_NAW_RUZ.map(([name, days, level]) => holyDay(nawRuz + days, name, level)),
      holyDay(birth, 'Birth of the Báb', 'major'),
      holyDay(birth + 1, "Birth of Bahá'u'lláh", 'major'),
    ].sort((a, b) => a.day - b.day);
  },
};

function holyDay(day: Day, name: string, level: Level): HolyDay {
  return { day, name, level, estimated: false, eve: true };
}
