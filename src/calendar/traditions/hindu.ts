import { day } from '../../core/dates.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/** In the order in which they come round, which is that of the table's columns. */
const FESTIVALS: readonly (readonly [name: string, level: Level])[] = [
  ['Makar Sankranti', 'minor'],
  ['Maha Shivaratri', 'minor'],
  ['Holi', 'major'],
  ['Rama Navami', 'minor'],
  ['Raksha Bandhan', 'minor'],
  ['Krishna Janmashtami', 'minor'],
  ['Ganesh Chaturthi', 'minor'],
  ['Navaratri, first day', 'minor'],
  ['Dussehra', 'minor'],
  ['Diwali', 'major'],
];

/**
 * Year; then month and date of each festival, in India's time.
 *
 * Holi is the day of colours, not the bonfire before; Navaratri the autumn one; Janmashtami the Vaishnava day,
 * the one that India's government keeps; Diwali the day of Lakshmi Puja. Where the sources differ, the date in
 * the list of India's government goes before that of Drik Panchang (New Delhi), and this before timeanddate.com:
 * - Diwali 2024: government 31 October, Drik Panchang 1 November.
 * - Makar Sankranti 2024: government offices 14 January, Drik Panchang 15 January.
 * - Janmashtami 2025 and 2031: Drik Panchang's Smarta day is the one before.
 * - Rama Navami 2029: Drik Panchang 23 April, timeanddate.com 22 April.
 */
const TABLE: readonly (readonly [year: number, dates: string])[] = [
  [2024, '01-14 03-08 03-25 04-17 08-19 08-26 09-07 10-03 10-12 10-31'],
  [2025, '01-14 02-26 03-14 04-06 08-09 08-16 08-27 09-22 10-02 10-20'],
  [2026, '01-14 02-15 03-04 03-26 08-28 09-04 09-14 10-11 10-20 11-08'],
  [2027, '01-15 03-06 03-22 04-15 08-17 08-25 09-04 09-30 10-09 10-29'],
  [2028, '01-15 02-23 03-11 04-03 08-05 08-13 08-23 09-19 09-27 10-17'],
  [2029, '01-14 02-11 03-01 04-23 08-23 09-01 09-11 10-08 10-16 11-05'],
  [2030, '01-14 03-02 03-20 04-12 08-13 08-21 09-01 09-28 10-06 10-26'],
  [2031, '01-15 02-20 03-09 04-01 08-02 08-10 09-20 10-17 10-25 11-14'],
  [2032, '01-15 03-10 03-27 04-19 08-20 08-28 09-08 10-05 10-14 11-02'],
  [2033, '01-14 02-27 03-16 04-07 08-10 08-17 08-28 09-24 10-03 10-22'],
  [2034, '01-14 02-17 03-05 03-28 08-29 09-06 09-16 10-13 10-22 11-10'],
  [2035, '01-15 03-08 03-24 04-16 08-18 08-26 09-05 10-02 10-11 10-30'],
];

/** The last year whose dates India's government had published when this table was made. */
const LAST_PUBLISHED = 2026;

export const hindu: Tradition = {
  id: 'hindu',
  name: 'Hindu festivals',
  begins: 'midnight',
  years: { first: 2024, last: 2035 },
  sources: [
    'timeanddate.com, Holidays in India 2024 to 2035, as tabulated by vacanza/holidays 0.105, 2026',
    'Government of India, lists of gazetted and restricted holidays 2024, 2025 and 2026',
    'Checked against: Drik Panchang, New Delhi, 2024 to 2030, some to 2033; positions of sun and moon',
  ],
  days(year) {
    const row = TABLE.find(([of]) => of === year);
    if (!row) throw new Error(`no Hindu dates for ${year}`);
    const dates = row[1].split(' ');
    return FESTIVALS.map(([name, level], i) => ({
      day: day(`${year}-${dates[i]}`),
      name,
      level,
      estimated: year > LAST_PUBLISHED,
      eve: false,
    }));
  },
};

/** The day of Lakshmi Puja; a year outside the table is our fault and throws. */
export function diwali(year: number): HolyDay {
  const found = hindu.days(year).find(({ name }) => name === 'Diwali');
  if (!found) throw new Error(`no Diwali in ${year}`);
  return found;
}
