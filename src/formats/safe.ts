/**
 * Makes text that others wrote harmless to show: a plan's words, keys and file names may hold terminal
 * escapes, marks that turn the reading direction, or commands for a CI's log.
 */

const PRINTABLE = /^[ -~]*$/;
const BREAKS = new Set('\t\n\v\f\r\u0085\u2028\u2029');

/** Controls, direction overrides and isolates, byte order marks, lone surrogates and non-characters. */
function isHarmful(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code <= 0x9f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfeff ||
    code === 0xfffe ||
    code === 0xffff
  );
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;

/** The text on one line: a break or tab becomes a space, harmful characters are written as `\u001b`. */
export function oneLine(text: string): string {
  if (PRINTABLE.test(text)) return text;
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (!BREAKS.has(char)) out += isHarmful(code) ? escaped(code) : char;
    else if (!out.endsWith(' ')) out += ' ';
  }
  return out;
}

/** The same for text of several lines: they stay apart, by `\n`. */
export const safeLines = (text: string): string =>
  PRINTABLE.test(text)
    ? text
    : text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map(oneLine)
        .join('\n');

/**
 * Keeps the lines of a text from being read as workflow commands by a GitHub runner, which takes a line that
 * begins with `::`, and `##[` anywhere in a line: a space is put between.
 */
export const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n]*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '# #');

/** What JSON leaves as it is and a terminal would take for more than text; it escapes the rest by itself. */
const HARMFUL_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** JSON text that means the same, and is harmless in a terminal and in a CI's log. */
export const safeJson = (json: string): string =>
  json.replace(HARMFUL_IN_JSON, (char) => escaped(char.charCodeAt(0))).replaceAll('##[', '\\u0023#[');
