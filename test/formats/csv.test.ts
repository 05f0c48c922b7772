import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetToCsv } from '../../src/formats/csv.ts';
import { hostile, isHarmful } from './hostile.ts';

type Cell = string | number | undefined;
const MARK = '\ufeff';

const csvOf = (...rows: Cell[][]): string =>
  sheetToCsv({ kind: 'sheet', id: 'x', columns: ['a', 'b'], rows });

/** Reads CSV back (RFC 4180). */
function read(csv: string): string[][] {
  const rows: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, raw = '', end] of csv.slice(MARK.length).matchAll(cell)) {
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('a sheet as CSV', () => {
  test('has a mark, CRLF at every end, quotes where they are needed', () => {
    expect(csvOf(['plain', 'a "b", c'], ['two\nlines', undefined])).toBe(
      `${MARK}a,b\r\nplain,"a ""b"", c"\r\n"two\nlines",\r\n`,
    );
  });

  test('without rows is its head', () => {
    expect(csvOf()).toBe(`${MARK}a,b\r\n`);
  });

  test.each<[Cell, string]>([
    [-2.5, '-2.5'],
    [0, '0'],
    ['-1200.00', '-1200.00'],
    ['16000.00', '16000.00'],
    ['2027-08-26', '2027-08-26'],
    ['=1+1', "'=1+1"],
    ['  =1+1', "'=1+1"],
    ['\n=1+1', "'=1+1"],
    ['+1 555 0100', "'+1 555 0100"],
    ['-x', "'-x"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\uff1d1', "'\uff1d1"],
    ['\u001b[31m', '\\u001b[31m'],
  ])('%j is written as %s', (value, cell) => {
    expect(csvOf([value, 'end'])).toBe(`${MARK}a,b\r\n${cell},end\r\n`);
  });

  test('a number that is none is refused', () => {
    expect(() => csvOf([Number.NaN, 1])).toThrow('not a number');
  });

  test('no text becomes a formula, a cell or a row of its own', () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const csv = csvOf([a, b], [b, a]);
        const rows = read(csv);
        expect(rows.map((row) => row.length)).toEqual([2, 2, 2]);
        for (const cell of rows.flat()) {
          expect(/^\s*[=+@\t\r]/.test(cell)).toBe(false);
          expect(/^\s*-(?!\d+(\.\d+)?$)/.test(cell)).toBe(false);
        }
        expect(isHarmful(csv.slice(MARK.length).replaceAll('\r\n', '\n'))).toBe(false);
      }),
    );
  });
});
