/** From places to the compact model that is searched. */

import { conflictRows, type Meeting } from './conflicts.ts';
import type { Lane, Place } from './frame.ts';
import type { Model, Row } from './model.ts';
import type { Candidate } from './problem.ts';
import { spacingCost } from './spacing.ts';

/** One thing that a slot may do: take a candidate, or stay unplaced. */
export interface Option {
  readonly place: Place;
  /** The candidate's index in the slot, undefined for staying unplaced. */
  readonly index: number | undefined;
  readonly candidate: Candidate | undefined;
}

/** The options of some lanes, numbered in order; the same numbers are the models' keys. */
export interface Board {
  readonly places: readonly Place[];
  readonly options: readonly Option[];
  /** The options of place `p` are `at[p]` up to, not including, `at[p + 1]`; staying unplaced comes last. */
  readonly at: Int32Array;
  /** What may not be taken together. */
  readonly rows: readonly Row[];
}

/** Every slot may also stay unplaced, except the fixed ones. */
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

function linkBetween(options: readonly Option[], a: Place, b: Place | undefined, range: readonly number[]) {
  const { spacing } = a.chain;
  if (!spacing || spacing.weight === 0 || !b || b.chain !== a.chain || b.slot.afterPause) return undefined;
  const [from, to, end] = range as [number, number, number];
  const table = new Float64Array((to - from) * (end - to));
  let cell = 0;
  for (let i = from; i < to; i++)
    for (let j = to; j < end; j++, cell++) {
      const [x, y] = [options[i]!.candidate, options[j]!.candidate];
      if (x && y) table[cell] = spacingCost(spacing, x.day, y.day);
    }
  return table;
}

/** All options of the board, with their costs, links and rows. */
export function modelOf({ places, options, at, rows }: Board): Model {
  return {
    at,
    cost: Float64Array.from(options, (option) => option.candidate?.cost ?? 0),
    key: Int32Array.from(options, (_, o) => o),
    rank: Int32Array.from(places, (place) => place.rank),
    link: places.map((place, p) =>
      linkBetween(options, place, places[p + 1], [at[p]!, at[p + 1]!, at[p + 2] ?? 0]),
    ),
    rows,
  };
}
