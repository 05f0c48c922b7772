import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TitlePattern, titlePattern } from '../../src/calendar/ics/match.ts';

function pattern(text: string): TitlePattern {
  const found = titlePattern(text);
  if ('problem' in found) throw new Error(`${text} ${found.problem}`);
  return found;
}

describe('a pattern for titles', () => {
  it.each([
    ['No School|Break', 'Columbus Day - No School', true],
    ['No School|Break', 'Winter break', true],
    ['No School|Break', 'First Day of School', false],
    ['NO SCHOOL', 'no school today', true],
    ['^No School', 'Day of No School', false],
    ['^Break$', 'Break', true],
    ['^Break$', 'Breaks', false],
    ['District Closed$', 'Eid - District Closed', true],
    ['*Closed', 'Eid - District Closed', true],
    ['Day.*Closed', 'Labor Day - District Closed', true],
    ['Closed.*Day', 'Labor Day - District Closed', false],
    ['(Winter|Spring) (Break|Recess)', 'Spring Recess - Schools Closed', true],
    ['(?:Winter|Spring) Break', 'Winter Recess', false],
    ['(?i)eid', 'EID', true],
    ['[bB]reaks?', 'a BREAK', true],
    ['[^a-z]day', 'Fri-day', true],
    ['[^a-z]day', 'Friday', false],
    ['[A-F]-day', 'a b-day', true],
    ['\\d\\d? weeks', '12 weeks', true],
    ['\\bPD\\b', 'PD day', true],
    ['\\bPD\\b', 'UPDATED', false],
    ['PD \\(staff\\)', 'PD (staff)', true],
    ['a+b', 'aaab', true],
    ['^a+b', 'b', false],
    ['Presidents\u2019 Day', "Presidents' Day", true],
    ["New Year's", 'New Year\u2019s Day', true],
    ['A - B', 'A\u00a0\u2013 B', true],
    ['Caf\u00e9', 'CAFE\u0301', true],
    ['\u5b66\u6821', '\u5b66\u6821\u4f11\u307f', true],
    ['^.$', '\u{1f389}', true],
  ])('%s in "%s": %s', (text, title, wanted) => {
    expect(pattern(text).matches(title)).toBe(wanted);
  });

  it.each([
    ['No School|', 'nothing on one side of a "|"'],
    ['|Break', 'nothing on one side of a "|"'],
    ['(a|)b', 'nothing on one side of a "|"'],
    ['(Winter', '"(" that nothing closes'],
    ['Winter)', '")" that nothing opens'],
    ['[a-', '"[" that nothing closes'],
    ['[z-a]', 'which is empty'],
    ['a{1000}', 'counts are not read'],
    ['(?=a)', 'looks ahead'],
    ['(?<!a)b', 'looks ahead or behind'],
    ['(a)\\1', '"\\1", which is not read'],
    ['+', '"+" with nothing before it'],
    ['a\\', 'ends in a backslash'],
    ['x'.repeat(501), 'longer than 500'],
  ])('is refused: %s', (text, problem) => {
    expect(titlePattern(text)).toMatchObject({
      problem: expect.stringContaining(problem),
      hint: expect.any(String),
    });
  });

  it('agrees with the regular expressions of JavaScript', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      ' ',
      '.',
      '^',
      '$',
      '[ab]',
      '[^a]',
      '\\b',
      '\\w',
      '(a|b )',
      '(?:b|ab)',
      'a*',
      'b+',
      '(ab)?',
      '.*',
      '|',
    );
    const title = fc.string({ unit: fc.constantFrom('a', 'B', 'b', ' ', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 7 }),
        fc.array(title, { minLength: 5, maxLength: 5 }),
        (parts, titles) => {
          const text = parts.join('');
          fc.pre(!/^\||\|$|\|\|/.test(text));
          const [own, other] = [pattern(text), new RegExp(text, 'i')];
          for (const t of titles) expect(own.matches(t)).toBe(other.test(t));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a hostile pattern', () => {
  const titles = Array.from({ length: 3000 }, (_, i) => `${'a'.repeat(190)}${i}`);

  it.each(['(a*)*b', '(a|a)*b', '(a+)+$', '(.*a)*b', `${'a?'.repeat(200)}b`, `${'.*'.repeat(200)}!`])(
    'takes no longer than a plain one: %s',
    (text) => {
      const found = pattern(text);
      expect(titles.filter((t) => found.matches(t))).toHaveLength(0);
      expect(found.isExhausted).toBe(false);
    },
    10_000,
  );

  it('gives up, and says so, where every title leads somewhere new', () => {
    const found = pattern(`a${'.'.repeat(480)}b`);
    let seed = 1;
    const letter = (): string => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % 2 === 0 ? 'a' : 'b';
    };
    for (let i = 0; i < 3000; i++) found.matches(Array.from({ length: 200 }, letter).join(''));
    expect(found.isExhausted).toBe(true);
    expect(found.matches('a')).toBe(false);
  }, 10_000);
});
