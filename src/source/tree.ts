/**
 * A plan file as it stands: maps, lists and scalars with their source text and place. Scalars are not
 * interpreted here, so that `50.00`, `2027-08-26` and `15:30` reach the fields exactly as written.
 */

/** Offsets into the text: `from` of the first character, `to` behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export class Scalar {
  constructor(
    /** What was written, without quotes, folding and escapes resolved. */
    readonly text: string,
    /** Quoted, or a block scalar: never a number, a boolean or nothing. */
    readonly quoted: boolean,
    readonly span: Span,
  ) {}

  /** Nothing was written, or a plain `null` or `~`. */
  get isNull(): boolean {
    return !this.quoted && /^(|~|null|Null|NULL)$/.test(this.text);
  }
}

export class Sequence {
  constructor(
    readonly items: readonly Node[],
    readonly span: Span,
  ) {}
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

export class Mapping {
  constructor(
    readonly entries: readonly Entry[],
    readonly span: Span,
  ) {}
}

export type Node = Scalar | Sequence | Mapping;

export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  return node instanceof Mapping ? node.entries.find((e) => e.key.text === key) : undefined;
}

export function childOf(node: Node | undefined, step: string | number): Node | undefined {
  if (typeof step === 'number') return node instanceof Sequence ? node.items[step] : undefined;
  return entryOf(node, step)?.value;
}
