/** Plain and quoted scalars on one line. */
import { Scalar } from '../tree.ts';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  type Cursor,
  DASH,
  HASH,
  isGap,
  isLineEnd,
  isSpace,
  isTab,
  OPEN_LIST,
  OPEN_MAP,
  unsure,
} from './cursor.ts';

const SINGLE = 0x27;
const DOUBLE = 0x22;
const BACKSLASH = 0x5c;

/** Where a scalar stands: between brackets, commas and brackets end it. */
export type Place = 'block' | 'flow';

const isFlowMark = (code: number): boolean =>
  code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP;

/** Marks that cannot begin plain text, or can only where more is known. */
const NO_BEGINNING = new Set([...'?:,[]{}#&*!|>\'"%@`\t'].map((c) => c.charCodeAt(0)));

export function scalar(cursor: Cursor, place: Place): Scalar {
  const code = cursor.code();
  if (code === DOUBLE) return doubleQuoted(cursor);
  if (code === SINGLE) return singleQuoted(cursor);
  return plain(cursor, place);
}

function plain(cursor: Cursor, place: Place): Scalar {
  const { text, at: from } = cursor;
  const flow = place === 'flow';
  const first = cursor.code();
  const second = cursor.code(1);
  if (isGap(first) || NO_BEGINNING.has(first)) unsure();
  if (first === DASH && (isGap(second) || (flow && isFlowMark(second)))) unsure();
  let to = from;
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i);
    if (code === COLON) {
      const next = text.charCodeAt(i + 1);
      if (isGap(next) || (flow && isFlowMark(next))) break;
    } else if (isSpace(code)) {
      if (text.charCodeAt(i + 1) === HASH) break;
      continue;
    } else if (isLineEnd(code) || (flow && isFlowMark(code))) break;
    else if (isTab(code)) unsure();
    to = i + 1;
  }
  cursor.at = to;
  return new Scalar(text.slice(from, to), false, { from, to });
}

function singleQuoted(cursor: Cursor): Scalar {
  const { text, at: from } = cursor;
  let quotes = false;
  let i = from + 1;
  for (; ; i++) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) unsure();
    if (code !== SINGLE) continue;
    if (text.charCodeAt(i + 1) !== SINGLE) break;
    quotes = true;
    i += 1;
  }
  cursor.at = i + 1;
  const inside = text.slice(from + 1, i);
  return new Scalar(quotes ? inside.replaceAll("''", "'") : inside, true, { from, to: i + 1 });
}

function doubleQuoted(cursor: Cursor): Scalar {
  const { text, at: from } = cursor;
  let value = '';
  let copied = from + 1;
  let i = from + 1;
  for (; ; i++) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) unsure();
    if (code === DOUBLE) break;
    if (code !== BACKSLASH) continue;
    const resolved = escaped(text, i + 1);
    value += text.slice(copied, i) + resolved.value;
    i += resolved.length;
    copied = i + 1;
  }
  cursor.at = i + 1;
  return new Scalar(value + text.slice(copied, i), true, { from, to: i + 1 });
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** JSON's escapes; `length` counts what stands behind the backslash. */
function escaped(text: string, at: number): { readonly value: string; readonly length: number } {
  const letter = text.charAt(at);
  if (letter === 'u') {
    const hex = text.slice(at + 1, at + 5);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) unsure();
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 5 };
  }
  return { value: ESCAPES[letter] ?? unsure(), length: 1 };
}
