import { describe, expect, it } from 'vitest';
import { withOffset } from '../../src/calendar/instants.ts';
import { oddTime } from '../../src/calendar/odd-times.ts';
import { day } from '../../src/core/dates.ts';

describe('times that are odd', () => {
  it.each([
    ['2028-03-12', 150, 'America/New_York', 'skipped'],
    ['2028-03-12', 119, 'America/New_York', undefined],
    ['2028-03-12', 180, 'America/New_York', undefined],
    ['2028-11-05', 90, 'America/New_York', 'twice'],
    ['2028-11-05', 120, 'America/New_York', undefined],
    ['2028-03-12', 150, 'America/Phoenix', undefined],
    ['2028-03-26', 150, 'Europe/Berlin', 'skipped'],
    ['2028-09-24', 150, 'Pacific/Auckland', 'skipped'],
    ['2028-04-02', 150, 'Pacific/Auckland', 'twice'],
    ['2027-08-26', 990, 'America/Los_Angeles', undefined],
  ])('%s, minute %i in %s', (date, minute, zone, odd) => {
    expect(oddTime(day(date), minute, zone)).toBe(odd);
  });

  it.each([
    ['2027-08-26', 990, 'America/Los_Angeles', '2027-08-26T16:30:00-07:00'],
    ['2027-11-18', 990, 'America/Los_Angeles', '2027-11-18T16:30:00-08:00'],
    ['2028-03-12', 150, 'America/New_York', '2028-03-12T03:30:00-04:00'],
    ['2028-11-05', 90, 'America/New_York', '2028-11-05T01:30:00-04:00'],
    ['2027-08-26', 1440, 'UTC', '2027-08-27T00:00:00+00:00'],
  ])('offsets: %s, minute %i in %s', (date, minute, zone, text) => {
    expect(withOffset(day(date), minute, zone)).toBe(text);
  });
});
