/**
 * The exact search. At each node the model is reduced and falls into pieces, each piece is relaxed, options
 * whose best path costs too much are dropped, pieces that are narrow enough are swept through time, and
 * where nothing else helps the search branches on the options that the relaxation takes most often.
 */
import { emptyPaths, excess, sweep } from './chain.ts';
import { type Effort, type Pulse, Spent } from './effort.ts';
import { frontier } from './frontier.ts';
import { boundOf, priced, type Relaxed, relax } from './lagrange.ts';
import { type Answer, type Model, optionCount, repriced, slotCount, whole } from './model.ts';
import { shortest } from './path.ts';
import { type Reduction, reduce } from './reduce.ts';

/** What a search wants: the cheapest answer of at most `limit`, or just any. */
export interface Want {
  readonly limit: number;
  readonly any: boolean;
}

/** A piece counts as smaller, worth another look, once it has lost this part of its options. */
const SMALLER = 0.25;
/** Options are dropped before branching where that takes at least this part of them. */
const WORTHWHILE = 0.1;
/** An option that the mean of the paths takes this often is taken as settled when diving. */
const CERTAIN = 0.9;
const AT_ONCE = 8;
/** The weight of the newest paths in the mean at a node, where rounds are few. */
const SHARE = 0.1;

/** The best answer so far within one piece; raises what is asked of the next one. */
class Quest {
  best: Answer | undefined;

  constructor(
    public limit: number,
    private readonly floor: number,
    readonly any: boolean,
  ) {}

  /** Takes note of an answer; true where no better one is needed. */
  take(answer: Answer | undefined): boolean {
    if (answer && answer.cost <= this.limit) {
      this.best = answer;
      this.limit = answer.cost - 1;
    }
    return this.best !== undefined && (this.any || this.limit < this.floor);
  }
}

export class Search {
  private nodes: number;

  constructor(
    private readonly effort: Effort,
    private readonly pulse: Pulse,
  ) {
    this.nodes = effort.nodes;
  }

  /**
   * The cheapest answer of at most the limit among those that take options alive, undefined where there is
   * none. Throws `Spent` where the effort does not suffice to tell.
   */
  least(model: Model, alive: Uint8Array, want: Want): Answer | undefined {
    return this.within(reduce(model, alive.slice()), want, Number.POSITIVE_INFINITY);
  }

  /** `wide` is the number of options at which a sweep through time was last found too wide. */
  private within(reduction: Reduction | undefined, want: Want, wide: number): Answer | undefined {
    if (!reduction) return undefined;
    if (this.nodes-- <= 0) throw new Spent();
    this.pulse.beat();
    const keys = [...reduction.keys];
    let cost = reduction.base;
    const add = (answer: Answer): void => {
      cost += answer.cost;
      for (const key of answer.keys) keys.push(key);
    };
    const hard: Model[] = [];
    for (const piece of reduction.pieces) {
      if (piece.rows.length > 0) hard.push(piece);
      else add(shortest(piece));
    }
    hard.sort((a, b) => optionCount(a) - optionCount(b));
    const bounds = hard.map((piece) => Math.ceil(boundOf(piece)));
    let total = bounds.reduce((sum, bound) => sum + bound, cost);
    if (total > want.limit) return undefined;
    const relaxed = hard.map((piece, i) => {
      if (total > want.limit) return undefined;
      const result = relax(piece, want.limit - total + bounds[i]!, this.effort.rounds, SHARE, this.pulse);
      const bound = Math.max(bounds[i]!, Math.ceil(result.bound));
      total += bound - bounds[i]!;
      bounds[i] = bound;
      return result;
    });
    if (total > want.limit) return undefined;
    for (const [i, piece] of hard.entries()) {
      const limit = want.limit - total + bounds[i]!;
      const any = want.any && i === hard.length - 1;
      const answer = this.inPiece(piece, relaxed[i]!, { limit, any }, wide);
      if (!answer) return undefined;
      total += answer.cost - bounds[i]!;
      add(answer);
    }
    return { cost, keys };
  }

  private inPiece(model: Model, relaxed: Relaxed, want: Want, wide: number): Answer | undefined {
    const quest = new Quest(want.limit, Math.ceil(relaxed.bound), want.any);
    if (quest.take(relaxed.found)) return quest.best;
    const { alive, dropped } = affordable(model, relaxed, quest.limit);
    const warm = repriced(model, relaxed.prices);
    if (dropped > WORTHWHILE * optionCount(model)) {
      quest.take(this.within(reduce(warm, alive), quest, wide));
      return quest.best;
    }
    let width = wide;
    if (optionCount(model) <= (1 - SMALLER) * wide) {
      const swept = frontier(model, relaxed, quest.limit, this.effort.arcs, this.pulse);
      if (swept !== 'wide') {
        quest.take(swept === 'none' ? undefined : swept);
        return quest.best;
      }
      width = optionCount(model);
    }
    for (const child of children(model, relaxed.mean, alive))
      if (quest.take(this.within(reduce(warm, child), quest, width))) break;
    return quest.best;
  }
}

/** The options whose best path, with the other chains' best ones, costs no more than the limit. */
export function affordable(
  model: Model,
  { prices, bound }: Relaxed,
  limit: number,
): { alive: Uint8Array; dropped: number } {
  const cost = priced(model, prices);
  const paths = emptyPaths(model);
  sweep(model, cost, paths);
  const over = excess(model, cost, paths.forward);
  const alive = whole(model);
  let dropped = 0;
  for (let o = 0; o < alive.length; o++) {
    if (over[o]! <= limit - bound) continue;
    alive[o] = 0;
    dropped++;
  }
  return { alive, dropped };
}

/** For each open slot, the option that the mean takes most often, the most certain first. */
function leanings(model: Model, mean: Float64Array, alive: Uint8Array): { slot: number; option: number }[] {
  const found: { slot: number; option: number }[] = [];
  for (let slot = 0; slot < slotCount(model); slot++) {
    let [option, open] = [-1, 0];
    for (let o = model.at[slot]!; o < model.at[slot + 1]!; o++) {
      if (!alive[o]) continue;
      open++;
      if (option < 0 || mean[o]! > mean[option]!) option = o;
    }
    if (open > 1) found.push({ slot, option });
  }
  return found.sort((a, b) => mean[b.option]! - mean[a.option]! || a.option - b.option);
}

/**
 * Ways to go on that between them lose no answer: first with all near-certain options taken (or, where none
 * is, the most certain one), then with the last of them refused and those before it taken, and so on.
 */
function children(model: Model, mean: Float64Array, alive: Uint8Array): Uint8Array[] {
  const open = leanings(model, mean, alive);
  if (open.length === 0) return [alive];
  const certain = open.filter(({ option }) => mean[option]! >= CERTAIN).slice(0, AT_ONCE);
  const taken = certain.length > 0 ? certain : open.slice(0, 1);
  const ways: Uint8Array[] = [];
  let base = alive;
  for (const { slot, option } of taken) {
    const refused = base.slice();
    refused[option] = 0;
    ways.push(refused);
    base = base.slice();
    base.fill(0, model.at[slot], model.at[slot + 1]);
    base[option] = 1;
  }
  ways.push(base);
  return ways.reverse();
}
