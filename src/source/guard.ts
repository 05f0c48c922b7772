/**
 * What is refused before a YAML reader sees it: bytes that are no text, sizes and nestings that a plan
 * never has and that could keep a reader busy for minutes. Plan files come from strangers.
 */
import type { Finding } from '../core/finding.ts';

export const MOST_BYTES = 1024 * 1024;
export const MOST_DEPTH = 64;

const refuse = (rule: string, message: string, hint: string, from = 0, to = from + 1): Finding => ({
  rule,
  severity: 'error',
  message,
  hint,
  path: [],
  guidance: [],
  span: { from, to },
});

/** Decodes a plan's bytes; a byte order mark is dropped. */
export function decode(bytes: Uint8Array): { text: string } | { finding: Finding } {
  if (bytes.length > MOST_BYTES)
    return {
      finding: refuse(
        'yaml/too-large',
        `the file has ${bytes.length} bytes, more than 1 MiB`,
        'A plan is a few hundred lines; is this the right file?',
      ),
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const hint = 'Save it as UTF-8, which every editor offers.';
    return { finding: refuse('yaml/not-utf8', 'the file is not UTF-8 text', hint) };
  }
}

// Tab, line feed, carriage return and everything printable; C1 controls and lone surrogates are out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

/** The first reason not to read the text, if there is one. */
export function guard(text: string): Finding | undefined {
  const control = CONTROL.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0');
    return refuse(
      'yaml/control-character',
      `the text holds the control character U+${code.toUpperCase()}`,
      'Remove it; it is invisible in most editors.',
      control.index,
    );
  }
  const deep = tooDeep(text);
  return deep === undefined
    ? undefined
    : refuse(
        'yaml/too-deep',
        `the text is nested more than ${MOST_DEPTH} levels deep`,
        'A plan needs fewer than ten.',
        deep,
      );
}

/**
 * Where the nesting passes the limit, by indentation, by `- - -` and `? ? ?` runs, or by brackets. Brackets
 * inside of text count too, which is harmless: no text opens 64 more than it closes.
 */
function tooDeep(text: string): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const lead = /[ \t]*(?:[-?:][ \t]+)*/y;
    lead.lastIndex = at;
    const run = lead.exec(text)?.[0] ?? '';
    const indent = run.length - run.trimStart().length;
    const marks = run.trim() === '' ? 0 : run.trim().split(/[ \t]+/).length;
    if (at + run.length < end || marks > 0) {
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      indents.push(indent);
    }
    for (let i = at; i < end; i++) {
      const c = text[i];
      if (c === '[' || c === '{') brackets += 1;
      else if ((c === ']' || c === '}') && brackets > 0) brackets -= 1;
      if (brackets > MOST_DEPTH) return i;
    }
    if (indents.length + marks > MOST_DEPTH) return at;
    at = end + 1;
  }
  return undefined;
}
