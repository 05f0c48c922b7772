import type { Path } from '../../core/path.ts';
import { Mapping } from '../tree.ts';
import { outOfFlow } from './flow.ts';
import { colonEnd, isFlow, itemLines, listOf, notEditable, type Splice, type Written } from './layout.ts';

/** Takes an item out of its list. A list of lines that loses its last item becomes `[]` behind its key. */
export function removeItem(source: Written, path: Path): Splice[] {
  const { text } = source;
  const [listPath, index] = [path.slice(0, -1), Number(path.at(-1))];
  const { list, parent } = listOf(source, listPath);
  if (isFlow(text, list)) return outOfFlow(source, list, index);
  const lines = { ...itemLines(text, list, index), text: '' };
  if (list.items.length > 1) return [lines];
  if (!(parent instanceof Mapping) || isFlow(text, parent)) return notEditable();
  const from = colonEnd(text, parent, String(listPath.at(-1)));
  return [{ from, to: from, text: ' []' }, lines];
}
