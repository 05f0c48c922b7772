/**
 * Tells which titles a pattern means. Patterns come from plan files that strangers wrote: matching looks at
 * every sign of a title once, with all places in the pattern at the same time, and remembers where each sign
 * led (Ken Thompson, Regular Expression Search Algorithm, 1968). Nothing is ever tried again.
 */
import { fold, isWordSign, type Node, PatternFault, readPattern, type Test } from './pattern.ts';

/** A pattern is short: titles are. */
export const MOST_PATTERN = 500;
/** Steps of working out where signs lead. Each is kept, so that plain patterns take some hundreds for any file. */
const MOST_WORK = 3_000_000;

export interface TitlePattern {
  /** Does the pattern occur in the title? */
  matches(title: string): boolean;
  /** The pattern turned out to be too intricate for these titles: from then on nothing matches. */
  readonly isExhausted: boolean;
}

export interface UnreadablePattern {
  /** Completes `match "…" …`: `has a "(" that nothing closes`. */
  readonly problem: string;
  readonly hint: string;
}

/** One place in the pattern. Places without a test are passed at once, to `next` and, if there is one, `other`. */
interface Place {
  test?: Test;
  only?: 'start' | 'end' | 'edge';
  next: number;
  other?: number;
}

const DONE = 0;

/** Lays a part of the tree before the place `next`, and gives the place where it begins. */
function lay(places: Place[], node: Node, next: number): number {
  switch (node.kind) {
    case 'sign':
      return places.push({ test: node.test, next }) - 1;
    case 'start':
    case 'end':
    case 'edge':
      return places.push({ only: node.kind, next }) - 1;
    case 'sequence':
      return node.parts.reduceRight((after, part) => lay(places, part, after), next);
    case 'either':
      return node.parts
        .map((part) => lay(places, part, next))
        .reduce((a, b) => places.push({ next: a, other: b }) - 1);
    case 'repeat': {
      const fork: Place = { next, other: next };
      const at = places.push(fork) - 1;
      fork.next = lay(places, node.part, node.many ? at : next);
      return node.least === 0 ? at : fork.next;
    }
  }
}

/** Places at which the next sign is awaited, after what kind of sign; with the states that signs lead to. */
interface State {
  readonly places: readonly number[];
  readonly before: 'start' | 'word' | 'other';
  readonly next: Map<string, State>;
  /** Does the title match if it ends here? Worked out when it is first asked. */
  ends?: boolean;
}

const MATCHED: State = { places: [], before: 'other', next: new Map(), ends: true };

class Matcher implements TitlePattern {
  private readonly places: Place[] = [{ next: DONE }];
  private readonly first: number;
  /** When each place was last passed, by turn: a place is passed once a sign. */
  private readonly passed: Int32Array;
  private turn = 0;
  private readonly states = new Map<string, State>();
  private work = 0;

  constructor(node: Node) {
    this.first = lay(this.places, node, DONE);
    this.passed = new Int32Array(this.places.length);
  }

  get isExhausted(): boolean {
    return this.work > MOST_WORK;
  }

  matches(title: string): boolean {
    let state = this.state([], 'start');
    for (const sign of fold(title)) {
      if (this.isExhausted) return false;
      let next = state.next.get(sign);
      if (next === undefined) {
        next = this.after(state, sign);
        state.next.set(sign, next);
      }
      if (next === MATCHED) return true;
      state = next;
    }
    state.ends ??= this.awaiting(state, undefined) === undefined;
    return state.ends;
  }

  /** The one state of these places. */
  private state(places: readonly number[], before: State['before']): State {
    const key = `${before} ${places.join(' ')}`;
    let found = this.states.get(key);
    if (found === undefined) {
      found = { places, before, next: new Map() };
      this.states.set(key, found);
    }
    return found;
  }

  private after(state: State, sign: string): State {
    const awaiting = this.awaiting(state, sign);
    if (awaiting === undefined) return MATCHED;
    const reached = awaiting.filter((p) => this.places[p]!.test!(sign)).map((p) => this.places[p]!.next);
    const places = [...new Set(reached)].sort((a, b) => a - b);
    return this.state(places, isWordSign(sign) ? 'word' : 'other');
  }

  /** The places with a test that are open before `sign` (none: the title's end); undefined where the pattern is done. */
  private awaiting({ places, before }: State, sign: string | undefined): number[] | undefined {
    this.turn += 1;
    const found: number[] = [];
    // The pattern may begin at every sign.
    const waiting = [...places, this.first];
    for (let p = waiting.pop(); p !== undefined; p = waiting.pop()) {
      this.work += 1;
      if (p === DONE) return undefined;
      if (this.passed[p] === this.turn) continue;
      this.passed[p] = this.turn;
      const place = this.places[p]!;
      if (place.test !== undefined) found.push(p);
      else if (place.only === undefined || holds(place.only, before, sign)) {
        waiting.push(place.next);
        if (place.other !== undefined) waiting.push(place.other);
      }
    }
    return found;
  }
}

function holds(only: 'start' | 'end' | 'edge', before: State['before'], sign: string | undefined): boolean {
  if (only === 'start') return before === 'start';
  if (only === 'end') return sign === undefined;
  return (before === 'word') !== (sign !== undefined && isWordSign(sign));
}

/** Reads a pattern; one that cannot be read says why, and nothing is thrown. */
export function titlePattern(pattern: string): TitlePattern | UnreadablePattern {
  if (pattern.length > MOST_PATTERN)
    return {
      problem: `is longer than ${MOST_PATTERN} characters`,
      hint: 'Import the file twice, with a shorter pattern each.',
    };
  try {
    return new Matcher(readPattern(pattern));
  } catch (error) {
    if (error instanceof PatternFault) return { problem: error.message, hint: error.hint };
    throw error;
  }
}
