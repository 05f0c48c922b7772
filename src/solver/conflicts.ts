/** The rows of a problem: meetings of which any two clash, so that one of them at most is held. */

import { clash } from './clash.ts';
import type { Row } from './model.ts';
import type { Candidate } from './problem.ts';
import { tidy } from './rows.ts';

export interface Meeting {
  /** Its option's number. */
  readonly option: number;
  readonly candidate: Candidate;
  readonly resources: readonly string[];
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly (string | number)[]): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * The sets of one resource's meetings on a day that all overlap one another: for each meeting, those that
 * are on when it starts. Every pair that clashes is in the set of the one that starts later.
 */
function overlapping(bucket: readonly Meeting[]): Meeting[][] {
  return bucket
    .map((m) =>
      bucket.filter(
        (other) =>
          other === m || (clash(other.candidate, m.candidate) && other.candidate.start <= m.candidate.start),
      ),
    )
    .filter((set) => set.length > 1);
}

/** Adds to a set of a day's meetings whatever else clashes with all of them, through any resource. */
function widened(set: readonly Meeting[], foes: ReadonlyMap<Meeting, ReadonlySet<Meeting>>): Meeting[] {
  const all = [...set];
  const [one, ...others] = set;
  for (const m of foes.get(one!)!) if (!set.includes(m) && all.every((x) => foes.get(x)!.has(m))) all.push(m);
  void others;
  return all;
}

function dayRows(day: readonly Meeting[]): Meeting[][] {
  const sets = grouped(day, (m) => m.resources).flatMap(overlapping);
  const foes = new Map<Meeting, Set<Meeting>>(day.map((m) => [m, new Set()]));
  for (const set of sets)
    for (const a of set) for (const b of set) if (a !== b) foes.get(a)!.add(b);
  // every triangle through two sets
  const more: Meeting[][] = [];
  for (const a of day) for (const b of foes.get(a)!) if (b.option > a.option) for (const c of foes.get(b)!) if (c.option > b.option && foes.get(a)!.has(c)) more.push([a, b, c]);
  return [...sets, ...more].map((set) => widened(set, foes));
}

/** Rows that between them forbid every pair of clashing meetings. */
export function conflictRows(meetings: readonly Meeting[]): Row[] {
  const rows = grouped(meetings, (m) => [m.candidate.day])
    .flatMap(dayRows)
    .map((set) => ({
      cap: 1,
      members: Int32Array.from(set, (m) => m.option).sort(),
      price: 0,
    }));
  return tidy(rows.sort((a, b) => a.members[0]! - b.members[0]!));
}
