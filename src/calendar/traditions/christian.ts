import { type Day, dayOf } from '../../core/dates.ts';
import { gregorianEaster } from '../easter.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/** The days of the western churches, in their order within the year. */
export const christian: Tradition = {
  id: 'christian',
  name: 'Christian holidays',
  begins: 'midnight',
  years: { first: 2000, last: 2100 },
  sources: [
    'Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 8: Date of Easter, 1998',
    'Checked against: US Census Bureau, X-13ARIMA-SEATS, Easter Dates from 1600 to 2099',
  ],
  days(year) {
    const easter = gregorianEaster(year);
    return [
      holyDay(easter - 46, 'Ash Wednesday', 'minor'),
      holyDay(easter - 3, 'Maundy Thursday', 'minor'),
      holyDay(easter - 2, 'Good Friday', 'major'),
      holyDay(easter, 'Easter', 'major'),
      holyDay(easter + 1, 'Easter Monday', 'minor'),
      holyDay(dayOf(year, 12, 24), 'Christmas Eve', 'minor'),
      holyDay(dayOf(year, 12, 25), 'Christmas', 'major'),
    ];
  },
  weekly: { name: 'Sunday', touches: (weekday) => weekday === 0 },
};

function holyDay(day: Day, name: string, level: Level): HolyDay {
  return { day, name, level, estimated: false, eve: false };
}
