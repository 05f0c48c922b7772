/** A place in the text, and what lies between nodes: spaces, comments and line ends. */

/** Thrown at anything that the quick reader leaves to the `yaml` package. */
export class Unsure extends Error {}

export function unsure(): never {
  throw new Unsure();
}

export const LF = 0x0a;
const TAB = 0x09;
const CR = 0x0d;
const SPACE = 0x20;
export const HASH = 0x23;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;

/** Codes behind the end of the text are NaN. */
export const isLineEnd = (code: number): boolean => code === LF || code === CR || Number.isNaN(code);

/** What a `:` or a `-` needs behind it to be a mark; a tab would do too, but is left to `yaml`. */
export const isGap = (code: number): boolean => code === SPACE || isLineEnd(code);

export const isTab = (code: number): boolean => code === TAB;
export const isSpace = (code: number): boolean => code === SPACE;

/** Nothing is indented as deep as this. */
export const NOWHERE = Number.POSITIVE_INFINITY;

export class Cursor {
  at = 0;
  lineStart = 0;
  /** The column of the next content, -1 at the end of the text. */
  column = -1;
  /** Where the last node ends together with the comments that `yaml` counts as its own. */
  end = 0;
  /** The deepest column of the comments since the last node that are not its own, -1 for none. */
  deepest = -1;

  constructor(readonly text: string) {}

  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  spaces(): void {
    const { text } = this;
    let { at } = this;
    while (text.charCodeAt(at) === SPACE) at += 1;
    this.at = at;
  }

  atDash(): boolean {
    return this.code() === DASH && isGap(this.code(1));
  }

  /** After a key: passes the spaces up to its colon, if it has one on this line. */
  toColon(): boolean {
    this.spaces();
    return this.code() === COLON;
  }

  /** Passes a line break; nothing happens at the end of the text. */
  newline(): void {
    if (this.code() === CR) this.at += 1;
    if (this.code() === LF) this.at += 1;
    this.lineStart = this.at;
  }

  /** Passes a comment up to its line feed. The mark must follow a space or begin its line. */
  comment(): void {
    if (this.at > this.lineStart && this.code(-1) !== SPACE) unsure();
    const lf = this.text.indexOf('\n', this.at);
    this.at = lf < 0 ? this.text.length : lf;
  }

  atRestOfLine(): boolean {
    return this.code() === HASH || isLineEnd(this.code());
  }

  /** Passes the rest of a line, which may hold a comment and nothing else. */
  restOfLine(): { readonly commented: boolean } {
    this.spaces();
    const commented = this.code() === HASH;
    if (commented) this.comment();
    if (!isLineEnd(this.code())) unsure();
    this.newline();
    return { commented };
  }

  /**
   * Passes blank lines and comments up to the next content. Comments deeper than `own` belong to the node
   * before, until one comes that does not.
   */
  toContent(own: number): void {
    this.deepest = -1;
    for (;;) {
      this.spaces();
      const column = this.at - this.lineStart;
      if (this.code() === HASH) {
        this.comment();
        this.newline();
        if (this.deepest < 0 && column > own) this.end = this.at;
        else this.deepest = Math.max(this.deepest, column);
      } else if (this.at < this.text.length && isLineEnd(this.code())) this.newline();
      else {
        this.column = this.at < this.text.length ? column : -1;
        this.refuseMarker(column);
        return;
      }
    }
  }

  /** `---` and `...` in the first column part documents. */
  refuseMarker(column: number): void {
    if (column === 0 && (this.text.startsWith('---', this.at) || this.text.startsWith('...', this.at)))
      unsure();
  }
}
