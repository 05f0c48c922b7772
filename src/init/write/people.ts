/** The groups. */
import { hoursEach } from '../coaching.ts';
import type { Setting } from './setting.ts';
import { noted } from './yaml.ts';

/** Benefits on a bought-out salary; rates differ widely, so this one is assumed. */
const FRINGE = '0.30';

/** Whom the meetings are for. */
export const LEARNERS = ['participants', 'leads'];

/** Groups that have somebody in them, apart from those who learn. */
export const others = ({ answers }: Setting): string[] => [
  ...(answers.coaches > 0 ? ['coaches'] : []),
  ...(answers.administrators > 0 ? ['administrators'] : []),
];

/** The group that coaches: the coaches, else the leaders. */
export const coachesOf = ({ answers }: Setting): string => (answers.coaches > 0 ? 'coaches' : 'leads');
/** Whom they coach. */
export const coachedBy = ({ answers }: Setting): string[] =>
  answers.coaches > 0 ? LEARNERS : ['participants'];

function learners({ answers, ifAssumed }: Setting): string[] {
  const tutors = answers.serves === 'tutors';
  return [
    '  - id: participants',
    `    title: ${tutors ? 'Tutors' : 'Teachers'}`,
    `    role: ${tutors ? 'tutor' : 'educator'}`,
    noted(`    count: ${answers.participants}`, `${ifAssumed('participants')}those who come to learn`),
    `    # ${ifAssumed('rate', 'hours')}at least $50 an hour (QG-VALUE-1), 4 hours a month (QG-VALUE-2)`,
    `    stipend: { rate: ${answers.rate}, hours_per_month: ${answers.hours} }`,
  ];
}

function leads({ answers, ifAssumed }: Setting): string[] {
  const tutors = answers.serves === 'tutors';
  const coach = answers.coaches === 0;
  return [
    '  - id: leads',
    `    title: ${tutors ? 'Lead tutors' : 'Teacher leads'}`,
    '    role: leader',
    noted(
      `    count: ${answers.leads}`,
      `${ifAssumed('leads')}two or more, so that the lead is shared (QG-VISION-5)`,
    ),
    noted('    leads: true', 'holds a leadership role'),
    noted('    plans: true', 'sits on the planning team'),
    '    # assumed: what they know well between them; somebody who plans must know the contract (QG-TEAM-3)',
    '    knows: [contracts, operations, administration, curriculum, facilitation]',
    '    # bipoc: 1                      # how many describe themselves so, as a total; never guess it',
    `    # ${ifAssumed('leader_rate')}more than the others, since they lead (QG-VALUE-3); the guidance names no figure`,
    `    stipend: { rate: ${answers.leader_rate}, hours_per_month: ${answers.hours} }`,
    `    # Half of their time is bought out (QG-TIME-2)${ifAssumed('salary') ? '; salary and fringe are assumed' : '; fringe is assumed'}: ask your business office.`,
    `    buyout: { share: 0.5, salary: ${answers.salary}, fringe: ${FRINGE} }`,
    ...(coach ? [capacity(hoursEach(answers))] : []),
  ];
}

const capacity = (hours: number): string =>
  noted(`    capacity_hours: ${hours}`, 'coaching hours a month that each of them has');

function coaches({ answers, ifAssumed }: Setting): string[] {
  if (answers.coaches === 0) return [];
  const hours = hoursEach(answers);
  return [
    '  - id: coaches',
    '    title: Coaches',
    '    role: coach',
    noted(
      `    count: ${answers.coaches}`,
      `${ifAssumed('coaches')}one touch-point a person each month (QG-FRAME-2)`,
    ),
    '    knows: [facilitation, data]',
    noted(
      `    contract: { rate: ${answers.coach_rate}, hours_per_month: ${hours} }`,
      `${ifAssumed('coach_rate')}by contract: no payroll tax`,
    ),
    capacity(hours),
  ];
}

function partners({ answers, ifAssumed }: Setting): string[] {
  return [
    ...(answers.administrators === 0
      ? []
      : [
          '  - id: administrators',
          '    title: Administrators',
          '    role: administrator',
          noted(
            `    count: ${answers.administrators}`,
            `${ifAssumed('administrators')}no more than the teachers who plan (QG-TEAM-2)`,
          ),
          '    plans: true',
          '    knows: [administration, data]',
        ]),
    ...(answers.families === 0
      ? []
      : [
          '  - id: families',
          '    title: Family and community partners',
          '    role: family',
          noted(
            `    count: ${answers.families}`,
            `${ifAssumed('families')}partners in the work (LF-GROWTH-1)`,
          ),
          '    plans: true',
          '    knows: [community]',
        ]),
  ];
}

export const people = (setting: Setting): string[] => [
  '# Groups and counts, never names: a plan is passed on.',
  'people:',
  ...learners(setting),
  ...leads(setting),
  ...coaches(setting),
  ...partners(setting),
];
