/**
 * Reads a pattern for titles: the part of regular expressions that can be matched in one pass. Groups,
 * alternatives, classes and repetition are in; counts, look-around and back references are not.
 */

/** What one sign of a title is asked. Signs come folded, see `fold`. */
export type Test = (sign: string) => boolean;

export type Node =
  | { readonly kind: 'sign'; readonly test: Test }
  | { readonly kind: 'start' | 'end' | 'edge' }
  | { readonly kind: 'sequence' | 'either'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: 0 | 1; readonly many: boolean };

/** A pattern that is not read: what is wrong, and what to do. */
export class PatternFault extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

const SIGN_ITSELF = 'Put a backslash before a sign that stands for itself, as in "PD \\(staff\\)".';

const isWordSign: Test = (c) => /^[\p{L}\p{N}_]$/u.test(c);
const isDigit: Test = (c) => c >= '0' && c <= '9' && c.length === 1;
const isSpace: Test = (c) => /^\s$/.test(c);
const not =
  (test: Test): Test =>
  (c) =>
    !test(c);

const CLASSES: Readonly<Record<string, Test>> = {
  d: isDigit,
  D: not(isDigit),
  w: isWordSign,
  W: not(isWordSign),
  s: isSpace,
  S: not(isSpace),
};

/** Case, composed letters, curly quotes, long dashes and hard spaces make no difference. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .toLowerCase();

const ANY_TEXT: Node = { kind: 'repeat', part: { kind: 'sign', test: () => true }, least: 0, many: true };

const literal = (sign: string): Node => {
  const folded = fold(sign);
  return { kind: 'sign', test: (c) => c === folded };
};

class Reader {
  private at = 0;
  private readonly signs: readonly string[];

  constructor(pattern: string) {
    this.signs = [...pattern.normalize('NFC')];
  }

  whole(): Node {
    const node = this.alternatives();
    if (this.at < this.signs.length) throw new PatternFault('has a ")" that nothing opens', SIGN_ITSELF);
    return node;
  }

  private get sign(): string | undefined {
    return this.signs[this.at];
  }

  private skip(sign: string): boolean {
    if (this.sign !== sign) return false;
    this.at += 1;
    return true;
  }

  private alternatives(): Node {
    const parts = [this.sequence()];
    while (this.skip('|')) parts.push(this.sequence());
    if (parts.length > 1 && parts.some((p) => p.kind === 'sequence' && p.parts.length === 0))
      throw new PatternFault(
        'has nothing on one side of a "|", which would match every title',
        'Remove the "|", or write the missing words.',
      );
    return parts.length === 1 ? parts[0]! : { kind: 'either', parts };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    // A leading * is no repetition of anything: as in file names it stands for any text.
    if (this.skip('*')) parts.push(ANY_TEXT);
    while (this.sign !== undefined && this.sign !== '|' && this.sign !== ')') parts.push(this.repeated());
    return { kind: 'sequence', parts };
  }

  private repeated(): Node {
    let node = this.atom();
    for (;;) {
      if (this.skip('*')) node = { kind: 'repeat', part: node, least: 0, many: true };
      else if (this.skip('+')) node = { kind: 'repeat', part: node, least: 1, many: true };
      else if (this.skip('?')) node = { kind: 'repeat', part: node, least: 0, many: false };
      else return node;
    }
  }

  private atom(): Node {
    const sign = this.signs[this.at++] ?? '';
    switch (sign) {
      case '.':
        return { kind: 'sign', test: () => true };
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '(':
        return this.group();
      case '[':
        return this.signClass();
      case '\\':
        return this.escape();
      case '*':
      case '+':
      case '?':
        throw new PatternFault(`has a "${sign}" with nothing before it`, SIGN_ITSELF);
      case '{':
      case '}':
        throw new PatternFault(
          `has a "${sign}": counts are not read`,
          'Write what is repeated as often as it is meant, or use * for any number.',
        );
      default:
        return literal(sign);
    }
  }

  private group(): Node {
    if (this.skip('?')) {
      // (?i) asks for what is so anyway.
      if (this.sign === 'i' && this.signs[this.at + 1] === ')') {
        this.at += 2;
        return { kind: 'sequence', parts: [] };
      }
      if (!this.skip(':'))
        throw new PatternFault('looks ahead or behind with "(?", which is not read', SIGN_ITSELF);
    }
    const node = this.alternatives();
    if (!this.skip(')')) throw new PatternFault('has a "(" that nothing closes', SIGN_ITSELF);
    return node;
  }

  private escape(): Node {
    const sign = this.signs[this.at++];
    if (sign === undefined) throw new PatternFault('ends in a backslash', SIGN_ITSELF);
    if (sign === 'b') return { kind: 'edge' };
    const test = CLASSES[sign];
    if (test !== undefined) return { kind: 'sign', test };
    if (/[A-Za-z0-9]/.test(sign))
      throw new PatternFault(
        `has "\\${sign}", which is not read`,
        'Known are \\d (a digit), \\w (a letter or digit), \\s (a space) and \\b (the edge of a word).',
      );
    return literal(sign);
  }

  private signClass(): Node {
    const inverse = this.skip('^');
    const tests: Test[] = [];
    for (let first = true; first || this.sign !== ']'; first = false) {
      if (this.sign === undefined) throw new PatternFault('has a "[" that nothing closes', SIGN_ITSELF);
      tests.push(this.classItem());
    }
    this.at += 1;
    const any: Test = (c) => tests.some((test) => test(c));
    return { kind: 'sign', test: inverse ? not(any) : any };
  }

  private classItem(): Test {
    const from = this.signs[this.at++] ?? '';
    if (from === '\\') {
      const node = this.escape();
      if (node.kind === 'sign') return node.test;
      throw new PatternFault('has "\\b" inside of [ ]', 'Write it outside of the brackets.');
    }
    const to = this.signs[this.at + 1];
    if (this.sign !== '-' || to === undefined || to === ']') {
      const folded = fold(from);
      return (c) => c === folded;
    }
    this.at += 2;
    if (to < from)
      throw new PatternFault(`has a range from "${from}" to "${to}", which is empty`, 'Swap the two.');
    return (c) => (from <= c && c <= to) || (from <= c.toUpperCase() && c.toUpperCase() <= to);
  }
}

/** The pattern as a tree. Throws a `PatternFault` where it cannot be read. */
export const readPattern = (pattern: string): Node => new Reader(pattern).whole();

export { isWordSign };
