/** What the plan says of the sessions that tutors give. */
import type { Plan } from '../../plan/schema.ts';

type Tutoring = NonNullable<NonNullable<Plan['program']>['tutoring']>;

/** The section on tutoring, empty where it is missing; undefined where the community does not serve tutors. */
export const tutoringOf = ({ program }: Plan): Tutoring | undefined =>
  program?.serves === 'tutors' ? (program.tutoring ?? {}) : undefined;

/** The traits of high-impact tutoring, each with the key that states it. */
export const TRAITS: readonly {
  readonly name: string;
  readonly key: keyof Tutoring;
  readonly stated: (tutoring: Tutoring) => boolean;
}[] = [
  { name: 'time each week', key: 'sessions_per_week', stated: (t) => (t.sessions_per_week ?? 0) > 0 },
  { name: 'a lasting tie to one tutor', key: 'same_tutor', stated: (t) => t.same_tutor === true },
  { name: 'monitoring of skills', key: 'monitoring', stated: (t) => t.monitoring !== undefined },
  { name: 'alignment with the curriculum', key: 'curriculum', stated: (t) => t.curriculum !== undefined },
  { name: 'oversight of quality', key: 'oversight', stated: (t) => t.oversight !== undefined },
];

/** For the examples of rules: everything that a plan for tutors says of their sessions, and how attendance is measured. */
export const TUTORING_EXAMPLE = `program:
  serves: tutors
  tutoring:
    sessions_per_week: 3
    minutes: 30
    group_size: 3
    in_school_day: true
    same_tutor: true
    monitoring: A short check every second week
    curriculum: The district's reading units
    oversight: A coach sits in once a month
    attendance: Missed sessions are made up within a week
    families: A call home each month
    training: Two days before the first session
evidence:
  measures:
    - { id: m4, kind: input, text: Attendance at sessions, goal: g2, every: month, owner: Coaches, baseline_by: 2027-08-06 }`;

/** The example with one line changed, or left out. */
export const tutoringExample = (key: keyof Tutoring, value?: string): string =>
  TUTORING_EXAMPLE.split('\n')
    .flatMap((line) =>
      !line.startsWith(`    ${key}:`) ? [line] : value === undefined ? [] : [`    ${key}: ${value}`],
    )
    .join('\n');
