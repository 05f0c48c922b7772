import { describe, expect, it } from 'vitest';
import { indigenous } from '../../src/calendar/traditions/indigenous.ts';
import { kwanzaa } from '../../src/calendar/traditions/kwanzaa.ts';
import { iso } from '../../src/core/dates.ts';

describe('kwanzaa', () => {
  it('gives the days of a civil year: the end of one season and the start of the next', () => {
    expect(kwanzaa.days(2026).map((d) => iso(d.day))).toEqual([
      '2026-01-01',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
    ]);
  });

  it('is minor, begins at midnight and names the principles in their order', () => {
    expect(kwanzaa.begins).toBe('midnight');
    expect(kwanzaa.days(2026).every((d) => d.level === 'minor' && !d.estimated)).toBe(true);
    const season = [...kwanzaa.days(2026).slice(1), ...kwanzaa.days(2027).slice(0, 1)];
    expect(season.map((d) => d.name.slice('Kwanzaa ('.length, -1))).toEqual(
      'Umoja Kujichagulia Ujima Ujamaa Nia Kuumba Imani'.split(' '),
    );
  });
});

describe('indigenous', () => {
  // Read off a wall calendar: the second Monday of October, the day after the fourth Thursday of November.
  it.each([
    [2024, '2024-10-14', '2024-11-29'],
    [2025, '2025-10-13', '2025-11-28'],
    [2026, '2026-10-12', '2026-11-27'],
    [2027, '2027-10-11', '2027-11-26'],
    [2028, '2028-10-09', '2028-11-24'],
    [2030, '2030-10-14', '2030-11-29'],
  ])('%i', (year, october, november) => {
    expect(indigenous.days(year).map((d) => [iso(d.day), d.name, d.level])).toEqual([
      [october, "Indigenous Peoples' Day", 'major'],
      [november, 'Native American Heritage Day', 'major'],
    ]);
  });
});
