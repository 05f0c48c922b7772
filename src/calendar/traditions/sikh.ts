import { day, dayOf } from '../../core/dates.ts';
import type { Tradition } from '../tradition.ts';
import { diwali } from './hindu.ts';

/** Year; month and date of the full moon of Kartik, when Guru Nanak's birth is celebrated. */
const GURU_NANAK: readonly (readonly [year: number, date: string])[] = [
  [2024, '11-15'],
  [2025, '11-05'],
  [2026, '11-24'],
  [2027, '11-14'],
  [2028, '11-02'],
  [2029, '11-21'],
  [2030, '11-10'],
  [2031, '11-28'],
  [2032, '11-17'],
  [2033, '11-06'],
  [2034, '11-25'],
  [2035, '11-15'],
];

/** The last year whose Gurpurab India's government had published when this table was made. */
const LAST_PUBLISHED = 2026;

/**
 * Vaisakhi and Guru Gobind Singh's Gurpurab stand where the Nanakshahi calendar of 2003 fixes them, which the
 * American Gurdwara Parbandhak Committee adopted. In the calendar as amended in 2010 they move: Vaisakhi is on
 * 13 April in some years, and the Gurpurab may fall from late December to the middle of January.
 *
 * Bandi Chhor Divas is given on the day of Diwali; in 2024 and 2025 Amritsar kept it on the day after India's
 * public holiday.
 */
export const sikh: Tradition = {
  id: 'sikh',
  name: 'Sikh holy days',
  begins: 'midnight',
  years: { first: 2024, last: 2035 },
  sources: [
    'Shiromani Gurdwara Parbandhak Committee, Nanakshahi calendar, 2003: 14 April and 5 January',
    'timeanddate.com, Guru Nanak Jayanti 2024 to 2035, as tabulated by vacanza/holidays 0.105, 2026',
    'Checked against: Government of India, gazetted holidays 2024 to 2026; positions of sun and moon',
  ],
  days(year) {
    const row = GURU_NANAK.find(([of]) => of === year);
    if (!row) throw new Error(`no Sikh dates for ${year}`);
    const fixed = { estimated: false, eve: false };
    return [
      { day: dayOf(year, 1, 5), name: 'Guru Gobind Singh Gurpurab', level: 'minor', ...fixed },
      { day: dayOf(year, 4, 14), name: 'Vaisakhi', level: 'major', ...fixed },
      { ...diwali(year), name: 'Bandi Chhor Divas', level: 'minor', estimated: true },
      {
        day: day(`${year}-${row[1]}`),
        name: 'Guru Nanak Gurpurab',
        level: 'major',
        estimated: year > LAST_PUBLISHED,
        eve: false,
      },
    ];
  },
};
