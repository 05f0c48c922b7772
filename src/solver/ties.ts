/**
 * Among the answers of least cost, the one whose dates come first. Slots are settled in their order: as long
 * as some answer of the same cost takes an earlier day, that one replaces the answer in hand; then the slot
 * is fixed. Most such questions are settled by the bound alone.
 */
import { affordable, Search } from './branch.ts';
import { effort, type Pulse, Spent } from './effort.ts';
import { frontier } from './frontier.ts';
import { relax } from './lagrange.ts';
import { type Answer, type Model, optionCount, picksOf, repriced, restricted, slotCount } from './model.ts';
import { byRank, firstShortest } from './path.ts';
import { reduce } from './reduce.ts';

/** Rounds that keep the prices of a piece good while slots are being fixed. */
const ROUNDS = 100;
const SHARE = 0.1;
/** Arcs that a sweep through time may take here: it settles a whole piece at once. */
const ARCS = 200_000;

/** Any answer of at most that cost that takes options alive; undefined where there is none. */
function equal(model: Model, alive: Uint8Array, cost: number, pulse: Pulse): Answer | undefined {
  for (let attempt = 0; ; attempt++) {
    try {
      const search = new Search(effort(attempt, slotCount(model)), pulse);
      return search.least(model, alive, { limit: cost, any: true });
    } catch (error) {
      if (!(error instanceof Spent)) throw error;
    }
  }
}

/** A piece with an answer of least cost, and its size when a sweep through time was last found too wide. */
interface Open {
  readonly model: Model;
  readonly answer: Answer;
  readonly wide: number;
}

/** The earliest option of slot `s` in any answer of the same cost, with such an answer. */
function earliest(model: Model, alive: Uint8Array, s: number, answer: Answer, pulse: Pulse) {
  let taken = new Set(answer.keys);
  for (;;) {
    const pick = picksOf(model, taken)[s]!;
    const earlier = alive.slice();
    earlier.fill(0, pick, model.at[s + 1]);
    const open = earlier.subarray(model.at[s], pick).includes(1);
    const found = open ? equal(model, earlier, answer.cost, pulse) : undefined;
    if (!found) return { pick, taken };
    taken = new Set(found.keys);
  }
}

/** Settles the whole of a piece if a sweep can do it, else its first slot, and adds what is then left to `work`. */
function settle({ model, answer, wide }: Open, keys: number[], work: Open[], pulse: Pulse): void {
  const relaxed = relax(model, answer.cost, ROUNDS, SHARE, pulse);
  const narrow = optionCount(model) < 0.75 * wide;
  const swept = narrow ? frontier(model, relaxed, answer.cost, ARCS, pulse) : 'wide';
  if (typeof swept === 'object') {
    for (const key of swept.keys) keys.push(key);
    return;
  }
  const { alive } = affordable(model, relaxed, answer.cost);
  const warm = repriced(model, relaxed.prices);
  const s = byRank(model)[0]!;
  const { pick, taken } = earliest(warm, alive, s, answer, pulse);
  alive.fill(0, model.at[s], model.at[s + 1]);
  alive[pick] = 1;
  const rest = reduce(warm, alive);
  if (!rest) throw new Error('an answer was lost on the way');
  for (const key of rest.keys) keys.push(key);
  const width = narrow ? optionCount(model) : wide;
  for (const piece of rest.pieces) work.push({ model: piece, answer: restricted(piece, taken), wide: width });
}

/** The first in the order of ties of the answers that cost as much as `answer`, which is one of least cost. */
export function firstOfEquals(model: Model, answer: Answer, pulse: Pulse): Answer {
  const keys: number[] = [];
  const work: Open[] = [{ model, answer, wide: Number.POSITIVE_INFINITY }];
  for (let open = work.pop(); open; open = work.pop()) {
    if (open.model.rows.length > 0) settle(open, keys, work, pulse);
    else for (const key of firstShortest(open.model).keys) keys.push(key);
  }
  return { cost: answer.cost, keys };
}
