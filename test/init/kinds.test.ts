import { describe, expect, it } from 'vitest';
import { readTyped, type TypedKind } from '../../src/init/kinds.ts';

describe('what people type', () => {
  it.each<[TypedKind, string, string | number]>([
    ['text', '  Our name  ', 'Our name'],
    ['text', 'null', 'null'],
    ['whole', '12', 12],
    ['whole', '1,200', 1200],
    ['whole', '007', 7],
    ['money', '$1,250.00', '1250.00'],
    ['money', '62.5', '62.5'],
    ['money', '$ 50', '50'],
    ['hours', '4.25', '4.25'],
    ['share', '7.65%', '7.65%'],
    ['share', '7.65 %', '7.65%'],
    ['share', '0.0765', '0.0765'],
    ['date', '2027-08-11', '2027-08-11'],
    ['date', '8/11/2027', '2027-08-11'],
    ['time', '16:30', '16:30'],
    ['time', '4:30 pm', '16:30'],
    ['time', '9:05', '09:05'],
  ])('%s: %s', (kind, typed, value) => {
    expect(readTyped(kind, typed)).toEqual({ value });
  });

  it.each<[TypedKind, string, RegExp]>([
    ['text', '   ', /is not text\. Write something/],
    ['text', 'x'.repeat(201), /at most 200 characters/],
    ['whole', '2.5', /"2\.5" is not a whole number/],
    ['whole', '-3', /cannot be negative/],
    ['whole', 'twelve', /"twelve" is not a whole number/],
    ['money', '1.005', /1\.005 has 3 decimals\. Dollars have at most two decimals\./],
    ['money', '1e3', /without an exponent/],
    ['money', '1,25', /"1,25" is not an amount in dollars/],
    ['hours', '745', /is not hours up to 744/],
    ['share', '7.65', /Did you mean 7\.65%\?/],
    ['date', '2027-02-30', /the calendar has no such day/],
    ['date', '13/1/2027', /is not a date/],
    ['date', 'August', /Write year, month and day/],
    ['time', '25:00', /is not a time of day/],
    ['time', '16', /Write it as "16:30" or "4:30 pm"/],
  ])('refuses %s: %s', (kind, typed, fault) => {
    const read = readTyped(kind, typed);
    expect('fault' in read && read.fault).toMatch(fault);
  });
});
