/** Text over several lines behind `|` or `>`, each line indented as the first one. */
import { Scalar } from '../tree.ts';
import { type Cursor, isLineEnd, isTab, NOWHERE, unsure } from './cursor.ts';

const LITERAL = 0x7c;
const FOLDED = 0x3e;
const STRIP = 0x2d;

export const isTextHeader = (code: number): boolean => code === LITERAL || code === FOLDED;

/** Reads from the header to the next content. The lines are indented deeper than `outer`. */
export function textBlock(cursor: Cursor, outer: number): Scalar {
  const from = cursor.at;
  const folded = cursor.code() === FOLDED;
  cursor.at += 1;
  const strip = cursor.code() === STRIP;
  if (strip) cursor.at += 1;
  cursor.restOfLine();
  const lines = readLines(cursor, outer);
  const text = (folded ? fold(lines) : lines.join('\n')) + (strip ? '' : '\n');
  const to = cursor.end;
  cursor.toContent(NOWHERE);
  return new Scalar(text, true, { from, to });
}

/** The lines without their indent; empty lines behind the last one are not part of the text. */
function readLines(cursor: Cursor, outer: number): string[] {
  const lines: string[] = [];
  let indent = -1;
  let empty = 0;
  while (cursor.at < cursor.text.length) {
    const start = cursor.at;
    cursor.spaces();
    const column = cursor.at - start;
    if (isLineEnd(cursor.code())) {
      // Spaces alone, or empty lines at the top: they count or not by rules of their own.
      if (column > 0 || indent < 0) unsure();
      cursor.newline();
      empty += 1;
      continue;
    }
    if (indent < 0 && column > outer) indent = column;
    if (column !== indent) {
      cursor.at = start;
      if (column > outer) unsure();
      break;
    }
    if (isTab(cursor.code())) unsure();
    for (; empty > 0; empty--) lines.push('');
    lines.push(restOf(cursor));
    cursor.end = cursor.at;
  }
  if (indent < 0) unsure();
  return lines;
}

function restOf(cursor: Cursor): string {
  const from = cursor.at;
  const lf = cursor.text.indexOf('\n', from);
  cursor.at = lf < 0 ? cursor.text.length : lf;
  if (lf > from && cursor.text[lf - 1] === '\r') cursor.at -= 1;
  const line = cursor.text.slice(from, cursor.at);
  cursor.newline();
  return line;
}

/** A line break is a space, and each empty line one break. */
function fold(lines: readonly string[]): string {
  let text = '';
  let join = '';
  for (const line of lines) {
    if (line === '') {
      if (join === '\n') text += '\n';
      else join = '\n';
    } else {
      text += join + line;
      join = ' ';
    }
  }
  return text;
}
