import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData, personalDataIn } from '../../../src/domains/team/personal-data.ts';
import { personalData } from '../../../src/domains/team/rules/personal-data.ts';
import type { Program } from '../../../src/plan/program.ts';
import { model } from '../onramp/plans.ts';

describe('e-mail addresses', () => {
  test.each([
    ['Ask a.teacher@school.example', 'a…@school.example'],
    ['mailto:x+y_z%1@a-b.co.uk, please', 'x…@a-b.co.uk'],
    ['(LEAD@DISTRICT.ORG)', 'L…@DISTRICT.ORG'],
  ])('in %s', (text, masked) => {
    expect(personalDataIn(text)).toEqual({ what: 'an e-mail address', masked });
  });
});

describe('phone numbers', () => {
  test.each([
    'Call 503-555-0123',
    'Call 503.555.0123.',
    'Call (503) 555-0123',
    'Call (503)555-0123',
    'Call 1-503-555-0123 or come',
    'Call +1 503 555 0123',
    'Ring +44 20 7946 0123',
    'Ring +49 30 9018 2012',
  ])('in %s', (text) => {
    expect(personalDataIn(text)?.what).toBe('a phone number');
  });

  test('are shown by their last two digits only', () => {
    expect(personalDataIn('Call 503-555-0123')?.masked).toBe('…23');
  });
});

describe('nothing', () => {
  test.each([
    'https://example.org/~team/503-555-0123?mail=a@b.example',
    'Read at http://platform.example/@studio on 2027-08-26',
    'Choices that students make in one task (what, how, how shown)',
    'From 2027-08-26 to 2028-05-31, 4:30 to 6:30 pm',
    '$497,047.07 in 20 months, 2160 hours, 2027 2028 2029',
    '34 CFR 75.562 and 34 CFR 76.564',
    'Order 100-200-3000 kits',
    'Meet @ the library, 5 + 3 tables',
    'ISBN 978-0-8077-5614-0',
    'grades 3-8, 503 students, 555 kits',
  ])('in %s', (text) => {
    expect(personalDataIn(text)).toBeUndefined();
  });
});

test('is found wherever a plan has text, with the place of it', () => {
  const found = (change: string) => {
    const program = model(change);
    return [...personalData.check(program as unknown as Program)].map((r) => r.path.join('.'));
  };
  const address = 'a@b.example';
  expect(found('{}')).toEqual([]);
  expect(found(`{ name: "${address}" }`)).toEqual(['name']);
  expect(found(`{ agenda: { norms: [We listen., "Write to ${address}"] } }`)).toEqual(['agenda.norms.1']);
  expect(found(`{ people: [{ id: leads, title: "${address}" }] }`)).toEqual(['people.1.title']);
  expect(found(`{ alignment: { notes: { QG-CAL-1: "${address}" } } }`)).toEqual(['alignment.notes.QG-CAL-1']);
  expect(
    found('{ platforms: { prices: [{ id: discourse, source: "https://a.example/b@c.example" }] } }'),
  ).toEqual([]);
});

test('no text makes the search slow or fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', '@', '-', '+', '5', ' ', '(', ')') }), (text) => {
      const [hit] = findPersonalData({ text: text.repeat(20) });
      expect(hit === undefined || hit.masked.length > 1).toBe(true);
    }),
  );
  const begin = performance.now();
  for (const piece of ['a', 'a.', '5', '+1 ', '503 ', 'a@', '@a.', 'a-'])
    personalDataIn(piece.repeat(20_000 / piece.length));
  expect(performance.now() - begin).toBeLessThan(2000);
});
