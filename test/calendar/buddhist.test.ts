import { describe, expect, it } from 'vitest';
import { buddhist } from '../../src/calendar/traditions/buddhist.ts';
import { dayOf, iso } from '../../src/core/dates.ts';
import { whenElongation } from './moon.ts';

const YEARS = Array.from({ length: 12 }, (_, i) => 2024 + i);
const vesak = (year: number): string => iso(buddhist.days(year)[0]!.day);

/** timeanddate.com, Buddha Purnima in India, as tabulated by vacanza/holidays 0.105: 2024 to 2035. */
const BUDDHA_PURNIMA = [
  ['2024-05-23', '2025-05-12', '2026-05-01', '2027-05-20', '2028-05-08', '2029-05-27'],
  ['2030-05-17', '2031-05-07', '2032-05-25', '2033-05-14', '2034-05-03', '2035-05-22'],
].flat();

/** publicholidays.lk and vacanza/holidays 0.105: Vesak Full Moon Poya Day in Sri Lanka. */
const SRI_LANKA = ['2024-05-23', '2025-05-12', '2026-05-01', '2027-05-20'];

describe('buddhist', () => {
  it('keeps Vesak on the first full moon of May by Universal Time', () => {
    for (const year of YEARS) {
      const full = whenElongation(180, dayOf(year, 5, 1));
      expect(vesak(year)).toBe(iso(Math.floor(full)));
      // None is so near to midnight that the day hangs on a minute: the nearest is two hours off.
      expect(Math.abs(full - Math.round(full))).toBeGreaterThan(2 / 24);
    }
  });

  it('has the dates that India and Sri Lanka publish', () => {
    expect(YEARS.map(vesak)).toEqual(BUDDHA_PURNIMA);
    expect(YEARS.slice(0, 4).map(vesak)).toEqual(SRI_LANKA);
  });

  it('gives Vesak and Bodhi Day, from midnight', () => {
    expect(buddhist.begins).toBe('midnight');
    for (const year of YEARS) {
      expect(buddhist.days(year)).toMatchObject([
        { name: 'Vesak', level: 'major', estimated: false, eve: false },
        { day: dayOf(year, 12, 8), name: 'Bodhi Day', level: 'minor', estimated: false, eve: false },
      ]);
    }
  });

  it('refuses a year outside its table', () => {
    expect(buddhist.years).toEqual({ first: 2024, last: 2035 });
    expect(() => buddhist.days(2023)).toThrow('2023');
    expect(() => buddhist.days(2036)).toThrow('2036');
  });
});
