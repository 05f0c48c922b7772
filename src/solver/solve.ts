/** The exact scheduler: fewest unplaced, then least cost, then the earliest dates. */
import { type Board, board, modelOf } from './build.ts';
import { emptyPaths, sweep } from './chain.ts';
import { frame } from './frame.ts';
import { frontier } from './frontier.ts';
import { relax } from './lagrange.ts';
import type { Answer, Model } from './model.ts';
import type { KeepGoing, Problem, Solution } from './problem.ts';
import { reduce } from './reduce.ts';

const ROUNDS = 400;
const MOST_ARCS = 6_000_000;

/** The cheapest answer of a piece; undefined where none exists or the search was ended. */
function pieceAnswer(
  model: Model,
  keepGoing: KeepGoing,
): { answer: Answer | undefined; bound: number; ended: boolean } {
  const highest = model.cost.reduce((sum, c) => sum + Math.abs(c), 1);
  const links = model.link.reduce((sum, link) => sum + (link ? Math.max(...link) : 0), 0);
  const top = highest + links;
  const relaxed =
    model.rows.length > 0
      ? relax(model, top, ROUNDS)
      : { bound: sweep(model, model.cost, emptyPaths(model)), prices: new Float64Array(0) };
  const bound = Math.ceil(relaxed.bound);
  for (let limit = bound, step = 1; ; limit += step, step *= 2) {
    if (!keepGoing()) return { answer: undefined, bound, ended: true };
    const found = frontier(model, relaxed.prices, relaxed.bound, limit, MOST_ARCS);
    if (found === 'wide') return { answer: undefined, bound, ended: true };
    if (found !== undefined) return { answer: found, bound: found.cost, ended: false };
    if (limit > top) return { answer: undefined, bound, ended: false };
  }
}

function answerOf(model: Model, alive: Uint8Array, keepGoing: KeepGoing): Answer | undefined {
  const reduced = reduce(model, alive);
  if (reduced === undefined) return undefined;
  let cost = reduced.base;
  const keys = [...reduced.keys];
  for (const piece of reduced.pieces) {
    const { answer } = pieceAnswer(piece, keepGoing);
    if (answer === undefined) return undefined;
    cost += answer.cost;
    keys.push(...answer.keys);
  }
  return { cost, keys };
}

/** Every slot that has a day takes one. */
const everyone = ({ options }: Board): Uint8Array =>
  Uint8Array.from(options, (o) => (o.candidate !== undefined || o.place.open.length === 0 ? 1 : 0));

export function solve(problem: Problem, keepGoing: KeepGoing = () => true): Solution {
  const table = board(frame(problem));
  const model = modelOf(table);
  const penalty =
    model.cost.reduce((sum, c) => sum + c, 1) +
    model.link.reduce((sum, l) => sum + (l ? Math.max(...l) : 0), 0);
  const open = { ...model, cost: model.cost.map((c, o) => (table.options[o]!.candidate ? c : penalty)) };
  const answer =
    answerOf(model, everyone(table), keepGoing) ??
    answerOf(open, new Uint8Array(model.key.length).fill(1), keepGoing);
  const chosen: (number | undefined)[][] = problem.chains.map((chain) => chain.slots.map(() => undefined));
  let [cost, unplaced] = [answer?.cost ?? 0, 0];
  for (const key of answer?.keys ?? []) {
    const { place, index } = table.options[key]!;
    chosen[place.at[0]]![place.at[1]] = index;
    if (index === undefined) unplaced += 1;
  }
  if (cost >= penalty) cost -= penalty * unplaced;
  return { chosen, unplaced, cost, bound: cost, proven: answer !== undefined };
}
