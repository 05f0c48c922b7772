import { dayOf } from '../../core/dates.ts';
import type { Tradition } from '../tradition.ts';

/**
 * Year; date in May of the first full moon of May, by Universal Time.
 *
 * India's Buddha Purnima is on the same days, and so is Sri Lanka's Vesak as far as it is published. Thailand,
 * Singapore and others keep calendars of their own: a day beside it in some years, a month later in others,
 * such as 31 May 2026.
 */
const FULL_MOONS: readonly (readonly [year: number, date: number])[] = [
  [2024, 23],
  [2025, 12],
  [2026, 1],
  [2027, 20],
  [2028, 8],
  [2029, 27],
  [2030, 17],
  [2031, 7],
  [2032, 25],
  [2033, 14],
  [2034, 3],
  [2035, 22],
];

export const buddhist: Tradition = {
  id: 'buddhist',
  name: 'Buddhist holy days',
  begins: 'midnight',
  years: { first: 2024, last: 2035 },
  sources: [
    'Jean Meeus, Astronomical Algorithms, 2nd edition, 1998: the times of full moon',
    'Checked against: timeanddate.com, Buddha Purnima, as tabulated by vacanza/holidays 0.105, 2026',
  ],
  days(year) {
    const row = FULL_MOONS.find(([of]) => of === year);
    if (!row) throw new Error(`no Buddhist dates for ${year}`);
    const exact = { estimated: false, eve: false };
    return [
      { day: dayOf(year, 5, row[1]), name: 'Vesak', level: 'major', ...exact },
      { day: dayOf(year, 12, 8), name: 'Bodhi Day', level: 'minor', ...exact },
    ];
  },
};
