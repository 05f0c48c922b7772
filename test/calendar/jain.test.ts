import { describe, expect, it } from 'vitest';
import { jain } from '../../src/calendar/traditions/jain.ts';
import { iso } from '../../src/core/dates.ts';
import { dayAtSunrise, lunarMonth, tithi } from './tithi.ts';

const YEARS = Array.from({ length: 12 }, (_, i) => 2024 + i);
const dateOf = (year: number): string => iso(jain.days(year)[0]!.day);

/** Government of India, gazetted holidays: lists given by ICAR-CRIDA, ICAR-ATARI Hyderabad and NIEPVD. */
const GAZETTED = ['2024-04-21', '2025-04-10', '2026-03-31'];

/** timeanddate.com, as tabulated by vacanza/holidays 0.105: the dates of 2024 to 2035. */
const TIME_AND_DATE = [
  ['2024-04-21', '2025-04-10', '2026-03-31', '2027-04-18', '2028-04-07', '2029-04-26'],
  ['2030-04-16', '2031-04-05', '2032-04-23', '2033-04-12', '2034-04-01', '2035-04-20'],
].flat();

describe('jain', () => {
  it("has the dates that India's government has published", () => {
    expect([2024, 2025, 2026].map(dateOf)).toEqual(GAZETTED);
  });

  it('has the dates of timeanddate.com, but in 2027', () => {
    const differences = TIME_AND_DATE.filter((date) => dateOf(Number(date.slice(0, 4))) !== date);
    expect(differences).toEqual(['2027-04-18']);
    expect(dateOf(2027)).toBe('2027-04-19');
  });

  it('is on the 13th of the bright half of Chaitra at sunrise in New Delhi', () => {
    const ruled = YEARS.map((year) => iso(dayAtSunrise(tithi(lunarMonth('Chaitra', year), 13))));
    expect(YEARS.map(dateOf)).toEqual(ruled);
  });

  it('gives one major day, from midnight, estimated until it is published', () => {
    expect(jain.begins).toBe('midnight');
    for (const year of YEARS) {
      expect(jain.days(year)).toMatchObject([
        { name: 'Mahavir Jayanti', level: 'major', estimated: year > 2026, eve: false },
      ]);
    }
  });

  it('refuses a year outside its table', () => {
    expect(jain.years).toEqual({ first: 2024, last: 2035 });
    expect(() => jain.days(2023)).toThrow('2023');
    expect(() => jain.days(2036)).toThrow('2036');
  });
});
