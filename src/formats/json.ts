/** Answers for programs: JSON whose text is harmless also where it is printed. */
import { safeJson } from './safe.ts';

/** Amounts are decimal strings by now; a bigint or a number that is none is our own fault. */
function checked(key: string, value: unknown): unknown {
  if (typeof value === 'bigint') throw new Error(`bigint in an answer: ${key}`);
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`not a number in an answer: ${key}`);
  return value;
}

/** JSON with two spaces, keys in the order given, a line break at the end. Absent values are left out. */
export const toJson = (value: unknown): string => `${safeJson(JSON.stringify(value, checked, 2))}\n`;

/** The same on one line, for files with one value a line. */
export const toJsonLine = (value: unknown): string => `${safeJson(JSON.stringify(value, checked))}\n`;
