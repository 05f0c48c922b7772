import { civil, type Day, day } from '../../core/dates.ts';
import { compare } from '../../core/words.ts';
import type { HolyDay, Level, Tradition } from '../tradition.ts';

/**
 * Year of the Hijra; then the daylight days on which Muharram, Rabi al-awwal, Ramadan, Shawwal and
 * Dhu al-Hijja begin.
 *
 * They follow the rule in force since 1423: a month begins after the evening on which, at Mecca, the moon is
 * past conjunction and sets after the sun. Saudi Arabia has published its calendar up to 1450. From 1451
 * (May 2029) on, a newer forecast of its calendar office, which JDK 17 and ICU 78 carry, begins some months a
 * day later: here Muharram 1452 and 1456, Rabi al-awwal 1455, Ramadan 1453, Shawwal 1454, Dhu al-Hijja 1454
 * and 1456.
 */
const MONTHS: readonly (readonly [
  year: number,
  muharram: string,
  rabi: string,
  ramadan: string,
  shawwal: string,
  dhuAlHijja: string,
])[] = [
  [1445, '2023-07-19', '2023-09-16', '2024-03-11', '2024-04-10', '2024-06-07'],
  [1446, '2024-07-07', '2024-09-04', '2025-03-01', '2025-03-30', '2025-05-28'],
  [1447, '2025-06-26', '2025-08-24', '2026-02-18', '2026-03-20', '2026-05-18'],
  [1448, '2026-06-16', '2026-08-14', '2027-02-08', '2027-03-09', '2027-05-07'],
  [1449, '2027-06-06', '2027-08-03', '2028-01-28', '2028-02-26', '2028-04-26'],
  [1450, '2028-05-25', '2028-07-23', '2029-01-16', '2029-02-14', '2029-04-15'],
  [1451, '2029-05-14', '2029-07-13', '2030-01-05', '2030-02-04', '2030-04-04'],
  [1452, '2030-05-03', '2030-07-02', '2030-12-26', '2031-01-24', '2031-03-24'],
  [1453, '2031-04-23', '2031-06-21', '2031-12-15', '2032-01-14', '2032-03-13'],
  [1454, '2032-04-11', '2032-06-09', '2032-12-04', '2033-01-02', '2033-03-02'],
  [1455, '2033-04-01', '2033-05-29', '2033-11-23', '2033-12-23', '2034-02-20'],
  [1456, '2034-03-21', '2034-05-19', '2034-11-12', '2034-12-12', '2035-02-09'],
  [1457, '2035-03-11', '2035-05-09', '2035-11-01', '2035-12-01', '2036-01-29'],
];

const FIRST = 2024;
const LAST = 2035;
const NOON = 12 * 60;
const PRAYER_ENDS = 14 * 60 + 30;

/** Umm al-Qura, Saudi Arabia's calendar. Days are named by their daylight; each begins at sunset before. */
export const islamic: Tradition = {
  id: 'islamic',
  name: 'Islamic holidays',
  begins: 'sunset',
  years: { first: FIRST, last: LAST },
  sources: [
    'R. H. van Gent, The Umm al-Qura Calendar of Saudi Arabia, table of months 1356 to 1500 AH, Utrecht University',
    'Checked against: Microsoft, .NET UmAlQuraCalendar; vacanza/holidays 0.105, tables of Islamic dates, 2026',
  ],
  days(year) {
    if (year < FIRST || year > LAST) throw new Error(`no Islamic dates for ${year}`);
    return MONTHS.flatMap(([, ...starts]) => daysOf(starts))
      .filter((holy) => civil(holy.day).year === year)
      .sort((a, b) => a.day - b.day || compare(a.name, b.name));
  },
  weekly: {
    name: 'Friday prayer',
    touches: (weekday, start, end) => weekday === 5 && start < PRAYER_ENDS && end > NOON,
  },
};

/** The days of one Islamic year. */
function daysOf(starts: readonly [string, string, string, string, string]): readonly HolyDay[] {
  const [muharram, rabi, ramadan, shawwal, dhuAlHijja] = starts.map(day) as [Day, Day, Day, Day, Day];
  return [
    holyDay(muharram, 'Islamic New Year', 'minor'),
    holyDay(muharram + 9, 'Ashura', 'minor'),
    holyDay(rabi + 11, 'Mawlid', 'minor'),
    ...Array.from({ length: shawwal - ramadan }, (_, i) => holyDay(ramadan + i, 'Ramadan', 'season', false)),
    ...feast(shawwal, 'Eid al-Fitr'),
    ...feast(dhuAlHijja + 9, 'Eid al-Adha'),
  ];
}

function feast(on: Day, name: string): readonly HolyDay[] {
  return [
    holyDay(on - 1, `Day before ${name}`, 'minor', false),
    holyDay(on, name, 'major'),
    holyDay(on + 1, `Day after ${name}`, 'minor', false),
  ];
}

/** Every date may move by a day when the new moon is looked for. */
function holyDay(day: Day, name: string, level: Level, eve = true): HolyDay {
  return { day, name, level, estimated: true, eve };
}
