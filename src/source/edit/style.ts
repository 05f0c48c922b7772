/** How new items are written: like those that stand there already. */
import { Mapping, type Node, Scalar } from '../tree.ts';
import { isFlow } from './layout.ts';

export type Quote = '' | '"' | "'";

export interface Style {
  /** Keys on lines of their own, in place of braces. */
  readonly block: boolean;
  /** Between braces and what they hold. */
  readonly pad: string;
  readonly colon: string;
  readonly comma: string;
  readonly keys: Quote;
  /** How a key's value is quoted where it need not be. */
  readonly valueOf: (key: string) => Quote;
}

export const PLAIN: Style = { block: false, pad: ' ', colon: ': ', comma: ', ', keys: '', valueOf: () => '' };

export function quoteAt(text: string, at: number): Quote {
  const mark = text[at];
  return mark === '"' || mark === "'" ? mark : '';
}

const simple = (between: string, otherwise: string): string =>
  /^ *[:,] *$/.test(between) ? between : otherwise;

/** The style of an item that stands in the text. */
export function styleOf(text: string, sample: Node | undefined): Style {
  if (!(sample instanceof Mapping) || sample.entries.length === 0) {
    const quote = sample instanceof Scalar ? quoteAt(text, sample.span.from) : '';
    return { ...PLAIN, keys: quote, valueOf: () => quote };
  }
  const [first, second] = sample.entries;
  const keys = quoteAt(text, first!.key.span.from);
  const values = new Map(sample.entries.map((e) => [e.key.text, quoteAt(text, e.value.span.from)]));
  const block = !isFlow(text, sample);
  const colon = simple(text.slice(first!.key.span.to, first!.value.span.from), ': ');
  return {
    block,
    pad: block || text[sample.span.from + 1] === ' ' ? ' ' : '',
    colon: keys === '' && !colon.endsWith(' ') ? ': ' : colon,
    comma: second ? simple(text.slice(first!.value.span.to, second.key.span.from), ', ') : ', ',
    keys,
    valueOf: (key) => values.get(key) ?? keys,
  };
}

// Nothing in it that YAML could take for a mark, in brackets or out of them.
const SAFE = /^[A-Za-z0-9_./][\w./@%+-]*(:[\w./@%+-]+)*( [\w./@%+-]+(:[\w./@%+-]+)*)*$/;
const NOTHING = /^(null|Null|NULL)$/;

/** A scalar's source text. Text with marks in it is quoted whatever is asked for. */
export function scalarText(value: string, quote: Quote): string {
  if (quote === '' && SAFE.test(value) && !NOTHING.test(value)) return value;
  if (quote === "'" && /^[ -~\u00a0-\ud7ff]*$/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

const entryText = (key: string, value: string, style: Style): string =>
  `${scalarText(key, style.keys)}${style.colon}${scalarText(value, style.valueOf(key))}`;

/** On one line: `{ meeting: whole_group/2027-09, on: 2027-09-23 }`. */
export function inlineItem(value: string | Readonly<Record<string, string>>, style: Style): string {
  if (typeof value === 'string') return scalarText(value, style.valueOf(''));
  const entries = Object.entries(value).map(([key, v]) => entryText(key, v, style));
  return `{${style.pad}${entries.join(style.comma)}${style.pad}}`;
}

/** As lines of a block list: the dash in `column`, `gap` behind it. */
export function blockItem(
  value: string | Readonly<Record<string, string>>,
  style: Style,
  column: number,
  gap: string,
): string[] {
  const dash = `${' '.repeat(column)}-${gap}`;
  if (typeof value === 'string' || !style.block) return [dash + inlineItem(value, style)];
  const entries = Object.entries(value).map(([key, v]) => entryText(key, v, style));
  return entries.map((entry, i) => (i === 0 ? dash : ' '.repeat(dash.length)) + entry);
}
