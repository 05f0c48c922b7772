/**
 * The problem in canonical order, so that nothing depends on how the plan was written, and without the
 * candidates that a fixed meeting rules out.
 */
import type { Day } from '../core/dates.ts';
import { compare } from '../core/words.ts';
import { clash } from './clash.ts';
import type { Candidate, Chain, Problem, Slot } from './problem.ts';

/** A slot where it stands. */
export interface Place {
  readonly chain: Chain;
  readonly slot: Slot;
  /** The chain's index in the problem as given, and the slot's in the chain. */
  readonly at: readonly [chain: number, slot: number];
  /** Its place in the order in which ties are settled, from 0, without gaps. */
  readonly rank: number;
  /** Indices of the candidates that no fixed meeting rules out, by day. */
  readonly open: readonly number[];
}

/** The places of one chain, in order. */
export type Lane = readonly Place[];

/** Fixed meetings by resource and day. */
type Taken = ReadonlyMap<string, ReadonlyMap<Day, readonly Candidate[]>>;

function fixedMeetings(chains: readonly Chain[]): Taken {
  const taken = new Map<string, Map<Day, Candidate[]>>();
  for (const chain of chains)
    for (const slot of chain.slots) {
      if (!slot.fixed) continue;
      const only = slot.candidates[0];
      if (!only || slot.candidates.length > 1)
        throw new RangeError(`the fixed slot ${slot.id} has ${slot.candidates.length} candidates, not one`);
      for (const resource of chain.resources) {
        const days = taken.get(resource) ?? new Map<Day, Candidate[]>();
        taken.set(resource, days.set(only.day, [...(days.get(only.day) ?? []), only]));
      }
    }
  return taken;
}

function openCandidates(chain: Chain, slot: Slot, taken: Taken): number[] {
  const free = (c: Candidate): boolean =>
    slot.fixed ||
    !chain.resources.some((r) =>
      taken
        .get(r)
        ?.get(c.day)
        ?.some((other) => clash(c, other)),
    );
  return slot.candidates
    .map((candidate, index) => ({ candidate, index }))
    .filter(({ candidate }) => free(candidate))
    .sort((a, b) => a.candidate.day - b.candidate.day || a.index - b.index)
    .map(({ index }) => index);
}

/** The chains by series, then cohort. */
export function frame(problem: Problem): Lane[] {
  const chains = problem.chains
    .map((chain, given) => ({ chain, given }))
    .sort((a, b) => compare(a.chain.series, b.chain.series) || compare(a.chain.cohort, b.chain.cohort));
  const taken = fixedMeetings(problem.chains);
  const places = chains.flatMap(({ chain, given }, lane) =>
    chain.slots.map((slot, s) => ({ chain, slot, lane, at: [given, s] as const })),
  );
  const order = [...places.keys()].sort((a, b) => places[a]!.slot.first - places[b]!.slot.first || a - b);
  const rank = new Int32Array(places.length);
  order.forEach((place, r) => {
    rank[place] = r;
  });
  const lanes: Place[][] = chains.map(() => []);
  places.forEach(({ chain, slot, lane, at }, i) => {
    lanes[lane]!.push({ chain, slot, at, rank: rank[i]!, open: openCandidates(chain, slot, taken) });
  });
  return lanes;
}
