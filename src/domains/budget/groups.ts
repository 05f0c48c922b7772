/** Which people groups are meant by participants and by leaders. */
import type { Group } from '../../plan/schema.ts';

const PARTICIPANTS: readonly string[] = ['educator', 'tutor', 'leader'];
const EDUCATORS: readonly string[] = [...PARTICIPANTS, 'coach', 'facilitator'];

/** Educators, tutors and teacher leaders: those whose practice the community is about. */
export const isParticipant = (group: Group): boolean => PARTICIPANTS.includes(group.role);

/** Everyone whose working time is an educator's. */
export const isEducator = (group: Group): boolean => EDUCATORS.includes(group.role);

export const isLeader = (group: Group): boolean =>
  group.role !== 'administrator' &&
  (group.leads === true || (group.role === 'leader' && group.leads !== false));

/** Pay in money or in time. */
export const isPaid = (group: Group): boolean =>
  group.stipend !== undefined || group.contract !== undefined || group.buyout !== undefined;

/** The groups that a `who` names; without one, the participants. Groups are in the plan's canonical order. */
export function groupsOf(groups: readonly Group[], who: readonly string[] | undefined): readonly Group[] {
  return who === undefined ? groups.filter(isParticipant) : groups.filter((g) => who.includes(g.id));
}
