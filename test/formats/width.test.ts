import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitColumns } from '../../src/formats/columns.ts';
import { oneLine } from '../../src/formats/safe.ts';
import { displayWidth, wrapText } from '../../src/formats/width.ts';
import { hostile } from './hostile.ts';

describe('columns that a text takes', () => {
  test.each([
    ['', 0],
    ['plain', 5],
    ['café', 4],
    ['cafe\u0301', 4],
    ['日本語', 6],
    ['한국', 4],
    ['Ｆｕｌｌ', 8],
    ['🎉', 2],
    ['👩‍🏫', 2],
    ['👍🏽', 2],
    ['🇯🇵', 2],
    ['☀️', 2],
    ['⌚️', 2],
    ['½ × – …', 7],
  ])('%s: %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  test.each([
    ['', 10, []],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 13, ['one two three']],
    ['one  two', 8, ['one  two']],
    ['abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['日本語 日本', 4, ['日本', '語', '日本']],
    ['e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ])('%j to %i columns', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  test('no line is too wide, and no character is lost', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = wrapText(oneLine(text), width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(oneLine(text).replaceAll(' ', ''));
      }),
    );
  });

  test('a very long word is cut in time that grows with its length', () => {
    const lines = wrapText('字'.repeat(300_000), 80);
    expect(lines).toHaveLength(7500);
  });
});

describe('columns of a table', () => {
  const text = (wanted: number) => ({ wanted, least: Math.min(wanted, 8) });
  const figures = (wanted: number, least = wanted) => ({ wanted, least });
  test.each([
    [[text(5), text(9)], 40, [5, 9]],
    [[text(5), text(90), figures(12)], 60, [5, 43, 12]],
    [[text(40), text(90)], 60, [30, 30]],
    [[text(40), figures(30, 6)], 40, [20, 20]],
    [[text(90), figures(70)], 60, [8, 70]],
    [[], 60, []],
  ])('%j in %i', (sizes, available, widths) => {
    expect(fitColumns(sizes, available)).toEqual(widths);
  });
});
