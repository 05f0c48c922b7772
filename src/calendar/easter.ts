/**
 * The dates of Easter in the western and in the eastern churches.
 *
 * Source: Jean Meeus, Astronomical Algorithms, 2nd edition (1998), chapter 8, "Date of Easter".
 */
import { type Day, dayOf } from '../core/dates.ts';

/** Easter Sunday of the Gregorian rule, which the western churches keep. For years from 1583. */
export function gregorianEaster(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Pascha of the Julian rule, which the Orthodox churches keep, as a Gregorian day. For years from 1583. */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + toSunday + 114;
  return julianDay(year, Math.floor(count / 31), (count % 31) + 1);
}

/** The day of a Julian date, from March on. Each century year that 400 does not divide adds a day of lag. */
function julianDay(year: number, month: number, date: number): Day {
  const century = Math.floor(year / 100);
  const lag = century - Math.floor(century / 4) - 2;
  return dayOf(year, month, date) + lag;
}
