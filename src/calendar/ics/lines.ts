/**
 * The lines of a calendar file: unfolded, with the number of the line on which each begins, and taken apart
 * into name, parameters and value. After RFC 5545, section 3.1; more tolerant where files in the field are.
 */
export interface ContentLine {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** In capitals: `DTSTART`. */
  readonly name: string;
  /** By name in capitals, without quotes; of several values the first. */
  readonly params: ReadonlyMap<string, string>;
  /** As written, escapes and all. */
  readonly value: string;
}

/** A line without a name and a colon. */
export interface JunkLine {
  readonly line: number;
  readonly junk: string;
}

interface Unfolded {
  readonly line: number;
  readonly text: string;
}

/** Joins folded lines: one that begins with a space or a tab goes on with the line before. Blank lines are skipped. */
function* unfold(text: string): Generator<Unfolded> {
  const breaks = /\r\n|\n|\r/g;
  let parts: string[] = [];
  let first = 1;
  let number = 1;
  for (let at = 0; at <= text.length; number++) {
    const found = breaks.exec(text);
    const end = found === null ? text.length : found.index;
    const starts = text[at];
    if (parts.length > 0 && at < end && (starts === ' ' || starts === '\t')) {
      parts.push(text.slice(at + 1, end));
    } else if (end > at) {
      if (parts.length > 0) yield { line: first, text: parts.join('') };
      parts = [text.slice(at, end)];
      first = number;
    }
    at = found === null ? text.length + 1 : breaks.lastIndex;
  }
  if (parts.length > 0) yield { line: first, text: parts.join('') };
}

/** Where a parameter's value ends: at a semicolon or colon that no quotes enclose; -1 where it does not. */
function valueEnd(text: string, from: number): number {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '"') quoted = !quoted;
    else if (!quoted && (c === ';' || c === ':')) return i;
  }
  return -1;
}

function takeApart({ line, text }: Unfolded): ContentLine | JunkLine {
  const name = /^[ \t]*([A-Za-z0-9-]+)[ \t]*(?=[;:])/.exec(text);
  if (name === null) return { line, junk: text };
  const params = new Map<string, string>();
  let at = name[0].length;
  while (text[at] === ';') {
    const end = valueEnd(text, at + 1);
    if (end < 0) return { line, junk: text };
    const param = text.slice(at + 1, end);
    const equals = param.indexOf('=');
    const key = (equals < 0 ? param : param.slice(0, equals)).trim().toUpperCase();
    const value = equals < 0 ? '' : param.slice(equals + 1).trim();
    if (!params.has(key)) params.set(key, value.replaceAll('"', ''));
    at = end;
  }
  return { line, name: (name[1] ?? '').toUpperCase(), params, value: text.slice(at + 1) };
}

export function* contentLines(text: string): Generator<ContentLine | JunkLine> {
  for (const unfolded of unfold(text)) yield takeApart(unfolded);
}
