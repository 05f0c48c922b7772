import type { Path } from '../../core/path.ts';
import { Scalar } from '../tree.ts';
import { nodeAt, notEditable, type Splice, type Written } from './layout.ts';
import { quoteAt, scalarText } from './style.ts';

/** Another text for a scalar, within the quotes that it has. Text blocks (`|` and `>`) are left alone. */
export function setScalar(source: Written, path: Path, to: string): Splice[] {
  const node = nodeAt(source, path);
  if (!(node instanceof Scalar)) return notEditable();
  const { from, to: end } = node.span;
  const quote = quoteAt(source.text, from);
  if (node.quoted && quote === '') return notEditable();
  const gap = from === end && source.text[from - 1] !== ' ' ? ' ' : '';
  return [{ from, to: end, text: gap + scalarText(to, quote) }];
}
