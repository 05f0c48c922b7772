/**
 * The exact scheduler: fewest unplaced, then least cost, then the earliest dates. The README of this folder
 * tells the method; every step is in a file of its own.
 */
import { type Board, board, modelOf, placing } from './board.ts';
import { components } from './components.ts';
import { Pulse, Stopped } from './effort.ts';
import { frame, type Lane } from './frame.ts';
import { costOf, type Model, picksOf } from './model.ts';
import { type Optimum, optimumOf } from './optimum.ts';
import { firstShortest, shortest } from './path.ts';
import { fewestUnplaced } from './place.ts';
import type { KeepGoing, Problem, Solution } from './problem.ts';
import { reduce } from './reduce.ts';
import { firstOfEquals } from './ties.ts';

/** The answer of one component: the options taken, and what is known of it. */
interface Part {
  readonly keys: readonly number[];
  readonly cost: number;
  readonly bound: number;
  readonly proven: boolean;
}

/** Each chain's best answer by itself; undefined where two of them clash. */
function apart(all: Board, model: Model): Part | undefined {
  const alone = reduce({ ...model, rows: [] }, placing(all))!;
  const answers = alone.pieces.map(firstShortest);
  const keys = [...alone.keys, ...answers.flatMap((answer) => answer.keys)];
  const taken = new Set(keys);
  if (all.rows.some((row) => row.members.filter((o) => taken.has(o)).length > row.cap)) return undefined;
  const cost = answers.reduce((sum, answer) => sum + answer.cost, alone.base);
  return { keys, cost, bound: cost, proven: true };
}

/** What each chain costs at least if any of its slots may stay unplaced for nothing. */
function freely(model: Model): number {
  const alone = reduce({ ...model, rows: [] }, new Uint8Array(model.key.length).fill(1))!;
  return alone.pieces.reduce((sum, piece) => sum + shortest(piece).cost, alone.base);
}

/** The first of the best answers of a piece, and whether time sufficed to find it. */
function finish({ answer, bound, model }: Optimum, pulse: Pulse): { keys: readonly number[]; done: boolean } {
  if (bound < answer.cost) return { keys: answer.keys, done: false };
  try {
    return { keys: firstOfEquals(model, answer, pulse).keys, done: true };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return { keys: answer.keys, done: false };
  }
}

function solvePart(lanes: readonly Lane[], pulse: Pulse): { all: Board; part: Part } {
  const all = board(lanes);
  const model = modelOf(all);
  const simple = apart(all, model);
  if (simple) return { all, part: simple };
  const { start, alive, rows, proven } = fewestUnplaced(all, pulse);
  if (!proven) {
    const cost = costOf(model, picksOf(model, start));
    return { all, part: { keys: [...start], cost, bound: Math.min(cost, freely(model)), proven: false } };
  }
  const best = optimumOf({ ...model, rows: [...model.rows, ...rows] }, alive, start, pulse);
  const finished = best.pieces.map((piece) => finish(piece, pulse));
  const part: Part = {
    keys: [...best.keys, ...finished.flatMap(({ keys }) => keys)],
    cost: best.pieces.reduce((sum, { answer }) => sum + answer.cost, best.base),
    bound: best.pieces.reduce((sum, { bound }) => sum + bound, best.base),
    proven: finished.every(({ done }) => done),
  };
  return { all, part };
}

/**
 * The answer of a problem, the same whatever the order of its chains. `keepGoing` is asked now and then;
 * once it says no, the best answer so far is given with a valid bound, and `proven` is false.
 */
export function solve(problem: Problem, keepGoing: KeepGoing = () => true): Solution {
  const pulse = new Pulse(keepGoing);
  const chosen: (number | undefined)[][] = problem.chains.map((chain) => chain.slots.map(() => undefined));
  let [cost, bound, unplaced, proven] = [0, 0, 0, true];
  for (const lanes of components(frame(problem))) {
    const { all, part } = solvePart(lanes, pulse);
    cost += part.cost;
    bound += part.bound;
    proven &&= part.proven;
    for (const key of part.keys) {
      const { place, index } = all.options[key]!;
      chosen[place.at[0]]![place.at[1]] = index;
      if (index === undefined) unplaced++;
    }
  }
  return { chosen, unplaced, cost, bound, proven };
}
