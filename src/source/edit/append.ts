/** Items at the end of a list, in the style of those before them; a list that is not there yet is made. */
import type { Path } from '../../core/path.ts';
import { entryOf, Mapping, type Node, Scalar, Sequence } from '../tree.ts';
import { intoFlow, spanOfEntry } from './flow.ts';
import {
  colonEnd,
  columnOf,
  dashes,
  insertLines,
  isFlow,
  lineBehind,
  nextLine,
  nodeAt,
  notEditable,
  type Splice,
  type Written,
} from './layout.ts';
import { blockItem, inlineItem, PLAIN, type Style, scalarText, styleOf } from './style.ts';

/** A scalar, or a section of scalars. */
export type Value = string | Readonly<Record<string, string>>;

/** The lines of new items, for a list whose dashes stand in `column` with `gap` behind them. */
export type LinesAt = (column: number, gap: string) => readonly string[];

/** `otherwise`: the style where no item like the new ones shows one. */
export function append(source: Written, path: Path, items: readonly Value[], otherwise?: Style): Splice[] {
  const style = sampleStyle(source, path, items[0], otherwise);
  return (
    appendLines(source, path, (column, gap) =>
      items.flatMap((item) => blockItem(item, style, column, gap)),
    ) ??
    appendInline(
      source,
      path,
      items.map((item) => inlineItem(item, style)),
    )
  );
}

/** The list at a path, undefined where there is none, and the section that holds it or is to hold it. */
function placeOf(source: Written, path: Path) {
  const [parent, key] = [nodeAt(source, path.slice(0, -1)), path.at(-1)];
  if (!(parent instanceof Mapping) || typeof key !== 'string' || parent.entries.length === 0) notEditable();
  return { parent: parent as Mapping, key: key as string, value: entryOf(parent, key as string)?.value };
}

/** Into a list that has, or may get, a line for each item; undefined where the items stand in brackets. */
export function appendLines(source: Written, path: Path, linesAt: LinesAt): Splice[] | undefined {
  const { text } = source;
  const { parent, key, value } = placeOf(source, path);
  if (value instanceof Sequence && !isFlow(text, value)) {
    const last = value.items.at(-1) ?? notEditable();
    const column = columnOf(text, value.span.from);
    const gap = /^-( *)/.exec(text.slice(dashes(text, value).at(-1)))?.[1] ?? ' ';
    return [insertLines(source, lineBehind(text, last, column), linesAt(column, gap === '' ? ' ' : gap))];
  }
  if (isFlow(text, parent) || (value !== undefined && !isBlank(text, value))) return undefined;
  const keyColumn = columnOf(text, parent.entries[0]!.key.span.from);
  const lines = linesAt(keyColumn + dashOffset(text, parent, keyColumn), ' ');
  if (value === undefined) return [newKey(source, parent, key, keyColumn, lines)];
  // `pinned: []` or `pinned:` becomes a list of lines; a comment behind it stays on the key's line.
  const from = colonEnd(text, parent, key);
  const below = insertLines(source, nextLine(text, value.span.to), lines);
  return text.slice(from, value.span.to).trim() === ''
    ? [below]
    : [{ from, to: value.span.to, text: '' }, below];
}

/** Nothing, or brackets around nothing. */
const isBlank = (text: string, value: Node): boolean =>
  value instanceof Scalar ? value.isNull : /^\[[ \t]*\]$/.test(text.slice(value.span.from, value.span.to));

/** How much deeper than their key the dashes of this section's lists stand. */
function dashOffset(text: string, parent: Mapping, keyColumn: number): number {
  const list = parent.entries.map((e) => e.value).find((v) => v instanceof Sequence && !isFlow(text, v));
  return list === undefined ? 2 : columnOf(text, list.span.from) - keyColumn;
}

function newKey(
  source: Written,
  parent: Mapping,
  key: string,
  column: number,
  lines: readonly string[],
): Splice {
  const { keys } = styleOf(source.text, parent);
  const head = `${' '.repeat(column)}${scalarText(key, keys)}:`;
  return insertLines(source, lineBehind(source.text, parent, column), [head, ...lines]);
}

function appendInline(source: Written, path: Path, items: readonly string[]): Splice[] {
  const { text } = source;
  const { parent, key, value } = placeOf(source, path);
  if (value instanceof Sequence)
    return intoFlow(
      source,
      value.span,
      value.items.map((i) => i.span),
      items,
    );
  if (value !== undefined) return notEditable();
  const { keys, colon } = styleOf(text, parent);
  const entry = `${scalarText(key, keys)}${colon}[${items.join(', ')}]`;
  return intoFlow(source, parent.span, parent.entries.map(spanOfEntry), [entry]);
}

/** The style of the list's last item; else of an item of the lists beside it, one with the same keys first. */
function sampleStyle(source: Written, path: Path, added: Value | undefined, otherwise?: Style): Style {
  const { text } = source;
  const { parent, value } = placeOf(source, path);
  if (value instanceof Sequence && value.items.length > 0) return styleOf(text, value.items.at(-1));
  const wanted = Object.keys(added ?? {}).join();
  const samples = parent.entries
    .flatMap((e) => (e.value instanceof Sequence ? e.value.items.slice(-1) : []))
    .filter((item) => item instanceof Mapping);
  const alike = samples.find((item) => item.entries.map((e) => e.key.text).join() === wanted);
  if (alike !== undefined) return styleOf(text, alike);
  if (otherwise !== undefined) return otherwise;
  if (samples[0] !== undefined) return styleOf(text, samples[0]);
  const { keys } = styleOf(text, parent);
  return { ...PLAIN, keys, valueOf: () => keys };
}
