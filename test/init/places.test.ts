import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { STATES } from '../../src/calendar/traditions/us-state.ts';
import { day, iso, monthIndex } from '../../src/core/dates.ts';
import { zone } from '../../src/fields/index.ts';
import { keptForCoaching, nextClasses, schoolYears } from '../../src/init/school-year.ts';
import { zonesFor, zonesOf } from '../../src/init/states.ts';
import { Scalar } from '../../src/source/tree.ts';

describe('time zones', () => {
  it.each(Object.keys(STATES))('of %s are known to plans', (state) => {
    expect(zonesOf(state).length).toBeGreaterThan(0);
    for (const name of zonesFor(state))
      expect(z.safeParse(zone(), new Scalar(name, false, { from: 0, to: 1 })).success, name).toBe(true);
  });

  it.each([
    ['CA', 'America/Los_Angeles'],
    ['TN', 'America/Chicago'],
    ['KY', 'America/Kentucky/Louisville'],
    ['AZ', 'America/Phoenix'],
    ['HI', 'Pacific/Honolulu'],
    ['FL', 'America/New_York'],
  ])('%s is in %s', (state, first) => {
    expect(zonesOf(state)[0]).toBe(first);
  });

  it('of no state are all of them', () => {
    expect(zonesOf('none')).toEqual([]);
    expect(zonesFor('none').length).toBeGreaterThan(10);
  });
});

const shown = (items: readonly { name: string; from: number; to: number }[]): string[] =>
  items.map(({ name, from, to }) => `${name} ${iso(from)} ${iso(to)}`).sort();

describe('the usual school year', () => {
  const program = { onramp: day('2027-02-26'), start: day('2027-08-26'), end: day('2029-07-31') };
  const years = schoolYears(day('2027-09-01'), program);

  it('has the breaks of the Riverbend example, and that of the onramp', () => {
    expect(shown(years.closed)).toEqual([
      'Spring break 2027-03-22 2027-03-26',
      'Spring break 2028-03-27 2028-03-31',
      'Spring break 2029-03-26 2029-03-30',
      'Winter break 2027-12-20 2027-12-31',
      'Winter break 2028-12-18 2028-12-29',
    ]);
  });

  it('has two terms a year, from the first day of classes on', () => {
    expect(shown(years.terms)).toEqual([
      'Fall 2027 2027-09-01 2027-12-17',
      'Fall 2028 2028-09-06 2028-12-15',
      'Spring 2028 2028-01-03 2028-05-26',
      'Spring 2029 2029-01-02 2029-05-25',
    ]);
  });

  it('leaves out a term of which the program sees little', () => {
    const short = schoolYears(day('2027-09-01'), { ...program, end: day('2028-01-31') });
    expect(shown(short.terms)).toEqual(['Fall 2027 2027-09-01 2027-12-17']);
  });

  it('begins on a Wednesday in late August', () => {
    expect(iso(nextClasses(day('2026-11-22')))).toBe('2027-08-25');
    expect(iso(nextClasses(day('2028-01-01')))).toBe('2028-08-23');
  });

  it('keeps the last five school days before a rest', () => {
    const kept = (month: number): string[] =>
      shown([keptForCoaching(monthIndex(2028, month), years.closed)!]);
    expect(kept(5)).toEqual(['Kept for coaching 2028-05-25 2028-05-31']);
    expect(kept(3)).toEqual(['Kept for coaching 2028-03-20 2028-03-31']);
  });
});
