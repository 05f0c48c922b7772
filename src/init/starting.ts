/**
 * Answers to begin from, by the name of the example that they follow. Dates are left out: a first plan begins
 * next summer. Where an example does otherwise than the guidance asks (one leader, a fourth week), the
 * guidance wins, since what `init` writes has no warnings.
 */
import type { AnswerId } from './answers.ts';
import type { Given } from './fill.ts';

type Start = { readonly [K in AnswerId]?: string | readonly string[] };

const STARTS: Readonly<Record<string, Start>> = {
  'cedar-plc': {
    name: 'Cedar Elementary literacy PLC',
    scope: 'school',
    aim: 'teacher_identity',
    months: '10',
    state: 'OH',
    timezone: 'America/New_York',
    work_start: '07:45',
    work_end: '15:15',
    participants: '8',
    leads: '2',
    coaches: '0',
    administrators: '1',
    rate: '50',
    leader_rate: '62.50',
    honors: ['us_federal', 'us_state', 'jewish', 'christian'],
    weekday: 'wednesday',
    week: '2',
    meeting_start: '15:30',
    minutes: '90',
    format: 'in_person',
    food: '12',
    payroll_tax: '7.65%',
    funding: 'title_ii_a',
  },
  'riverbend-maker': {
    name: 'Riverbend K-8 Maker Learning Community',
    scope: 'district',
    aim: 'student_identity',
    months: '24',
    state: 'OR',
    timezone: 'America/Los_Angeles',
    work_start: '08:00',
    work_end: '15:30',
    pause: ['june', 'july'],
    participants: '24',
    leads: '3',
    coaches: '2',
    administrators: '3',
    rate: '50',
    leader_rate: '75',
    coach_rate: '65',
    salary: '72000',
    honors: ['us_federal', 'us_state', 'jewish', 'islamic', 'christian', 'hindu', 'lunar'],
    weekday: 'thursday',
    week: '3',
    meeting_start: '16:30',
    minutes: '120',
    format: 'in_person',
    food: '12',
    child_care: '25',
    substitute: '180',
    kits: '150',
    platforms: ['slack', 'discourse'],
    payroll_tax: '7.65%',
  },
  'lakeshore-cohorts': {
    name: 'Lakeshore multi-cohort district',
    stage: 'scaling',
    scope: 'district',
    aim: 'teacher_identity',
    months: '9',
    state: 'IL',
    timezone: 'America/Chicago',
    participants: '60',
    leads: '3',
    coaches: '2',
    rate: '50',
    leader_rate: '60',
    coach_rate: '60',
    honors: ['us_federal', 'us_state', 'jewish', 'islamic', 'christian'],
    weekday: 'monday',
    week: '1',
    meeting_start: '16:00',
    minutes: '120',
    format: 'hybrid',
    payroll_tax: '7.65%',
  },
  tutors: {
    name: 'Reading tutors',
    serves: 'tutors',
    scope: 'network',
    aim: 'student_outcomes',
    participants: '20',
    leads: '2',
    coaches: '2',
    weekday: 'thursday',
    meeting_start: '16:00',
    format: 'hybrid',
    funding: 'philanthropy',
  },
};

export const STARTING_PLANS: readonly string[] = Object.keys(STARTS);

/** `cedar-plc`, also as `examples/cedar-plc.yaml`; undefined for a name that is none of them. */
export function startingPlan(name: string): Given | undefined {
  const id = name.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/, '');
  const start = Object.hasOwn(STARTS, id) ? STARTS[id] : undefined;
  return start && new Map(Object.entries(start) as [AnswerId, string | readonly string[]][]);
}
