/** Where things stand in a text: lines, columns, and which lines belong to an item of a list. */
import type { Path } from '../../core/path.ts';
import { childOf, Mapping, type Node, Scalar, Sequence, type Span } from '../tree.ts';

/** Thrown where a text is laid out in a way that a change does not understand. */
export class NotEditable extends Error {}

export function notEditable(): never {
  throw new NotEditable();
}

export interface Written {
  readonly text: string;
  readonly root: Node;
  readonly newline: string;
}

/** A stretch of the text and what is to stand there. */
export interface Splice extends Span {
  readonly text: string;
}

export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;

/** Where the line's characters end, before its line break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins; the text's end behind the last one. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);
/** Nothing but spaces stands before it on its line. */
export const opensLine = (text: string, at: number): boolean =>
  /^ *$/.test(text.slice(lineStart(text, at), at));
/** Nothing but spaces and a comment stands behind it on its line. */
export const endsLine = (text: string, at: number): boolean =>
  /^[ \t]*(#[^\n]*)?$/.test(text.slice(at, lineEnd(text, at)));

export const isFlow = (text: string, node: Node): boolean =>
  !(node instanceof Scalar) && (text[node.span.from] === '[' || text[node.span.from] === '{');

export function nodeAt(source: Written, path: Path): Node {
  let node: Node | undefined = source.root;
  for (const step of path) node = childOf(node, step);
  return node ?? notEditable();
}

/** A list and the section that holds it. */
export function listOf(source: Written, path: Path): { list: Sequence; parent: Node } {
  const list = nodeAt(source, path);
  return list instanceof Sequence ? { list, parent: nodeAt(source, path.slice(0, -1)) } : notEditable();
}

/** Behind the last character that a node says something with. */
export function contentEnd(text: string, node: Node): number {
  if (node instanceof Scalar || isFlow(text, node)) return node.span.to;
  if (node instanceof Sequence) {
    const last = node.items.at(-1);
    return last === undefined ? node.span.to : contentEnd(text, last);
  }
  const last = node.entries.at(-1);
  return last === undefined ? node.span.to : Math.max(last.key.span.to, contentEnd(text, last.value));
}

/**
 * The first line behind a block node: behind its own last line, and behind the comments on the lines that
 * follow where they stand deeper than `column` and so belong to it.
 */
export function lineBehind(text: string, node: Node, column: number): number {
  const end = contentEnd(text, node);
  let at = end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
  for (;;) {
    const comment = /^( *)#/.exec(text.slice(at, lineEnd(text, at)));
    if (comment === null || comment[1]!.length <= column) return at;
    at = nextLine(text, at);
  }
}

/** The offset of each dash of a block list, whose dashes all stand in one column. */
export function dashes(text: string, list: Sequence): number[] {
  const column = columnOf(text, list.span.from);
  if (!opensLine(text, list.span.from) || text[list.span.from] !== '-') notEditable();
  const found: number[] = [];
  let at = lineStart(text, list.span.from);
  for (const item of list.items) {
    while (text[at + column] !== '-' || !opensLine(text, at + column)) {
      at = nextLine(text, at);
      if (at >= text.length) notEditable();
    }
    found.push(at + column);
    at = lineBehind(text, item, column);
  }
  return found;
}

/** The whole lines of a block list's item. */
export function itemLines(text: string, list: Sequence, index: number): Span {
  const dash = dashes(text, list)[index] ?? notEditable();
  const item = list.items[index] ?? notEditable();
  return { from: lineStart(text, dash), to: lineBehind(text, item, columnOf(text, dash)) };
}

/** Behind the colon of a block section's key. */
export function colonEnd(text: string, parent: Node, key: string): number {
  const entry = parent instanceof Mapping ? parent.entries.find((e) => e.key.text === key) : undefined;
  const colon = entry === undefined ? null : /^ *:/.exec(text.slice(entry.key.span.to));
  return entry === undefined || colon === null ? notEditable() : entry.key.span.to + colon[0].length;
}

/** Puts whole lines before the line that begins at `at`. */
export function insertLines({ text, newline }: Written, at: number, lines: readonly string[]): Splice {
  const whole = lines.join(newline);
  const atOpenEnd = at === text.length && at > 0 && text[at - 1] !== '\n';
  return { from: at, to: at, text: atOpenEnd ? newline + whole : whole + newline };
}
