/** Chains whose meetings can never clash, not even through others, are solved apart. */
import { byResourceAndDay, type Meeting } from './conflicts.ts';
import type { Lane } from './frame.ts';
import { Union } from './union.ts';

interface LaneMeeting extends Meeting {
  readonly lane: number;
}

function meetings(lanes: readonly Lane[]): LaneMeeting[] {
  return lanes.flatMap((lane, l) =>
    lane
      .filter((place) => !place.slot.fixed)
      .flatMap((place) =>
        place.open.map((index) => ({
          lane: l,
          option: index,
          candidate: place.slot.candidates[index]!,
          resources: place.chain.resources,
        })),
      ),
  );
}

/** The lanes in groups, in the order of each group's first lane. */
export function components(lanes: readonly Lane[]): Lane[][] {
  const union = new Union(lanes.length);
  for (const bucket of byResourceAndDay(meetings(lanes))) {
    const byStart = [...bucket].sort((a, b) => a.candidate.start - b.candidate.start);
    // Whatever starts before the latest end so far overlaps the meeting that ends then.
    let latest = byStart[0]!;
    for (const meeting of byStart) {
      if (meeting.candidate.start < latest.candidate.end) union.join(meeting.lane, latest.lane);
      if (meeting.candidate.end > latest.candidate.end) latest = meeting;
    }
  }
  const groups = new Map<number, Lane[]>();
  lanes.forEach((lane, l) => {
    const root = union.root(l);
    const group = groups.get(root);
    if (group) group.push(lane);
    else groups.set(root, [lane]);
  });
  return [...groups.values()];
}
