/** Seats that the planning team or the leadership still has to fill, and by when somebody is to be asked. */
import type { Day } from '../../core/dates.ts';
import type { Program } from '../../plan/program.ts';
import {
  balance,
  bipocLeaders,
  bipocMajority,
  facilitates,
  heads,
  type Knowledge,
  leaders,
  planners,
  unknown,
} from './facts.ts';

export type SeatId =
  | 'planning_team'
  | 'teacher'
  | 'leader'
  | 'bipoc_leader'
  | 'contracts'
  | 'curriculum'
  | 'community'
  | 'data'
  | 'facilitation';

export interface Seat {
  readonly id: SeatId;
  /** What nobody knows, for the seats that are about knowledge. */
  readonly knowledge: readonly Knowledge[];
  readonly askBy: Day;
}

/** What the team page reads of a program. */
export type TeamView = Pick<Program, 'plan' | 'people' | 'period' | 'days' | 'onramp'>;

/** How long before a seat is needed somebody is asked. */
const ASK_DAYS = 14;

/** Milestones that need the seat; the first that the onramp has counts. */
const NEEDED_AT: Readonly<Record<SeatId, readonly string[]>> = {
  planning_team: ['planning-team-meets'],
  teacher: ['planning-team-meets'],
  leader: ['planning-team-meets'],
  bipoc_leader: ['planning-team-meets'],
  contracts: ['dates-agreed'],
  curriculum: ['planning-team-meets'],
  community: ['design-session', 'review-session', 'what-to-stop'],
  data: ['data-plan-settled'],
  facilitation: ['pilot', 'agenda-review'],
};

function askBy({ onramp, period, days }: TeamView, id: SeatId): Day {
  const milestone = onramp.milestones.find((m) => NEEDED_AT[id].includes(m.id));
  // A data plan takes weeks; the seat is needed when they begin.
  const needed = (id === 'data' ? milestone?.startBy : milestone?.date) ?? period.start;
  let day = needed - ASK_DAYS;
  for (let back = 0; back < 30 && !days.isWorkday(day); back++) day -= 1;
  return day;
}

const OFFICE: readonly Knowledge[] = ['contracts', 'operations', 'administration'];

/** By the day on which to ask. Empty where every seat is filled; a plan without people has no seats yet. */
export function seatsOf(program: TeamView): readonly Seat[] {
  const { plan, people } = program;
  if (people.total === 0) return [];
  const seats: Seat[] = [];
  const add = (id: SeatId, knowledge: readonly Knowledge[] = []): void => {
    seats.push({ id, knowledge, askBy: askBy(program, id) });
  };
  if (heads(leaders(people)) < 2) add('leader');
  if (bipocMajority(plan) && bipocLeaders(people) === 0) add('bipoc_leader');
  const team = planners(people);
  if (team.length === 0)
    return [...seats, { id: 'planning_team', knowledge: [], askBy: askBy(program, 'planning_team') }];
  const { teachers, administrators } = balance(people);
  const gaps = unknown(plan, people);
  const office = OFFICE.filter((k) => gaps.includes(k));
  if (teachers <= administrators) add('teacher');
  if (office.length > 0) add('contracts', office);
  if (gaps.includes('curriculum')) add('curriculum', ['curriculum']);
  if (gaps.includes('community') || !team.some((g) => g.role === 'family' || g.role === 'community'))
    add('community', gaps.includes('community') ? ['community'] : []);
  if (gaps.includes('data')) add('data', ['data']);
  if (!facilitates(plan, people)) add('facilitation', ['facilitation']);
  return seats.sort((a, b) => a.askBy - b.askBy);
}
