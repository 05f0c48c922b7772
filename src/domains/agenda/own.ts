/** A plan's own agenda: the segments of its meetings. */
import type { Plan, Series } from '../../plan/schema.ts';

type Agenda = NonNullable<Plan['agenda']>;
export type Segment = NonNullable<Agenda['segments']>[number];

/** The segments of a plan that runs by its own; empty where it runs by a built-in model. */
export const ownSegments = ({ agenda }: Plan): readonly Segment[] =>
  agenda?.model === 'own' ? (agenda.segments ?? []) : [];

/** The shortest whole-group meeting, which the segments have to fit into. */
export function shortestMeeting({ meetings }: Plan): Series | undefined {
  return (meetings ?? [])
    .filter((s) => s.kind === 'whole_group')
    .reduce<Series | undefined>((least, s) => (least && least.minutes <= s.minutes ? least : s), undefined);
}

/** For the examples of rules: an own agenda that lacks nothing. */
export const OWN_EXAMPLE = `agenda:
  model: own
  segments:
    - { title: Norms, minutes: 10, kind: norms }
    - { title: Try a task, minutes: 40, kind: practice }
    - { title: Read and talk, minutes: 40, kind: theory }
    - { title: Keep and change, minutes: 20, kind: critique }`;

/** The example without the segment of a kind. */
export const ownWithout = (kind: NonNullable<Segment['kind']>): string =>
  OWN_EXAMPLE.split('\n')
    .filter((line) => !line.includes(`kind: ${kind} `))
    .join('\n');
