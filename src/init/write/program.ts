/** The head of the plan, what it is for, and where. */

import { LEAST_MONTHS } from '../questions/community.ts';
import { NO_STATE } from '../questions/place.ts';
import type { Setting } from './setting.ts';
import { noted, quoted } from './yaml.ts';

/** The schema's file, which stands beside the plan. */
export const SCHEMA_FILE = 'plan.schema.json';

export const head = ({ answers }: Setting): string[] => [
  `# yaml-language-server: $schema=./${SCHEMA_FILE}`,
  '#',
  '# The plan of a learning community, begun with `lcplan init`. It is yours: change anything, then run',
  '# `lcplan lint` on it. "assumed" marks what nobody has said yet: put in your own. Names such as QG-CAL-1 are',
  '# recommendations; `lcplan explain QG-CAL-1` shows what one says and where it comes from.',
  'version: 1',
  `name: ${quoted(answers.name)}`,
];

interface Drafts {
  readonly vision: string;
  readonly educators: string;
  readonly students: string;
}

/** First words for each aim, to be replaced by the community's own. */
const DRAFTS: Readonly<Record<string, Drafts>> = {
  teacher_identity: {
    vision: 'Everyone here grows with colleagues, and says what they are still learning.',
    educators: 'Each of us tries one change a month and brings back what happened.',
    students: 'Students say what they learned and how they know.',
  },
  student_identity: {
    vision: 'Every student decides, makes, and says what it means.',
    educators: 'Students with us choose what to make, how, and how to show what they learned.',
    students: 'Students see themselves as people whose ideas matter.',
  },
  student_outcomes: {
    vision: 'Every student learns more with us than the year before, and can show it.',
    educators: 'Each of us plans from evidence of what students can do now.',
    students: 'Students can do in spring what they could not do in fall, and show how they know.',
  },
};

/** What the traits of high-impact tutoring come to, until the designer says it better. */
const TUTORING = [
  '  # High-impact tutoring has five traits (HT-TUTOR-1); all of this is assumed: put in your own.',
  '  tutoring:',
  '    sessions_per_week: 3',
  '    minutes: 30',
  '    group_size: 3',
  noted('    in_school_day: true', 'DL-AREA-2: steadier than after school'),
  noted('    same_tutor: true', 'each student keeps one tutor'),
  '    monitoring: A short check of skills every second week',
  "    curriculum: The school's own units",
  '    oversight: A lead tutor sits in once a month',
  '    attendance: Missed sessions are made up within a week',
  '    families: A note or a call home each month',
  '    training: Two days before the first session, and the monthly meetings',
];

export function program({ answers, ifAssumed }: Setting): string[] {
  const { serves, stage, scope, aim } = answers;
  const draft = DRAFTS[aim] ?? DRAFTS.teacher_identity!;
  return [
    'program:',
    noted(`  serves: ${serves}`, `${ifAssumed('serves')}educators or tutors`),
    noted(`  stage: ${stage}`, `${ifAssumed('stage')}starting, running, scaling or refining`),
    noted(`  scope: ${scope}`, `${ifAssumed('scope')}school, district, state, network or university`),
    noted(`  aim: ${aim}`, `${ifAssumed('aim')}asks for ${LEAST_MONTHS[aim]} months or more (QG-CAL-1)`),
    '  # First words, assumed: write your own with those who will live by them (LF-ALIGN-1).',
    `  vision: ${quoted(draft.vision)}`,
    '  goals:',
    `    - { id: g1, for: educators, text: ${quoted(draft.educators)} }`,
    `    - { id: g2, for: students, text: ${quoted(draft.students)} }`,
    '    - { id: g3, for: system, text: What works goes on after the program ends. }',
    '  # Whom it is all for; with a majority of BIPOC students, BIPOC educators lead (QG-TEAM-4):',
    '  # students: { count: 900, bipoc_share: 0.4, grades: K-8 }',
    ...(serves === 'tutors' ? TUTORING : []),
  ];
}

export function place({ answers, ifAssumed }: Setting): string[] {
  const { state, timezone, work_start, work_end } = answers;
  return [
    'place:',
    state === NO_STATE
      ? '  # state: OH                       # two letters; then us_state can be honored below'
      : noted(`  state: ${state}`, 'its legal holidays are us_state below'),
    noted(`  timezone: ${timezone}`, `${ifAssumed('timezone')}all times below are its wall clock`),
    `  # The contract day${ifAssumed('work_start', 'work_end') ? ', assumed' : ''}: a meeting within it asks for substitutes, one outside it for child care.`,
    `  work_day: { start: "${work_start}", end: "${work_end}" }`,
  ];
}
