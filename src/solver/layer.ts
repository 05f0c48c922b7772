/** The states of one moment of a joint sweep, each a short list of small integers, found by their content. */

const START = 32;

export class Layer {
  size = 0;
  /** The fields of state `p` are `fields[p * width]` up to, not including, `fields[(p + 1) * width]`. */
  fields: Int16Array;
  /** By state: the least excess over the bound at which it is reached. */
  excess = new Float64Array(START);
  /** By state: the first of its outgoing arcs; the last state's end where the next entry says. */
  arcs = new Int32Array(START + 1);
  private table = new Int32Array(2 * START).fill(-1);

  constructor(readonly width: number) {
    this.fields = new Int16Array(START * width);
  }

  /** The number of the state with these fields, new ones with an infinite excess. */
  find(state: Int16Array): number {
    const { width, fields, table } = this;
    const mask = table.length - 1;
    let at = hash(state, 0, width) & mask;
    for (let p = table[at]!; p >= 0; p = table[at]!) {
      let i = 0;
      while (i < width && fields[p * width + i] === state[i]) i++;
      if (i === width) return p;
      at = (at + 1) & mask;
    }
    table[at] = this.size;
    return this.add(state);
  }

  private add(state: Int16Array): number {
    const p = this.size++;
    if (p === this.excess.length) {
      this.fields = longer(this.fields, new Int16Array(2 * p * this.width));
      this.excess = longer(this.excess, new Float64Array(2 * p));
      this.arcs = longer(this.arcs, new Int32Array(2 * p + 1));
    }
    this.fields.set(state, p * this.width);
    this.excess[p] = Number.POSITIVE_INFINITY;
    if (2 * this.size > this.table.length) this.spread();
    return p;
  }

  private spread(): void {
    const table = new Int32Array(2 * this.table.length).fill(-1);
    const mask = table.length - 1;
    for (let p = 0; p < this.size; p++) {
      let at = hash(this.fields, p * this.width, this.width) & mask;
      while (table[at]! >= 0) at = (at + 1) & mask;
      table[at] = p;
    }
    this.table = table;
  }
}

function hash(fields: Int16Array, from: number, width: number): number {
  let h = 17;
  for (let i = from; i < from + width; i++) h = Math.imul(h ^ fields[i]!, 0x01000193) ^ (h >>> 15);
  return h ^ (h >>> 13);
}

/** The longer array with the old one's content at its start. */
export function longer<T extends { set(from: T): void }>(old: T, space: T): T {
  space.set(old);
  return space;
}

/** Arcs between states of neighbouring layers: the option taken, the state reached and the excess it adds. */
export class Arcs {
  size = 0;
  option = new Int32Array(1024);
  to = new Int32Array(1024);
  excess = new Float64Array(1024);

  add(option: number, to: number, excess: number): void {
    const i = this.size++;
    if (i === this.option.length) {
      this.option = longer(this.option, new Int32Array(2 * i));
      this.to = longer(this.to, new Int32Array(2 * i));
      this.excess = longer(this.excess, new Float64Array(2 * i));
    }
    this.option[i] = option;
    this.to[i] = to;
    this.excess[i] = excess;
  }
}
