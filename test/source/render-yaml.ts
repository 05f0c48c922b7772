/** Writes a value as YAML in styles drawn at random: what is read back must be the value. */
import type { Dice } from './dice.ts';

export type Value = string | readonly Value[] | Section;

export interface Section {
  readonly [key: string]: Value;
}

const SAFE = /^[A-Za-z0-9](?:[\w ./%'"!&*@-]*[\w.%-])?$/;
const LINES = /^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?(?:\n+[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?)*$/u;

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export function renderYaml(value: Value, dice: Dice): string {
  const newline = dice.pick(['\n', '\n', '\r\n']);
  const text = new Renderer(dice, newline).document(value);
  return dice.oneIn(4) ? text.slice(0, -newline.length) : text;
}

class Renderer {
  constructor(
    private readonly dice: Dice,
    private readonly newline: string,
  ) {}

  document(value: Value): string {
    const lead = this.between(0);
    return typeof value === 'string' || this.empty(value) || this.dice.oneIn(6)
      ? `${lead}${this.flow(value, 0)}${this.lineEnd()}${this.between(0)}`
      : `${lead}${this.block(value, 0)}`;
  }

  private empty(value: Value): boolean {
    return typeof value === 'object' && Object.keys(value).length === 0;
  }

  /** A section or a list from its first mark on; the indent before that is already written. */
  private block(value: Exclude<Value, string>, indent: number): string {
    const entries = Object.entries(value);
    const mark = (key: string): string => (isList(value) ? '-' : `${this.oneLine(key, 'block')}:`);
    return entries
      .map(([key, item]) => `${mark(key)}${this.behind(item as Value, indent, isList(value))}`)
      .map((text, i) => (i === 0 ? text : `${' '.repeat(indent)}${text}`))
      .join('');
  }

  /** What stands behind a dash or a colon, up to and with the lines' end. */
  private behind(value: Value, indent: number, inList: boolean): string {
    if (value === '' && this.dice.oneIn(2)) return `${this.lineEnd()}${this.between(indent + 2)}`;
    if (typeof value === 'string' && LINES.test(value) && this.dice.oneIn(2)) return this.text(value, indent);
    if (typeof value === 'string' || this.empty(value) || this.dice.oneIn(4)) {
      const own = this.dice.oneIn(8) ? `${this.newline}${' '.repeat(indent + 1)}` : ' ';
      return `${own}${this.flow(value, indent + 1)}${this.lineEnd()}${this.between(indent + 2)}`;
    }
    const gap = 1 + this.dice.below(3);
    if (inList && this.dice.oneIn(2)) return `${' '.repeat(gap)}${this.block(value, indent + 1 + gap)}`;
    const deeper = indent + (isList(value) && !inList ? this.dice.below(3) : gap);
    return `${this.lineEnd()}${this.between(deeper)}${' '.repeat(deeper)}${this.block(value, deeper)}`;
  }

  /** Text over lines, kept or folded; an end without a line break is written with `-`. */
  private text(value: string, indent: number): string {
    const lines = value.split('\n');
    const folded = this.dice.oneIn(2);
    // Folding makes a space of each break and one break less of several.
    const written = folded ? lines.flatMap((line, i) => (i > 0 && line !== '' ? ['', line] : [line])) : lines;
    const space = ' '.repeat(indent + 1 + this.dice.below(3));
    const body = written.map((line) => `${line === '' ? '' : space}${line}${this.newline}`).join('');
    return ` ${folded ? '>-' : '|-'}${this.newline}${body}${this.dice.oneIn(3) ? this.newline : ''}`;
  }

  private flow(value: Value, indent: number): string {
    if (typeof value === 'string') return this.oneLine(value, 'flow');
    const lines = this.dice.oneIn(4);
    const gap = (): string => {
      if (!lines) return ' '.repeat(this.dice.below(2));
      return `${this.lineEnd()}${' '.repeat(indent + 1 + this.dice.below(4))}`;
    };
    const items = Object.entries(value).map(([key, item]) => {
      const text = this.flow(item as Value, indent);
      return isList(value) ? text : `${this.oneLine(key, 'flow')}: ${text}`;
    });
    const body = items.map((item) => `${gap()}${item}${gap()}`).join(',');
    const last = items.length > 0 && this.dice.oneIn(5) ? ',' : '';
    return isList(value) ? `[${body}${last}${gap()}]` : `{${body}${last}${gap()}}`;
  }

  private oneLine(text: string, place: 'block' | 'flow'): string {
    const style = this.dice.below(3);
    if (style === 0 && SAFE.test(text) && (place === 'block' || !/[[\]{},]/.test(text))) return text;
    if (style === 1 && /^[\x20-\x7e]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
    return JSON.stringify(text);
  }

  /** The end of a line, perhaps with a comment. */
  private lineEnd(): string {
    const comment = this.dice.pick(['', '', '', ' # note', '  #: [', ' ']);
    return `${comment}${this.newline}`;
  }

  /** Blank lines and comments of some depth. */
  private between(indent: number): string {
    const lines = [
      '',
      '',
      '',
      '# at the margin',
      `${' '.repeat(indent)}# here`,
      `${' '.repeat(indent + 3)}# deep`,
    ];
    let text = '';
    while (this.dice.oneIn(4)) text += `${lines[this.dice.below(lines.length)]}${this.newline}`;
    return text;
  }
}
