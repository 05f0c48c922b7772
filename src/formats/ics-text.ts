/** Lines of a calendar file: escaped text, folded by octets. After RFC 5545, sections 3.1 and 3.3.11. */
import { oneLine, safeLines } from './safe.ts';

const MOST_OCTETS = 75;

/** Text as a value; harmful characters are made visible, line breaks stay as `\n`. */
export const textValue = (text: string): string =>
  safeLines(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** The same on one line, for titles and places. */
export const titleValue = (text: string): string => textValue(oneLine(text));

/** Octets of a character in UTF-8. */
function octets(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/**
 * A line as the file has it, with its CRLF: at most 75 octets a line, each further one beginning with a
 * space, which counts. A character is never cut in two.
 */
export function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const sign of line) {
    const size = octets(sign);
    if (used + size > MOST_OCTETS) {
      out += '\r\n ';
      used = 1;
    }
    out += sign;
    used += size;
  }
  return `${out}\r\n`;
}
