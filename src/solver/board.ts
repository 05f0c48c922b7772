/** From places to numbered options and the compact model that is searched. */
import { conflictRows, type Meeting } from './conflicts.ts';
import type { Lane, Place } from './frame.ts';
import type { Model, Row } from './model.ts';
import type { Candidate } from './problem.ts';
import { spacingCost } from './spacing.ts';

/** One thing that a slot may do: take a candidate, or stay unplaced. */
export interface Option {
  readonly place: Place;
  /** The candidate's index in the slot; undefined for staying unplaced. */
  readonly index: number | undefined;
  readonly candidate: Candidate | undefined;
}

/** The options of some lanes, numbered in order; the numbers are the keys of the models made from them. */
export interface Board {
  readonly places: readonly Place[];
  readonly options: readonly Option[];
  /** The options of place `p` are `at[p]` up to, not including, `at[p + 1]`; staying unplaced comes last. */
  readonly at: Int32Array;
  /** What may not be taken together. */
  readonly rows: readonly Row[];
}

/** Every slot may also stay unplaced, except the fixed ones, which clash with nothing any more. */
export function board(lanes: readonly Lane[]): Board {
  const places = lanes.flat();
  const options: Option[] = [];
  const at = new Int32Array(places.length + 1);
  places.forEach((place, p) => {
    for (const index of place.open) options.push({ place, index, candidate: place.slot.candidates[index]! });
    if (!place.slot.fixed) options.push({ place, index: undefined, candidate: undefined });
    at[p + 1] = options.length;
  });
  const meetings: Meeting[] = [];
  options.forEach(({ place, candidate }, option) => {
    if (candidate && !place.slot.fixed)
      meetings.push({ option, candidate, resources: place.chain.resources });
  });
  return { places, options, at, rows: conflictRows(meetings) };
}

/** The cost of the spacing between place `p` and the next one, for each pair of their options. */
function link({ places, options, at }: Board, p: number): Float64Array | undefined {
  const [here, next] = [places[p]!, places[p + 1]];
  const { spacing } = here.chain;
  if (!spacing || spacing.weight === 0 || next?.chain !== here.chain || next.slot.afterPause)
    return undefined;
  const [from, to, end] = [at[p]!, at[p + 1]!, at[p + 2]!];
  const table = new Float64Array((to - from) * (end - to));
  let cell = 0;
  for (let i = from; i < to; i++)
    for (let j = to; j < end; j++, cell++) {
      const [a, b] = [options[i]!.candidate, options[j]!.candidate];
      if (a && b) table[cell] = spacingCost(spacing, a.day, b.day);
    }
  return table;
}

/** All options of the board, with their costs, links and rows. */
export function modelOf(all: Board): Model {
  return {
    at: all.at,
    cost: Float64Array.from(all.options, (option) => option.candidate?.cost ?? 0),
    key: Int32Array.from(all.options, (_, o) => o),
    rank: Int32Array.from(all.places, (place) => place.rank),
    link: all.places.map((_, p) => link(all, p)),
    rows: all.rows,
  };
}

/** Alive where it is a candidate, or where its slot has none. */
export const placing = ({ options }: Board): Uint8Array =>
  Uint8Array.from(options, ({ candidate, place }) => (candidate || place.open.length === 0 ? 1 : 0));
