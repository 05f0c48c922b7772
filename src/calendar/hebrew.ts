/**
 * The fixed Hebrew calendar: the mean new moon (molad) of Tishri and the four postponements of the new year.
 *
 * Sources: Maimonides, Sanctification of the New Moon, chapters 6 to 8; Nachum Dershowitz and Edward
 * Reingold, Calendrical Calculations, chapter on the Hebrew calendar, for the epoch.
 */
import type { Day } from '../core/dates.ts';

/** In a leap year `adar` is Adar II, in which the feasts of Adar are kept. */
export type HebrewMonth =
  | 'tishri'
  | 'heshvan'
  | 'kislev'
  | 'tevet'
  | 'shevat'
  | 'adar'
  | 'nisan'
  | 'iyar'
  | 'sivan'
  | 'tammuz'
  | 'av'
  | 'elul';

const PARTS_AN_HOUR = 1080;
const PARTS_A_DAY = 24 * PARTS_AN_HOUR;
/** A moment of the Hebrew day, which begins at six in the evening, in parts. */
const at = (hours: number, parts: number): number => hours * PARTS_AN_HOUR + parts;
/** From one mean new moon to the next: 29 days, 12 hours, 793 parts. */
const MONTH = 29 * PARTS_A_DAY + at(12, 793);
/** The mean new moon before year 1, as a moment of its Monday. */
const FIRST_MOLAD = at(5, 204);
/** That Monday, 7 October 3761 before our era in the Julian calendar. */
const EPOCH: Day = -2_092_590;

const MONDAY = 1;
const TUESDAY = 2;
/** Sunday, Wednesday and Friday: the new year never falls on them. */
const NEVER = [0, 3, 5];

/** Seven years of nineteen have thirteen months. */
export const isHebrewLeap = (year: number): boolean => (7 * year + 1) % 19 < 7;

/** 1 Tishri of a Hebrew year (5785 began in 2024). */
export function hebrewNewYear(year: number): Day {
  const monthsBefore = Math.floor((235 * year - 234) / 19);
  const molad = FIRST_MOLAD + monthsBefore * MONTH;
  const day = Math.floor(molad / PARTS_A_DAY);
  const time = molad % PARTS_A_DAY;
  const weekday = (day + MONDAY) % 7;

  const afterNoon = time >= at(18, 0);
  // Without these a common year would have 356 days, or the leap year before it 382.
  const tooLong = !isHebrewLeap(year) && weekday === TUESDAY && time >= at(9, 204);
  const tooShort = isHebrewLeap(year - 1) && weekday === MONDAY && time >= at(15, 589);
  const moved = afterNoon || tooLong || tooShort ? day + 1 : day;
  return EPOCH + (NEVER.includes((moved + MONDAY) % 7) ? moved + 1 : moved);
}

/** The day of a Hebrew date: its daylight, which follows the evening on which it begins. */
export function hebrewDay(year: number, month: HebrewMonth, date: number): Day {
  let day = hebrewNewYear(year);
  for (const [name, length] of monthsOf(year)) {
    if (name === month) break;
    day += length;
  }
  return day + date - 1;
}

/** The months of a year in their order, with their lengths in days. */
function monthsOf(year: number): readonly (readonly [HebrewMonth | 'adar_1', number])[] {
  // 353 to 355 days, or 383 to 385: the last digit tells how Heshvan and Kislev are.
  const ending = (hebrewNewYear(year + 1) - hebrewNewYear(year)) % 10;
  return [
    ['tishri', 30],
    ['heshvan', ending === 5 ? 30 : 29],
    ['kislev', ending === 3 ? 29 : 30],
    ['tevet', 29],
    ['shevat', 30],
    ...(isHebrewLeap(year) ? [['adar_1', 30] as const] : []),
    ['adar', 29],
    ['nisan', 30],
    ['iyar', 29],
    ['sivan', 30],
    ['tammuz', 29],
    ['av', 30],
    ['elul', 29],
  ];
}
