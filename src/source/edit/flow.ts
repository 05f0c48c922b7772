/** Items between brackets, on one line or with a line each. */
import type { Entry, Sequence, Span } from '../tree.ts';
import {
  endsLine,
  lineEnd,
  lineStart,
  nextLine,
  notEditable,
  opensLine,
  type Splice,
  type Written,
} from './layout.ts';

/** A section's entry as one item between its braces. */
export const spanOfEntry = ({ key, value }: Entry): Span => ({
  from: key.span.from,
  to: Math.max(key.span.to, value.span.to),
});

/** The comma behind an item, with nothing but spaces, line breaks and comments between; undefined before a bracket. */
function commaBehind(text: string, at: number): number | undefined {
  const between = /^(?:\s|#.*)*/.exec(text.slice(at))?.[0].length ?? 0;
  return text[at + between] === ',' ? at + between : undefined;
}

/** New items behind the last one; commas are set so that a list without a last comma keeps none. */
export function intoFlow(
  { text, newline }: Written,
  whole: Span,
  items: readonly Span[],
  added: readonly string[],
): Splice[] {
  const last = items.at(-1);
  if (last === undefined) return [{ from: whole.from + 1, to: whole.from + 1, text: added.join(', ') }];
  const comma = commaBehind(text, last.to);
  const end = comma === undefined ? last.to : comma + 1;
  if (!opensLine(text, last.from) || !endsLine(text, end))
    return [{ from: last.to, to: last.to, text: added.map((item) => `, ${item}`).join('') }];
  const indent = text.slice(lineStart(text, last.from), last.from);
  const lines = added.map((item) => newline + indent + item).join(',');
  const below = lineEnd(text, end);
  return [
    ...(comma === undefined ? [{ from: last.to, to: last.to, text: ',' }] : []),
    { from: below, to: below, text: comma === undefined ? lines : `${lines},` },
  ];
}

/** Takes an item out, with its line and the comment on it where it has one of its own. */
export function outOfFlow({ text }: Written, { items, span: whole }: Sequence, index: number): Splice[] {
  const [item, before] = [items[index]?.span ?? notEditable(), items[index - 1]?.span];
  const comma = commaBehind(text, item.to);
  const end = comma === undefined ? item.to : comma + 1;
  // Without a comma behind it, it is the last one, and the comma before it would be left over.
  const left = comma === undefined && before !== undefined ? commaBehind(text, before.to) : undefined;
  const ownLine =
    opensLine(text, item.from) && endsLine(text, end) && lineStart(text, item.from) > whole.from;
  if (ownLine) {
    const line = { from: lineStart(text, item.from), to: nextLine(text, end), text: '' };
    return left === undefined ? [line] : [{ from: left, to: left + 1, text: '' }, line];
  }
  if (comma !== undefined && /\S/.test(text.slice(item.to, comma))) return notEditable();
  if (left !== undefined) {
    if (/\S/.test(text.slice(left + 1, item.from))) return notEditable();
    return [{ from: left, to: item.to, text: '' }];
  }
  const gap = index + 1 < items.length ? (/^ */.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return [{ from: item.from, to: end + gap, text: '' }];
}
