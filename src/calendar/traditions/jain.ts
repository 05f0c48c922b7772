import { day } from '../../core/dates.ts';
import type { Tradition } from '../tradition.ts';

/**
 * Year; month and date of the thirteenth day of the bright half of Chaitra, as it prevails at sunrise in New
 * Delhi.
 *
 * In 2027 timeanddate.com has 18 April, and so has Mumbai: the lunar day begins after the sunrise of 18 April
 * and ends about a quarter of an hour after the sunrise of 19 April in New Delhi, before that of Mumbai.
 */
const MAHAVIR_JAYANTI: readonly (readonly [year: number, date: string])[] = [
  [2024, '04-21'],
  [2025, '04-10'],
  [2026, '03-31'],
  [2027, '04-19'],
  [2028, '04-07'],
  [2029, '04-26'],
  [2030, '04-16'],
  [2031, '04-05'],
  [2032, '04-23'],
  [2033, '04-12'],
  [2034, '04-01'],
  [2035, '04-20'],
];

/** The last year whose date India's government had published when this table was made. */
const LAST_PUBLISHED = 2026;

export const jain: Tradition = {
  id: 'jain',
  name: 'Jain holy days',
  begins: 'midnight',
  years: { first: 2024, last: 2035 },
  sources: [
    'timeanddate.com, Mahavir Jayanti 2024 to 2035, as tabulated by vacanza/holidays 0.105, 2026',
    'Checked against: Government of India, gazetted holidays 2024 to 2026; positions of sun and moon',
  ],
  days(year) {
    const row = MAHAVIR_JAYANTI.find(([of]) => of === year);
    if (!row) throw new Error(`no Jain dates for ${year}`);
    return [
      {
        day: day(`${year}-${row[1]}`),
        name: 'Mahavir Jayanti',
        level: 'major',
        estimated: year > LAST_PUBLISHED,
        eve: false,
      },
    ];
  },
};
