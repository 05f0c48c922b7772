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
  isSpace,
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

/** What may end a scalar, or must be looked at. Searching is left to the engine: that is quick at once. */
const STOPS = {
  block: /[\n\r\t:#]/g,
  flow: /[\n\r\t:#,[\]{}]/g,
  single: /[\n\r']/g,
  double: /[\n\r"\\]/g,
};

function nextStop(text: string, from: number, stops: RegExp): number {
  stops.lastIndex = from;
  return stops.test(text) ? stops.lastIndex - 1 : text.length;
}

export function scalar(cursor: Cursor, place: Place): Scalar {
  const code = cursor.code();
  if (code === DOUBLE) return doubleQuoted(cursor);
  if (code === SINGLE) return singleQuoted(cursor);
  return plain(cursor, place);
}

function plain(cursor: Cursor, place: Place): Scalar {
  const { text, at: from } = cursor;
  const first = cursor.code();
  const second = cursor.code(1);
  if (isGap(first) || NO_BEGINNING.has(first)) unsure();
  if (first === DASH && (isGap(second) || (place === 'flow' && isFlowMark(second)))) unsure();
  let to = nextStop(text, from, STOPS[place]);
  while (!endsPlain(text, to, place)) to = nextStop(text, to + 1, STOPS[place]);
  while (isSpace(text.charCodeAt(to - 1))) to -= 1;
  cursor.at = to;
  return new Scalar(text.slice(from, to), false, { from, to });
}

/** Whether plain text ends before the mark at `at`; a tab ends it too, and nothing takes it from there. */
function endsPlain(text: string, at: number, place: Place): boolean {
  const code = text.charCodeAt(at);
  if (code === HASH) return isSpace(text.charCodeAt(at - 1));
  if (code !== COLON) return true;
  const next = text.charCodeAt(at + 1);
  return isGap(next) || (place === 'flow' && isFlowMark(next));
}

function singleQuoted(cursor: Cursor): Scalar {
  const { text, at: from } = cursor;
  let quotes = false;
  let i = nextStop(text, from + 1, STOPS.single);
  while (text.charCodeAt(i) === SINGLE && text.charCodeAt(i + 1) === SINGLE) {
    quotes = true;
    i = nextStop(text, i + 2, STOPS.single);
  }
  if (text.charCodeAt(i) !== SINGLE) unsure();
  cursor.at = i + 1;
  const inside = text.slice(from + 1, i);
  return new Scalar(quotes ? inside.replaceAll("''", "'") : inside, true, { from, to: i + 1 });
}

function doubleQuoted(cursor: Cursor): Scalar {
  const { text, at: from } = cursor;
  let value = '';
  let copied = from + 1;
  let i = nextStop(text, copied, STOPS.double);
  while (text.charCodeAt(i) === BACKSLASH) {
    const resolved = escaped(text, i + 1);
    value += text.slice(copied, i) + resolved.value;
    copied = i + 1 + resolved.length;
    i = nextStop(text, copied, STOPS.double);
  }
  if (text.charCodeAt(i) !== DOUBLE) unsure();
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
