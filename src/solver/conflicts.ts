/** The rows of a problem: meetings of one resource that all overlap, so that one of them at most is held. */
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

/** The meetings that share a day and a resource, in the order given; those that are alone left out. */
export function byResourceAndDay<T extends Meeting>(meetings: readonly T[]): T[][] {
  const buckets = new Map<string, T[]>();
  for (const meeting of meetings)
    for (const resource of meeting.resources) {
      const key = `${meeting.candidate.day} ${resource}`;
      const bucket = buckets.get(key);
      if (bucket) bucket.push(meeting);
      else buckets.set(key, [meeting]);
    }
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}

/**
 * The largest sets of meetings that all overlap one another are among these: for each meeting, those that
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

/** One row for each largest set of meetings of one resource that all overlap. */
export function conflictRows(meetings: readonly Meeting[]): Row[] {
  const rows = byResourceAndDay(meetings)
    .flatMap(overlapping)
    .map((set) => ({ cap: 1, members: Int32Array.from(set, (m) => m.option).sort(), price: 0 }));
  return tidy(rows.sort((a, b) => a.members[0]! - b.members[0]!));
}
