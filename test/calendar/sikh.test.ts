import { describe, expect, it } from 'vitest';
import { diwali } from '../../src/calendar/traditions/hindu.ts';
import { sikh } from '../../src/calendar/traditions/sikh.ts';
import { civil, iso } from '../../src/core/dates.ts';
import { dayAtSunrise, lunarMonth, tithi } from './tithi.ts';

const YEARS = Array.from({ length: 12 }, (_, i) => 2024 + i);

function dayIn(year: number, name: string): number {
  const found = sikh.days(year).filter((holy) => holy.name === name);
  expect(found).toHaveLength(1);
  return found[0]!.day;
}

/** Government of India, gazetted holidays: lists given by ICAR-CRIDA, ICAR-ATARI Hyderabad and NIEPVD. */
const GURU_NANAK = ['2024-11-15', '2025-11-05', '2026-11-24'];

/** Dasmesh Darbar, Surrey (Canada), Gurpurabs 2021: the dates that the Nanakshahi calendar fixes. */
const FIXED = [
  ['Guru Gobind Singh Gurpurab', '01-05'],
  ['Vaisakhi', '04-14'],
] as const;

/** timeanddate.com, as tabulated by vacanza/holidays 0.105: the dates in April of India's Vaisakhi, 2024 on. */
const VAISAKHI_IN_INDIA = [13, 13, 14, 14, 13, 14, 14, 14, 13, 14, 14, 14];

/** News of October 2024 and 2025: the day of Bandi Chhor Divas in Amritsar, one after the public holiday. */
const AMRITSAR = ['2024-11-01', '2025-10-21'];

describe('sikh', () => {
  it("has the dates of Guru Nanak's Gurpurab that India's government has published", () => {
    expect([2024, 2025, 2026].map((year) => iso(dayIn(year, 'Guru Nanak Gurpurab')))).toEqual(GURU_NANAK);
  });

  it("keeps Guru Nanak's Gurpurab on the full moon of Kartik at sunrise", () => {
    for (const year of YEARS) {
      const fullMoon = dayAtSunrise(tithi(lunarMonth('Kartika', year), 15));
      expect(iso(dayIn(year, 'Guru Nanak Gurpurab'))).toBe(iso(fullMoon));
    }
  });

  it('has the fixed dates of the Nanakshahi calendar every year', () => {
    for (const year of YEARS) {
      for (const [name, date] of FIXED) expect(iso(dayIn(year, name))).toBe(`${year}-${date}`);
    }
  });

  it("is never more than a day from India's Vaisakhi, nor from Amritsar's Bandi Chhor Divas", () => {
    YEARS.forEach((year, i) => {
      expect(civil(dayIn(year, 'Vaisakhi')).date - VAISAKHI_IN_INDIA[i]!).toBeOneOf([0, 1]);
      expect(dayIn(year, 'Bandi Chhor Divas')).toBe(diwali(year).day);
    });
    expect([2024, 2025].map((year) => iso(dayIn(year, 'Bandi Chhor Divas') + 1))).toEqual(AMRITSAR);
  });

  it('gives four days a year, in order, from midnight', () => {
    expect(sikh.begins).toBe('midnight');
    for (const year of YEARS) {
      const published = year <= 2026;
      expect(sikh.days(year)).toMatchObject([
        { name: 'Guru Gobind Singh Gurpurab', level: 'minor', estimated: false, eve: false },
        { name: 'Vaisakhi', level: 'major', estimated: false, eve: false },
        { name: 'Bandi Chhor Divas', level: 'minor', estimated: true, eve: false },
        { name: 'Guru Nanak Gurpurab', level: 'major', estimated: !published, eve: false },
      ]);
      const days = sikh.days(year).map(({ day }) => day);
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(days.every((day) => civil(day).year === year)).toBe(true);
    }
  });

  it('refuses a year outside its table', () => {
    expect(sikh.years).toEqual({ first: 2024, last: 2035 });
    expect(() => sikh.days(2023)).toThrow('2023');
    expect(() => sikh.days(2036)).toThrow('2036');
  });
});
