import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson, toJsonLine } from '../../src/formats/json.ts';
import { oneLine, safeLines, withoutCommands } from '../../src/formats/safe.ts';
import { hostile, isHarmful } from './hostile.ts';

describe('one line', () => {
  test.each([
    ['plain', 'plain'],
    ['two\nlines', 'two lines'],
    ['two \r\n lines', 'two  lines'],
    ['tab\there', 'tab here'],
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['\u009b31m', '\\u009b31m'],
    ['nul\u0000 bell\u0007 delete\u007f', 'nul\\u0000 bell\\u0007 delete\\u007f'],
    ['abc\u202edcb\u2066', 'abc\\u202edcb\\u2066'],
    ['half \ud83c', 'half \\ud83c'],
    ['Eid al-Fitr عيد الفطر, 春节, 🎉', 'Eid al-Fitr عيد الفطر, 春节, 🎉'],
  ])('%j is shown as %j', (text, shown) => {
    expect(oneLine(text)).toBe(shown);
  });

  test('nothing harmful is left of any text, and a second time changes nothing', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = oneLine(text);
        expect(isHarmful(shown)).toBe(false);
        expect(shown).not.toContain('\n');
        expect(oneLine(shown)).toBe(shown);
        expect(isHarmful(safeLines(text))).toBe(false);
      }),
    );
  });
});

describe('commands of a CI runner', () => {
  test.each([
    ['::error::x', ': :error::x'],
    ['ok\n  ::error::x', 'ok\n  : :error::x'],
    ['ok ::error::x', 'ok ::error::x'],
    ['say ##[error]x', 'say # #[error]x'],
    ['a::b', 'a::b'],
  ])('%j becomes %j', (text, shown) => {
    expect(withoutCommands(text)).toBe(shown);
  });
});

describe('JSON', () => {
  test('two spaces, the order given, no absent values, a line break at the end', () => {
    expect(toJson({ b: 1, a: [true, null], c: undefined })).toBe(
      '{\n  "b": 1,\n  "a": [\n    true,\n    null\n  ]\n}\n',
    );
  });

  test('amounts that are no text yet are refused', () => {
    expect(() => toJson({ amount: 100n })).toThrow('amount');
    expect(() => toJson({ share: Number.NaN })).toThrow('share');
  });

  test('any text comes back as it was, and is harmless where it is printed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const json of [toJson({ [text]: text }), toJsonLine({ [text]: text })]) {
          expect(JSON.parse(json)).toEqual({ [text]: text });
          expect(isHarmful(json)).toBe(false);
          expect(json).not.toContain('##[');
        }
        expect(toJsonLine(text).trimEnd()).not.toContain('\n');
      }),
    );
  });
});
