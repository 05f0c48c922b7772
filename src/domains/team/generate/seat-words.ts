/** How an empty seat is told: what it is, why it counts, whom to ask, what it asks and offers. */

import { monthOf } from '../../../core/dates.ts';
import { decimal, type Exact, multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count, date, list, longDate, monthWord } from '../../../core/words.ts';
import { balance, leaders, planners } from '../facts.ts';
import type { Seat, SeatId, TeamView } from '../seats.ts';

export interface SeatWords {
  readonly seat: string;
  readonly why: string;
  readonly whom: string;
  readonly asks: string;
  readonly offers: string;
  /** Completes "We lack …". */
  readonly lack: string;
}

/** Asked of a seat for which the plan gives no hours. Assumed. */
const HOURS = 2;
const UNPRICED = 'Not named in the plan';

const milestone = ({ onramp }: TeamView, ...ids: string[]) =>
  onramp.milestones.find((m) => ids.includes(m.id));
const teacher = ({ plan }: TeamView): string => (plan.program?.serves === 'tutors' ? 'tutor' : 'teacher');
const untilKickoff = (program: TeamView): string =>
  `${HOURS} hours a month until ${monthWord(monthOf(program.period.start))}`;

/** The pay of those who lead or plan already, as what a new seat of their kind would be offered. */
function peerPay({ people }: TeamView): { title: string; rate: Exact; hours: Exact } | undefined {
  for (const group of [...leaders(people), ...planners(people)]) {
    const { rate, hours_per_month: hours } = group.stipend ?? {};
    if (rate !== undefined && hours !== undefined) return { title: people.title(group.id), rate, hours };
  }
  return undefined;
}

function asPeers(program: TeamView): Pick<SeatWords, 'asks' | 'offers'> {
  const pay = peerPay(program);
  const from = monthWord(monthOf(program.onramp.start));
  if (pay === undefined) return { asks: `${HOURS} hours a month from ${from}`, offers: UNPRICED };
  const months = program.period.onramp.count;
  const amount = toCents(multiply(ratio(months), pay.hours, pay.rate));
  const sum =
    months === 0
      ? ''
      : `: ${months} × ${decimal(pay.hours)} × ${dollarRate(pay.rate)} = ${dollars(amount)} until kick-off, which stipends do not cover`;
  return {
    asks: `${decimal(pay.hours)} hours a month from ${from}`,
    offers: `${dollarRate(pay.rate)} an hour, as ${pay.title}${sum}`,
  };
}

type Teller = (program: TeamView, seat: Seat) => SeatWords;

const TELLERS: Readonly<Record<SeatId, Teller>> = {
  planning_team: (program) => ({
    seat: 'A planning team',
    why: 'Nobody has plans: true',
    whom: `${teacher(program) === 'tutor' ? 'Tutors' : 'Teachers'}, families and an administrator, no role in the majority alone`,
    ...asPeers(program),
    lack: 'people to plan it with us',
  }),
  teacher: (program) => {
    const { teachers, administrators } = balance(program.people);
    return {
      seat: teacher(program) === 'tutor' ? 'A tutor' : 'A classroom teacher, not a lead',
      why:
        teachers === 0
          ? `No ${teacher(program)} plans`
          : teachers === administrators
            ? `If one of the ${count(teachers, teacher(program))} is absent, administrators are the majority`
            : `${count(administrators, 'administrator')} and ${count(teachers, teacher(program))} plan`,
      whom: `Someone from a site that has no ${teacher(program)} on the team`,
      ...asPeers(program),
      lack: `the view of a ${teacher(program)} who does not lead`,
    };
  },
  leader: (program) => ({
    seat: leaders(program.people).length === 0 ? 'Two leaders' : 'A second leader',
    why: 'Leadership is shared, and goes on when one person cannot come',
    whom: `A ${teacher(program)} whom others already ask`,
    ...asPeers(program),
    lack: 'a second person to lead',
  }),
  bipoc_leader: (program) => ({
    seat: 'BIPOC educators in a leadership role',
    why: 'Most students are BIPOC, and no educator in a leadership role is',
    whom: 'Those who have said that they would lead; ask openly, and choose nobody for their identity alone',
    ...asPeers(program),
    lack: 'leaders who know what most of our students live with',
  }),
  contracts: (program, { knowledge }) => {
    const agreed = milestone(program, 'dates-agreed');
    return {
      seat: `Knowledge of ${list(knowledge)}`,
      why: agreed ? `Dates are agreed by ${longDate(agreed.date)}` : 'Dates, pay and release time rest on it',
      whom: 'A union representative, or someone from the office that runs schedules and pay',
      asks: untilKickoff(program),
      offers: UNPRICED,
      lack: `someone who knows ${list(knowledge)}`,
    };
  },
  curriculum: (program) => ({
    seat: 'Knowledge of the curriculum',
    why: 'No planner is said to have it',
    whom:
      teacher(program) === 'tutor'
        ? 'A teacher whose students are tutored'
        : 'A teacher or coach who has written units',
    asks: untilKickoff(program),
    offers: UNPRICED,
    lack: 'someone who knows the curriculum as you do',
  }),
  community: (program, { knowledge }) => {
    const session = milestone(program, 'design-session', 'review-session', 'what-to-stop');
    return {
      seat: 'Families and community',
      why: knowledge.length > 0 ? 'No planner speaks for them' : 'They are known of, and not on the team',
      whom: 'A parent and a neighbor, two so that neither is alone',
      asks: `${session ? `The session on ${longDate(session.date)}, then ` : ''}${untilKickoff(program)}`,
      offers: UNPRICED,
      lack: 'someone who knows our families as you do',
    };
  },
  data: (program) => {
    const settled = milestone(program, 'data-plan-settled');
    return {
      seat: 'Knowledge of data',
      why: settled
        ? `The data plan is due on ${longDate(settled.date)}`
        : 'The data plan is due before kick-off',
      whom: `A ${teacher(program)} who likes numbers, or the district office`,
      asks: settled
        ? `About 6 hours from ${date(settled.startBy)} to ${date(settled.date)}`
        : 'About 6 hours',
      offers: UNPRICED,
      lack: 'someone who can tell what a number means',
    };
  },
  facilitation: (program) => {
    const pilot = milestone(program, 'pilot', 'agenda-review');
    return {
      seat: 'A facilitator',
      why: 'Nobody who leads or coaches is said to know facilitation',
      whom: `A ${teacher(program)}, coach or partner who has held such a group before`,
      asks: `${pilot ? `From ${longDate(pilot.date)} on, ` : ''}each meeting and its preparation`,
      offers: UNPRICED,
      lack: 'someone who can hold a room',
    };
  },
};

export const seatWords = (program: TeamView, seat: Seat): SeatWords => TELLERS[seat.id](program, seat);
