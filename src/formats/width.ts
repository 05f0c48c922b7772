/** How many columns text takes in a terminal or a plain-text table, and lines of a given width. */

const PLAIN = /^[ -~]*$/;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^\p{Emoji_Presentation}$/u;
const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/** East Asian wide and fullwidth blocks, from Unicode's EastAsianWidth table, emoji apart. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f251],
  [0x20000, 0x3fffd],
];

const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;

/** Columns of one character after another: marks, joined emoji and skin tones take none of their own. */
function columns(code: number, char: string, before: { code: number; columns: number }): number {
  if (code < 0x300) return 1;
  if (code === EMOJI_STYLE) return before.columns === 1 ? 1 : 0;
  if (before.code === JOINER || isSkinTone(code) || ZERO.test(char)) return 0;
  if (isRegional(code)) return 1;
  return EMOJI.test(char) || WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** The characters of a text with their offsets and columns. */
function* measured(text: string): Generator<{ at: number; size: number; columns: number }> {
  let at = 0;
  let before = { code: 0, columns: 0 };
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    before = { code, columns: columns(code, char, before) };
    yield { at, size: char.length, columns: before.columns };
    at += char.length;
  }
}

/** Columns of a text of one line without escapes. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const char of measured(text)) width += char.columns;
  return width;
}

/** Columns of the widest of some texts; 0 of none. */
export const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);

/** A part of a text, by its offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Cuts a word that is wider than a line; marks stay with the character before them. */
function cut(word: string, at: number, width: number): Span[] {
  if (word.length <= width && PLAIN.test(word)) return [{ from: at, to: at + word.length }];
  const parts: Span[] = [];
  let [from, used] = [0, 0];
  for (const char of measured(word)) {
    if (char.at > from && used + char.columns > width && char.columns > 0) {
      parts.push({ from: at + from, to: at + char.at });
      [from, used] = [char.at, 0];
    }
    used += char.columns;
  }
  return [...parts, { from: at + from, to: at + word.length }];
}

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word is cut. No line for none. */
export function wrapSpans(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let used = 0;
  for (const match of text.matchAll(/[^ ]+/g)) {
    for (const part of cut(match[0], match.index, width)) {
      const last = lines.at(-1);
      const size = displayWidth(text.slice(part.from, part.to));
      const gap = last === undefined ? 0 : part.from - last.to;
      if (last !== undefined && gap > 0 && used + gap + size <= width) {
        lines.splice(-1, 1, { from: last.from, to: part.to });
        used += gap + size;
      } else {
        lines.push(part);
        used = size;
      }
    }
  }
  return lines;
}

export const wrapText = (text: string, width: number): string[] =>
  wrapSpans(text, width).map(({ from, to }) => text.slice(from, to));
