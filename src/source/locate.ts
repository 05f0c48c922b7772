/** From a finding's plan path to lines and columns. */
import type { Finding, Located } from '../core/finding.ts';
import type { Path } from '../core/path.ts';
import { childOf, entryOf, type Node, Scalar, type Span } from './tree.ts';

/** Offsets to lines and columns, both from 1. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.starts.push(i + 1);
  }

  at(offset: number): { line: number; column: number } {
    const bounded = Math.min(Math.max(offset, 0), this.text.length);
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - this.starts[low]! + 1 };
  }
}

/**
 * The span of a path: the value's, or its key's where the value is a section or the finding asks for it;
 * the nearest enclosing key where the path leads to something that is not there.
 */
export function spanOfPath(root: Node | undefined, path: Path, at: 'key' | 'value' = 'value'): Span {
  let node = root;
  let key: Span | undefined;
  let last: Span | undefined;
  for (const step of path) {
    const entry = typeof step === 'string' ? entryOf(node, step) : undefined;
    const next = childOf(node, step);
    if (next === undefined) return last ?? firstWord(node);
    key = entry?.key.span ?? firstWord(next);
    last = key;
    node = next;
  }
  const value = node instanceof Scalar && node.text !== '' ? node.span : undefined;
  return (at === 'key' ? key : (value ?? key)) ?? firstWord(node);
}

/** The first key or item of a section: short enough to underline. */
function firstWord(node: Node | undefined): Span {
  if (node === undefined) return { from: 0, to: 1 };
  if (node instanceof Scalar) return node.span;
  if ('entries' in node) return node.entries[0]?.key.span ?? node.span;
  const first = node.items[0];
  return first === undefined ? node.span : firstWord(first);
}

/** Puts findings into the order of the file, then of their rules. */
export function locate(text: string, root: Node | undefined, findings: readonly Finding[]): Located[] {
  const lines = new Lines(text);
  const located = findings.map((finding): Located => {
    const span = finding.span ?? spanOfPath(root, finding.path, finding.at);
    const [from, to] = [lines.at(span.from), lines.at(Math.max(span.to, span.from + 1))];
    return { ...finding, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  });
  return located.sort(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  );
}
