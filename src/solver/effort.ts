/** How much work a search may do before it gives up, and the two ways in which it is cut short. */
import type { KeepGoing } from './problem.ts';

/** The caller wants an answer now. Thrown by searches, caught where the best answer so far is known. */
export class Stopped extends Error {}

/** The search has used up its effort; with more it may succeed. */
export class Spent extends Error {}

/** Asks `keepGoing` until it has said no once. */
export class Pulse {
  stopped = false;

  constructor(private readonly keepGoing: KeepGoing) {}

  /** Throws `Stopped` once the caller has had enough. */
  beat(): void {
    if (!this.stopped && !this.keepGoing()) this.stopped = true;
    if (this.stopped) throw new Stopped();
  }
}

export interface Effort {
  /** Nodes of the search tree. */
  readonly nodes: number;
  /** Rounds of relaxation at a node. */
  readonly rounds: number;
  /** Arcs of one joint sweep through time. */
  readonly arcs: number;
}

/** What the `attempt`-th search of a model of so many slots may use: later ones dig deeper and look wider. */
export function effort(attempt: number, slots: number): Effort {
  return {
    nodes: (200 + slots) * 2 ** attempt,
    rounds: Math.round(60 * 1.25 ** attempt),
    arcs: Math.min(20_000 * 4 ** attempt, 5_000_000),
  };
}
