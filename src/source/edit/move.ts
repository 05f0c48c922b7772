/** From one list to another: the item's own lines where both have lines, so that its comments come along. */
import type { Path } from '../../core/path.ts';
import { Mapping, type Node, Scalar } from '../tree.ts';
import { append, appendLines, type Value } from './append.ts';
import { columnOf, isFlow, itemLines, listOf, notEditable, type Splice, type Written } from './layout.ts';
import { styleOf } from './style.ts';

/** Adds an item of `source` at the end of a list of `target`, which may be the text without that item. */
export function addFrom(source: Written, path: Path, target: Written, to: Path): Splice[] {
  const { text } = source;
  const { list } = listOf(source, path.slice(0, -1));
  const index = Number(path.at(-1));
  const item = list.items[index] ?? notEditable();
  if (!isFlow(text, list)) {
    const { from, to: end } = itemLines(text, list, index);
    const lines = text.slice(from, end).split(/\r?\n/);
    if (lines.at(-1) === '') lines.pop();
    const column = columnOf(text, list.span.from);
    const added = appendLines(target, to, (wanted) => lines.map((line) => shifted(line, column, wanted)));
    if (added !== undefined) return added;
  }
  return append(target, to, [plainValue(item)], styleOf(text, item));
}

/** A line of an item whose dash stood in one column and is to stand in another. */
function shifted(line: string, from: number, to: number): string {
  if (line.trim() === '') return line;
  const indent = line.length - line.trimStart().length;
  if (indent < from && from !== to) return notEditable();
  return ' '.repeat(to) + line.slice(from);
}

function plainValue(node: Node): Value {
  if (node instanceof Scalar) return node.isNull ? notEditable() : node.text;
  if (!(node instanceof Mapping)) return notEditable();
  return Object.fromEntries(
    node.entries.map(({ key, value }) => [
      key.text,
      value instanceof Scalar && !value.isNull ? value.text : notEditable(),
    ]),
  );
}
