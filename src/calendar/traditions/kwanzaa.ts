import { dayOf } from '../../core/dates.ts';
import type { HolyDay, Tradition } from '../tradition.ts';

/** The seven principles, a day each, from 26 December to 1 January. */
const PRINCIPLES = ['Umoja', 'Kujichagulia', 'Ujima', 'Ujamaa', 'Nia', 'Kuumba', 'Imani'];

/** Kwanzaa's days within a civil year: 1 January ends the season that began the year before. */
export const kwanzaa: Tradition = {
  id: 'kwanzaa',
  name: 'Kwanzaa',
  begins: 'midnight',
  years: { first: 2000, last: 2100 },
  sources: ['Maulana Karenga, Kwanzaa: A Celebration of Family, Community and Culture, 1998'],
  days: (year) =>
    PRINCIPLES.map((principle, i) => {
      const isLast = i === PRINCIPLES.length - 1;
      return minor(isLast ? dayOf(year, 1, 1) : dayOf(year, 12, 26 + i), `Kwanzaa (${principle})`);
    }).sort((a, b) => a.day - b.day),
};

const minor = (day: number, name: string): HolyDay => ({
  day,
  name,
  level: 'minor',
  estimated: false,
  eve: false,
});
