import { type Day, dayOf } from '../../core/dates.ts';
import { orthodoxEaster } from '../easter.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/** The days of the eastern churches that keep the Julian calendar, in their order within the year. */
export const orthodox: Tradition = {
  id: 'orthodox',
  name: 'Orthodox Christian holidays',
  begins: 'midnight',
  // From 2101 on the Julian Christmas is 8 January.
  years: { first: 2000, last: 2100 },
  sources: [
    'Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 8: Date of Easter (Julian rule), 1998',
    'Checked against: QuantLib, table of Orthodox Easter Mondays 1901 to 2199, 2020',
  ],
  days(year) {
    const pascha = orthodoxEaster(year);
    return [
      holyDay(dayOf(year, 1, 7), 'Orthodox Christmas', 'major'),
      holyDay(pascha - 48, 'Clean Monday', 'minor'),
      holyDay(pascha - 2, 'Orthodox Good Friday', 'major'),
      holyDay(pascha, 'Pascha', 'major'),
      holyDay(pascha + 1, 'Bright Monday', 'minor'),
    ];
  },
  weekly: { name: 'Sunday', touches: (weekday) => weekday === 0 },
};

function holyDay(day: Day, name: string, level: Level): HolyDay {
  return { day, name, level, estimated: false, eve: false };
}
