/**
 * The exact search. At each node the model is reduced and falls into pieces, each piece is relaxed, options
 * whose best path costs too much are dropped, and where nothing follows any more the search branches.
 */
import { emptyPaths, excess, sweep } from './chain.ts';
import { priced, type Relaxed, relax } from './lagrange.ts';
import { type Answer, type Model, optionCount, slotCount } from './model.ts';
import { type Reduction, reduce } from './reduce.ts';

export const stats = { nodes: 0, relaxes: 0, branches: 0 };

/** The best answer of a piece without rows. */
function path(model: Model): Answer {
  const paths = emptyPaths(model);
  const cost = sweep(model, model.cost, paths);
  return { cost, keys: Array.from(paths.pick, (o) => model.key[o]!) };
}

const priceOf = (model: Model): Float64Array => Float64Array.from(model.rows, (row) => row.price);

function quickBound(model: Model): number {
  const prices = priceOf(model);
  const cost = priced(model, prices);
  let total = sweep(model, cost, emptyPaths(model));
  model.rows.forEach((row, r) => {
    total -= prices[r]! * row.cap;
  });
  return total;
}

export class Search {
  constructor(
    readonly goOn: () => boolean,
    public rounds = 400,
    public nodeRounds = 60,
  ) {}

  least(model: Model, limit: number, any: boolean, rounds = this.rounds): Answer | undefined {
    const reduction = reduce(model, new Uint8Array(optionCount(model)).fill(1));
    return reduction && this.leastOf(reduction, limit, any, rounds);
  }

  leastOf(reduction: Reduction, limit: number, any: boolean, rounds: number): Answer | undefined {
    stats.nodes++;
    if (!this.goOn()) throw new Error('stopped');
    const keys = [...reduction.keys];
    let cost = reduction.base;
    const hard: Model[] = [];
    for (const piece of reduction.pieces) {
      if (piece.rows.length > 0) hard.push(piece);
      else {
        const answer = path(piece);
        cost += answer.cost;
        for (const key of answer.keys) keys.push(key);
      }
    }
    if (hard.length === 0) return cost <= limit ? { cost, keys } : undefined;
    hard.sort((a, b) => optionCount(a) - optionCount(b));
    const bounds = hard.map((piece) => Math.ceil(quickBound(piece)));
    let total = bounds.reduce((sum, b) => sum + b, cost);
    if (total > limit) return undefined;
    const relaxed: Relaxed[] = [];
    for (let i = 0; i < hard.length; i++) {
      const room = limit - (total - bounds[i]!);
      const r = relax(hard[i]!, room, rounds);
      stats.relaxes++;
      relaxed.push(r);
      const b = Math.max(bounds[i]!, Math.ceil(r.bound));
      total += b - bounds[i]!;
      bounds[i] = b;
      if (total > limit) return undefined;
    }
    for (let i = 0; i < hard.length; i++) {
      const room = limit - (total - bounds[i]!);
      const answer = this.piece(hard[i]!, relaxed[i]!, room, any && i === hard.length - 1);
      if (!answer) return undefined;
      total += answer.cost - bounds[i]!;
      cost += answer.cost;
      for (const key of answer.keys) keys.push(key);
    }
    return { cost, keys };
  }

  piece(model: Model, relaxed: Relaxed, limit: number, any: boolean): Answer | undefined {
    let best: Answer | undefined;
    let top = limit;
    const floor = Math.ceil(relaxed.bound);
    const take = (answer: Answer | undefined): boolean => {
      if (answer && answer.cost <= top) {
        best = answer;
        top = answer.cost - 1;
      }
      return best !== undefined && (any || top < floor);
    };
    if (take(relaxed.found)) return best;
    const cost = priced(model, relaxed.prices);
    const paths = emptyPaths(model);
    sweep(model, cost, paths);
    const slack = excess(model, cost, paths.forward);
    const spare = top - relaxed.bound;
    const alive = new Uint8Array(optionCount(model));
    let dead = 0;
    for (let o = 0; o < alive.length; o++) {
      if (slack[o]! <= spare) alive[o] = 1;
      else dead++;
    }
    const withPrices: Model = {
      ...model,
      rows: model.rows.map((row, r) => ({ ...row, price: relaxed.prices[r]! })),
    };
    if (dead > 0.1 * alive.length) {
      const smaller = reduce(withPrices, alive);
      if (!smaller) return best;
      take(this.leastOf(smaller, top, any, this.nodeRounds));
      return best;
    }
    for (const child of this.children(withPrices, relaxed, slack, alive)) {
      const smaller = reduce(withPrices, child);
      if (!smaller) continue;
      stats.branches++;
      if (take(this.leastOf(smaller, top, any, this.nodeRounds))) return best;
    }
    return best;
  }

  /** Two halves of the model: an option taken, and not taken. */
  children(model: Model, relaxed: Relaxed, slack: Float64Array, alive: Uint8Array): Uint8Array[] {
    let pick = -1;
    let score = -1;
    for (let s = 0; s < slotCount(model); s++) {
      let live = 0;
      let top = -1;
      for (let o = model.at[s]!; o < model.at[s + 1]!; o++) {
        if (!alive[o]) continue;
        live++;
        if (top < 0 || relaxed.mean[o]! > relaxed.mean[top]!) top = o;
      }
      if (live < 2) continue;
      const m = relaxed.mean[top]!;
      const value = Math.min(m, 1 - m) + 1e-6;
      if (value > score) [score, pick] = [value, top];
    }
    const slot = this.slotOf(model, pick);
    const yes = alive.slice();
    for (let o = model.at[slot]!; o < model.at[slot + 1]!; o++) if (o !== pick) yes[o] = 0;
    const no = alive.slice();
    no[pick] = 0;
    return [yes, no];
  }

  slotOf(model: Model, o: number): number {
    let s = 0;
    while (model.at[s + 1]! <= o) s++;
    return s;
  }
}
