/** Lays out YAML by hand, so that it reads well; every text is written so that it comes back as it was. */
/** Words that YAML, old or new, could take for something else than text. */
const RESERVED = /^(true|false|yes|no|on|off|null|y|n)$/i;
const PLAIN = /^[A-Za-z][A-Za-z0-9 .'/&-]*$/;
/** What JSON leaves as it is, and an editor, a diff or our own guard against odd characters would trip over. */
const UNSEEN = /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g;

/** Any text as a YAML scalar: plain where nobody could misread it, in double quotes otherwise. */
export function quoted(text: string): string {
  if (PLAIN.test(text) && !RESERVED.test(text) && text.length <= 100) return text;
  return JSON.stringify(text).replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export const flowList = (items: readonly string[]): string => `[${items.join(', ')}]`;

const COMMENT_COLUMN = 36;

/** A line with a comment beside it, in one column where the line is short. */
export const noted = (line: string, comment: string): string =>
  `${line.padEnd(COMMENT_COLUMN - 2)}  # ${comment}`;
