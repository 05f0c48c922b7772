/**
 * Sections and lists by indentation. Where a section ends depends on the comments behind its last value:
 * `Cursor.end` and `Cursor.deepest` carry that from the inside out.
 */
import { MOST_DEPTH } from '../guard.ts';
import { type Entry, Mapping, type Node, Scalar, Sequence } from '../tree.ts';
import { COLON, type Cursor, isGap, NOWHERE, unsure } from './cursor.ts';
import { flow, nothing, opensFlow } from './flow.ts';
import { Keys } from './keys.ts';
import { scalar } from './scalars.ts';
import { isTextHeader, textBlock } from './text-block.ts';

export class BlockReader {
  private depth = 0;

  constructor(private readonly cursor: Cursor) {}

  root(): Node {
    const { cursor } = this;
    cursor.toContent(NOWHERE);
    if (cursor.column < 0) unsure();
    cursor.deepest = -1;
    const node = this.node(-1);
    // A line indented as nothing above it ends every section, and is left over here.
    if (cursor.column >= 0) unsure();
    return node;
  }

  /** What begins here, in its first line or behind a dash. `outer` is the indent of what it stands in. */
  private node(outer: number): Node {
    const { cursor } = this;
    const column = cursor.at - cursor.lineStart;
    if (cursor.atDash()) return this.sequence(column);
    const node = opensFlow(cursor.code()) ? flow(cursor, outer + 1) : scalar(cursor, 'block');
    if (node instanceof Scalar && this.atKeyColon()) return this.mapping(column, node);
    // After a comment in the first columns `yaml` may read text on a line of its own beyond its section.
    if (cursor.deepest >= 0) unsure();
    this.finishLine(outer);
    return node;
  }

  private atKeyColon(): boolean {
    const { cursor } = this;
    return cursor.toColon() && isGap(cursor.code(1));
  }

  private finishLine(outer: number): void {
    this.cursor.restOfLine();
    this.cursor.end = this.cursor.at;
    this.cursor.toContent(outer);
  }

  private mapping(indent: number, first: Scalar): Mapping {
    const { cursor } = this;
    const entries: Entry[] = [];
    const keys = new Keys();
    this.enter();
    for (let key = first; ; ) {
      keys.add(key, cursor.at);
      entries.push({ key, value: this.valueOf(indent) });
      if (cursor.column !== indent) break;
      key = scalar(cursor, 'block');
      if (!this.atKeyColon()) unsure();
    }
    return new Mapping(entries, { from: first.span.from, to: this.leave(indent) });
  }

  private sequence(indent: number): Sequence {
    const { cursor } = this;
    const from = cursor.at;
    const items: Node[] = [];
    cursor.deepest = -1;
    this.enter();
    do items.push(this.valueOf(indent));
    while (cursor.column === indent && cursor.atDash());
    return new Sequence(items, { from, to: this.leave(indent) });
  }

  /** What stands behind the colon or the dash at the cursor. */
  private valueOf(indent: number): Node {
    const { cursor } = this;
    const ofKey = cursor.code() === COLON;
    // Comments above a dash are the item's, comments above a key are not its value's.
    const commentAbove = !ofKey && cursor.deepest >= 0;
    cursor.at += 1;
    cursor.spaces();
    cursor.deepest = -1;
    const at = cursor.at;
    if (!cursor.atRestOfLine()) return this.onSameLine(indent, ofKey);
    const commented = cursor.restOfLine().commented || commentAbove;
    cursor.toContent(NOWHERE);
    if (cursor.column > indent) return this.node(indent);
    if (ofKey && cursor.column === indent && cursor.atDash()) return this.sequence(indent);
    cursor.end = commented || cursor.deepest >= 0 ? cursor.at : at;
    cursor.deepest = -1;
    return nothing(at);
  }

  private onSameLine(indent: number, ofKey: boolean): Node {
    const { cursor } = this;
    if (isTextHeader(cursor.code())) return textBlock(cursor, indent);
    if (!ofKey) return this.node(indent);
    const node = opensFlow(cursor.code()) ? flow(cursor, indent + 1) : scalar(cursor, 'block');
    this.finishLine(indent);
    return node;
  }

  private enter(): void {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) unsure();
  }

  /** Gives the end of a section or list, and settles whose the comments behind it are. */
  private leave(indent: number): number {
    const { cursor } = this;
    this.depth -= 1;
    const to = cursor.end;
    if (indent > 0 && cursor.deepest >= indent) {
      cursor.end = cursor.at;
      cursor.deepest = -1;
    }
    return to;
  }
}
