/** Lists and maps in brackets, on one line or many; with them all of JSON. */
import { MOST_DEPTH } from '../guard.ts';
import { type Entry, Mapping, type Node, Scalar, Sequence } from '../tree.ts';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COMMA,
  type Cursor,
  HASH,
  isLineEnd,
  OPEN_LIST,
  OPEN_MAP,
  unsure,
} from './cursor.ts';
import { Keys } from './keys.ts';
import { scalar } from './scalars.ts';

export const opensFlow = (code: number): boolean => code === OPEN_LIST || code === OPEN_MAP;
const closesFlow = (code: number): boolean => code === CLOSE_LIST || code === CLOSE_MAP;

/** Reads from the opening bracket to behind the closing one. Further lines are indented by `least` or more. */
export function flow(cursor: Cursor, least: number): Node {
  return new FlowReader(cursor, least).collection(1);
}

class FlowReader {
  constructor(
    private readonly cursor: Cursor,
    private readonly least: number,
  ) {}

  collection(level: number): Node {
    if (level > MOST_DEPTH) unsure();
    return this.cursor.code() === OPEN_MAP ? this.mapping(level) : this.sequence(level);
  }

  private sequence(level: number): Sequence {
    const from = this.cursor.at;
    const items: Node[] = [];
    this.items(level, CLOSE_LIST, () => items.push(this.item(level)));
    return new Sequence(items, { from, to: this.cursor.at });
  }

  private mapping(level: number): Mapping {
    const from = this.cursor.at;
    const entries: Entry[] = [];
    const keys = new Keys();
    this.items(level, CLOSE_MAP, () => {
      const key = scalar(this.cursor, 'flow');
      const hasValue = this.cursor.toColon();
      keys.add(key, this.cursor.at);
      entries.push({ key, value: hasValue ? this.value(level) : nothing(key.span.to) });
    });
    return new Mapping(entries, { from, to: this.cursor.at });
  }

  /** The opening bracket, items with one comma behind each (the last one's may be missing), the closing one. */
  private items(level: number, close: number, item: () => void): void {
    const { cursor } = this;
    cursor.at += 1;
    this.between(level);
    while (cursor.code() !== close) {
      item();
      this.between(level);
      if (cursor.code() === COMMA) {
        cursor.at += 1;
        this.between(level);
      } else if (cursor.code() !== close) unsure();
    }
    cursor.at += 1;
  }

  /** A list's item; `[a: 1]` is a list of one map. */
  private item(level: number): Node {
    if (opensFlow(this.cursor.code())) return this.collection(level + 1);
    const key = scalar(this.cursor, 'flow');
    if (!this.cursor.toColon()) return key;
    new Keys().add(key, this.cursor.at);
    const value = this.value(level);
    return new Mapping([{ key, value }], { from: key.span.from, to: value.span.to });
  }

  /** What stands behind the colon at the cursor. */
  private value(level: number): Node {
    const { cursor } = this;
    cursor.at += 1;
    cursor.spaces();
    const at = cursor.at;
    this.between(level);
    const code = cursor.code();
    if (code === COMMA || closesFlow(code)) return nothing(at);
    return opensFlow(code) ? this.collection(level + 1) : scalar(cursor, 'flow');
  }

  /** Passes spaces, comments and line ends inside of brackets. */
  private between(level: number): void {
    const { cursor, least } = this;
    let newLine = false;
    for (;;) {
      cursor.spaces();
      if (cursor.code() === HASH) {
        // In the first column `yaml` refuses it behind some values and takes it behind others.
        if (cursor.at === cursor.lineStart) unsure();
        cursor.comment();
      }
      if (cursor.at >= cursor.text.length) unsure();
      if (!isLineEnd(cursor.code())) break;
      cursor.newline();
      newLine = true;
    }
    if (!newLine) return;
    const column = cursor.at - cursor.lineStart;
    const lastClose = level === 1 && column === least - 1 && closesFlow(cursor.code());
    if (column < least && !lastClose) unsure();
    cursor.refuseMarker(column);
  }
}

export const nothing = (at: number): Scalar => new Scalar('', false, { from: at, to: at });
