/** Places slots one after another; where a day is taken, its holder is moved elsewhere if that can be done. */
import type { Board } from './board.ts';
import { membership } from './model.ts';

/** Who is where, by place: the option taken, -1 for none. */
class Placing {
  readonly taken: Int32Array;
  private readonly placeOf: Int32Array;
  private readonly inRows;

  constructor(private readonly all: Board) {
    this.taken = new Int32Array(all.places.length).fill(-1);
    this.placeOf = new Int32Array(all.options.length);
    for (let p = 0; p < all.places.length; p++) this.placeOf.fill(p, all.at[p], all.at[p + 1]);
    this.inRows = membership(all.rows, all.options.length);
  }

  /** The candidates of a place, the cheapest first. */
  private wishes(p: number): number[] {
    const { at, options } = this.all;
    const wishes: number[] = [];
    for (let o = at[p]!; o < at[p + 1]!; o++) if (options[o]!.candidate) wishes.push(o);
    return wishes.sort((a, b) => options[a]!.candidate!.cost - options[b]!.candidate!.cost || a - b);
  }

  /** The places whose meetings clash with an option. */
  private holders(option: number): Set<number> {
    const found = new Set<number>();
    for (let i = this.inRows.at[option]!; i < this.inRows.at[option + 1]!; i++)
      for (const o of this.all.rows[this.inRows.list[i]!]!.members) {
        const p = this.placeOf[o]!;
        if (o !== option && this.taken[p] === o) found.add(p);
      }
    return found;
  }

  /** Finds a day for a place, moving others that have not been `asked` yet; false where it cannot. */
  place(p: number, asked: Set<number>): boolean {
    asked.add(p);
    const wishes = this.wishes(p).map((option) => ({ option, holders: [...this.holders(option)] }));
    const free = wishes.find(({ holders }) => holders.length === 0);
    if (free) {
      this.taken[p] = free.option;
      return true;
    }
    for (const { option } of wishes) {
      const [holder, ...others] = this.holders(option);
      if (holder === undefined || others.length > 0 || asked.has(holder)) continue;
      const was = this.taken[holder]!;
      this.taken[holder] = -1;
      this.taken[p] = option;
      if (this.place(holder, asked)) return true;
      this.taken[holder] = was;
      this.taken[p] = -1;
    }
    return false;
  }
}

/** By place: an option that clashes with none of the others, or -1 where none was found. */
export function augment(all: Board): Int32Array {
  const placing = new Placing(all);
  const order = Array.from(all.places.keys()).sort((a, b) => all.places[a]!.rank - all.places[b]!.rank);
  for (const p of order) if (all.places[p]!.open.length > 0) placing.place(p, new Set());
  return placing.taken;
}
