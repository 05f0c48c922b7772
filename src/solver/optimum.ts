/**
 * The optimum of one piece, with its proof. The search is run for answers that cost no more than the lower
 * bound; where it shows that there are none, the bound goes up and the window gets wider.
 */
import { Search } from './branch.ts';
import { effort, type Pulse, Spent, Stopped } from './effort.ts';
import { relax } from './lagrange.ts';
import { type Answer, type Model, repriced, restricted, slotCount, whole } from './model.ts';
import { shortest } from './path.ts';
import { reduce } from './reduce.ts';

export interface Optimum {
  readonly answer: Answer;
  /** No answer costs less. */
  readonly bound: number;
  /** The piece with the prices that gave the bound. */
  readonly model: Model;
}

/** At the start time is well spent on good prices: everything later builds on them. */
const ROUNDS = 2000;
const SHARE = 0.03;

/** Windows that were refused before the window is made wider. */
const REFUSALS = 2;

/** `start` is any answer of the piece. Where the pulse stops, the bound is below the answer's cost. */
export function optimum(model: Model, start: Answer, pulse: Pulse): Optimum {
  let best = start;
  let bound = Number.NEGATIVE_INFINITY;
  let piece = model;
  try {
    const relaxed = relax(model, best.cost - 1, ROUNDS, SHARE, pulse);
    piece = repriced(model, relaxed.prices);
    bound = Math.min(best.cost, Math.ceil(relaxed.bound));
    if (relaxed.found && relaxed.found.cost < best.cost) best = relaxed.found;
    for (let attempt = 0, refused = 0; bound < best.cost; ) {
      const limit = Math.min(best.cost - 1, bound + 2 ** Math.floor(refused / REFUSALS) - 1);
      try {
        const search = new Search(effort(attempt, slotCount(model)), pulse);
        const answer = search.least(piece, whole(piece), { limit, any: false });
        if (answer) best = answer;
        bound = answer ? answer.cost : limit + 1;
        refused++;
      } catch (error) {
        if (!(error instanceof Spent)) throw error;
        attempt++;
      }
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return { answer: best, bound, model: piece };
}

export interface Whole {
  /** The keys of the slots that had no choice, and what they cost. */
  readonly keys: readonly number[];
  readonly base: number;
  readonly pieces: readonly Optimum[];
}

/** Reduces a model and finds the optimum of each piece. `start` holds an answer's keys, all alive. */
export function optimumOf(model: Model, alive: Uint8Array, start: ReadonlySet<number>, pulse: Pulse): Whole {
  const reduction = reduce(model, alive.slice());
  if (!reduction) throw new RangeError('the start is no answer of the model');
  const pieces = reduction.pieces.map((piece): Optimum => {
    if (piece.rows.length > 0) return optimum(piece, restricted(piece, start), pulse);
    const answer = shortest(piece);
    return { answer, bound: answer.cost, model: piece };
  });
  return { keys: reduction.keys, base: reduction.base, pieces };
}
