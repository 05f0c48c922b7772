/** Answers of single chains: the shortest path, and of equal ones the first in the order of ties. */
import { emptyPaths, excess, onward, sweep } from './chain.ts';
import { type Answer, type Model, slotCount } from './model.ts';

/** The best answer of a piece without rows. */
export function shortest(model: Model): Answer {
  const paths = emptyPaths(model);
  const cost = sweep(model, model.cost, paths);
  return { cost, keys: Array.from(paths.pick, (o) => model.key[o]!) };
}

/** Slots in the order of ties. */
export const byRank = (model: Model): number[] =>
  Array.from({ length: slotCount(model) }, (_, s) => s).sort((a, b) => model.rank[a]! - model.rank[b]!);

/** The first option of slot `s` that lies on a shortest path; only options that are alive count. */
function firstOnPath(model: Model, alive: Uint8Array, s: number): number {
  const cost = model.cost.map((c, o) => (alive[o] ? c : Number.POSITIVE_INFINITY));
  const paths = emptyPaths(model);
  sweep(model, cost, paths);
  const over = excess(model, cost, paths.forward);
  let o = model.at[s]!;
  while (over[o] !== 0) o++;
  return o;
}

/** Reads the path from its start, where the order of ties is the order of the slots. */
function readForward(model: Model): number[] {
  const back = onward(model, model.cost);
  const picks: number[] = [];
  let before = -1;
  for (let s = 0; s < slotCount(model); s++) {
    const [from, to] = [model.at[s]!, model.at[s + 1]!];
    const link = s > 0 ? model.link[s - 1] : undefined;
    const row = link ? (before - model.at[s - 1]!) * (to - from) - from : 0;
    const way = (o: number): number => model.cost[o]! + back[o]! + (link ? link[row + o]! : 0);
    let best = from;
    for (let o = from + 1; o < to; o++) if (way(o) < way(best)) best = o;
    picks.push(best);
    before = best;
  }
  return picks;
}

/** Of the best answers of a piece without rows the one whose dates come first. */
export function firstShortest(model: Model): Answer {
  const order = byRank(model);
  const { cost } = shortest(model);
  const inOrder = order.every((s, i) => s === i);
  if (inOrder) return { cost, keys: readForward(model).map((o) => model.key[o]!) };
  const alive = new Uint8Array(model.key.length).fill(1);
  const keys: number[] = [];
  for (const s of order) {
    const pick = firstOnPath(model, alive, s);
    keys.push(model.key[pick]!);
    for (let o = model.at[s]!; o < model.at[s + 1]!; o++) if (o !== pick) alive[o] = 0;
  }
  return { cost, keys };
}
