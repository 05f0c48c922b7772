import { type Day, dayOf } from '../../core/dates.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/**
 * The years whose 1 Farvardin is 20 March; it is 21 March in the others. The official Iranian calendar begins
 * its year on the day of the equinox, or the day after where the equinox comes after noon (at 52.5° E).
 * Read in Roozbeh Pournader's plain text of the Calendar Center's table: persiancalendar, kabise.txt (CC0).
 */
const ON_20_MARCH: ReadonlySet<number> = new Set([
  2000, 2004, 2008, 2012, 2016, 2020, 2024, 2028, 2029, 2032, 2033, 2036, 2037, 2040, 2041, 2044, 2045, 2048,
  2049, 2052, 2053, 2056, 2057, 2060, 2061, 2062, 2064,
]);

/** Iran's new year and the thirteenth day, which closes it. */
export const nowruz: Tradition = {
  id: 'nowruz',
  name: 'Nowruz',
  begins: 'midnight',
  years: { first: 2000, last: 2064 },
  sources: [
    'Calendar Center, Institute of Geophysics, University of Tehran, table of leap years 1206 to 1498',
    "Checked against: IANA time zone database, Iran's rules of 2021; Unicode ICU, Persian calendar",
  ],
  days(year) {
    const first = dayOf(year, 3, ON_20_MARCH.has(year) ? 20 : 21);
    return [
      holyDay(first, 'Nowruz', 'major'),
      holyDay(first + 12, 'Sizdah Bedar (thirteenth day of Nowruz)', 'minor'),
    ];
  },
};

function holyDay(day: Day, name: string, level: Level): HolyDay {
  return { day, name, level, estimated: false, eve: false };
}
