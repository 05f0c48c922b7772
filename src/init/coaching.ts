/** Who coaches whom, and what that asks of one coach. */
import type { Answers } from './answers.ts';

/** One touch-point. */
export const MINUTES = 45;
/** Hours that a coach who does nothing else could still give well; a judgment of ours, not the guidance's. */
export const MOST_HOURS = 40;
/** People to one coach in a proposal: twelve hours a month. */
const PEOPLE_A_COACH = 16;

type Heads = Pick<Answers, 'participants' | 'leads' | 'coaches'>;

/** Without coaches the leaders coach the participants; coaches coach the leaders too. */
export const coached = ({ participants, leads, coaches }: Heads): number =>
  coaches === 0 ? participants : participants + leads;

/** Whole hours a month that one who coaches gives: touch-points are dealt out evenly. */
export function hoursEach(heads: Heads): number {
  const coaches = heads.coaches === 0 ? heads.leads : heads.coaches;
  return Math.ceil((Math.ceil(coached(heads) / coaches) * MINUTES) / 60);
}

export const proposedCoaches = ({ participants, leads }: Omit<Heads, 'coaches'>): number =>
  Math.ceil((participants + leads) / PEOPLE_A_COACH);

/** The least number of coaches that keeps each within the most hours. */
export function leastCoaches(heads: Omit<Heads, 'coaches'>): number {
  const perCoach = Math.floor((MOST_HOURS * 60) / MINUTES);
  return Math.ceil((heads.participants + heads.leads) / perCoach);
}
