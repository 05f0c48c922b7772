import { describe, expect, it } from 'vitest';
import { usFederal } from '../../src/calendar/traditions/us-federal.ts';
import { civil, iso, isWeekend } from '../../src/core/dates.ts';

/**
 * US Office of Personnel Management, Federal Holidays: the days on which offices are closed.
 * New Year's Day of 2028 is kept on the last day of 2027.
 */
const OPM: Record<string, string> = {
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  2028: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
};

const named = (year: number) => usFederal.days(year).map((d) => `${iso(d.day)} ${d.name}`);

describe('us_federal', () => {
  it.each(Object.entries(OPM))('closes on the days of %s that OPM published', (year, days) => {
    const closed = usFederal.days(Number(year)).filter((d) => !isWeekend(d.day));
    expect(closed.map((d) => iso(d.day))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it('gives a weekend holiday twice, itself and observed', () => {
    expect(named(2026)).toContain('2026-07-03 Independence Day (observed)');
    expect(named(2026)).toContain('2026-07-04 Independence Day');
    expect(named(2027)).toContain('2027-07-05 Independence Day (observed)');
  });

  it("observes a Saturday's New Year's Day in the year before", () => {
    expect(named(2027).at(-1)).toBe("2027-12-31 New Year's Day (observed)");
    expect(named(2028)[0]).toBe("2028-01-01 New Year's Day");
  });

  it('has eleven holidays a year, all major, and no Inauguration Day', () => {
    for (let year = usFederal.years.first; year <= usFederal.years.last; year++) {
      const days = usFederal.days(year);
      expect(days.filter((d) => !d.name.endsWith('(observed)'))).toHaveLength(11);
      expect(days.every((d) => d.level === 'major' && !d.estimated && civil(d.day).year === year)).toBe(true);
    }
    expect(named(2029).filter((d) => d.startsWith('2029-01-20'))).toEqual([]);
  });
});
