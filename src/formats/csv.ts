/** Sheets as CSV that spreadsheets open as meant: UTF-8 with its mark, CRLF, no text that becomes a formula. */
import { stringify } from 'csv-stringify/sync';
import type { Sheet } from '../core/artifact.ts';
import { safeLines } from './safe.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Amounts are decimal text: a minus before them is no formula. Space before text could hide one. */
const text = (value: string): string | { value: string; escape_formulas: boolean } =>
  DECIMAL.test(value) ? { value, escape_formulas: false } : safeLines(value).trim();

function number(value: number): string {
  if (!Number.isFinite(value)) throw new Error('a cell that is not a number');
  return String(value);
}

export function sheetToCsv(sheet: Sheet): string {
  return stringify([sheet.columns, ...sheet.rows], {
    bom: true,
    record_delimiter: 'windows',
    // Its default is no where a delimiter is given: a line break within a cell would then end the row.
    quote_record_delimiter: true,
    escape_formulas: true,
    cast: { string: text, number },
  });
}
