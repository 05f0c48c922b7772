/** Who takes part, who leads, who coaches, who plans. */
import { count } from '../../core/words.ts';
import { hoursEach, leastCoaches, MOST_HOURS, proposedCoaches } from '../coaching.ts';
import type { Question } from '../question.ts';

const [FEWEST, MOST] = [3, 1000];
/** QG-VISION-5: leadership is shared, so one leader is too few. */
const FEWEST_LEADS = 2;

export const people: readonly Question[] = [
  {
    id: 'participants',
    section: 'people',
    kind: 'whole',
    ask: 'How many people take part?',
    why: 'Count those who come to learn; leaders, coaches and administrators are asked for next.',
    guidance: [],
    default: () => 12,
    validate(heads) {
      if (heads < FEWEST) return `${heads} are too few for a group. Give at least ${FEWEST}.`;
      return heads > MOST ? `At most ${MOST}: plan a larger program as several communities.` : undefined;
    },
  },
  {
    id: 'leads',
    section: 'people',
    kind: 'whole',
    ask: 'How many of their peers lead it?',
    why: 'Leadership is shared and is valued: more than one person leads, and each is paid for it.',
    guidance: ['QG-VISION-5', 'QG-VALUE-3'],
    default: ({ participants }) => Math.max(FEWEST_LEADS, Math.ceil(participants / 10)),
    validate(leads, { participants }) {
      if (leads < FEWEST_LEADS) return `${leads} cannot share the lead. Give at least ${FEWEST_LEADS}.`;
      return leads > participants
        ? `${leads} leaders for ${count(participants, 'participant')} are too many. Give at most ${participants}.`
        : undefined;
    },
  },
  {
    id: 'coaches',
    section: 'people',
    kind: 'whole',
    ask: 'How many coaches are there? 0 where the leaders coach',
    why: 'Each person has a touch-point with one person every month, between two meetings.',
    guidance: ['QG-FRAME-2'],
    default: proposedCoaches,
    validate(coaches, former) {
      const hours = hoursEach({ ...former, coaches });
      if (hours <= MOST_HOURS) return undefined;
      const who = coaches === 0 ? 'each leader' : 'each coach';
      return `Coaching would take ${who} ${hours} hours a month. ${leastCoaches(former)} or more coaches keep it to ${MOST_HOURS}.`;
    },
  },
  {
    id: 'administrators',
    section: 'people',
    kind: 'whole',
    ask: 'How many administrators plan with them?',
    why: "Administrators open doors; teachers' voices balance theirs in the planning team.",
    guidance: ['QG-TEAM-2'],
    default: () => 1,
    validate: (administrators, { leads }) =>
      administrators > leads
        ? `${administrators} administrators would outnumber ${count(leads, 'leader')} in the planning team. Give at most ${leads}.`
        : undefined,
  },
  {
    id: 'families',
    section: 'people',
    kind: 'whole',
    ask: 'How many family or community members plan with them?',
    why: 'Families and the community are partners in the work. Two or more, so that nobody stands alone.',
    guidance: ['LF-GROWTH-1', 'LF-RESP-1'],
    fine: true,
    default: () => 2,
    validate(families, { administrators }) {
      if (families === 0 && administrators === 0)
        return 'A planning team of leaders alone has one voice. Give at least 1, or let an administrator plan.';
      return families > 100 ? `${families} people cannot plan together. Give at most 100.` : undefined;
    },
  },
];
