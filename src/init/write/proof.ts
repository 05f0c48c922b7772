/** What happens in a meeting, how success will be known, and what makes it last. */
import { type Day, firstDay, iso, monthOf } from '../../core/dates.ts';
import { workday } from '../school-year.ts';
import type { Setting } from './setting.ts';
import { quoted } from './yaml.ts';

const QUESTIONS: Readonly<Record<string, string>> = {
  educators: 'What do our students show us when they choose how to show it?',
  tutors: 'What does this student do well, and what would help next?',
};

export const agenda = ({ answers }: Setting): string[] => [
  '# Cycles of trying, looking at evidence and making meaning (QG-AGENDA-1).',
  'agenda:',
  '  model: inquiry                    # or lesson_study, action_research, video_club, own (QG-AGENDA-3)',
  `  question: ${quoted(QUESTIONS[answers.serves] ?? QUESTIONS.educators!)}   # assumed: let the group pose its own`,
  '  publish_days_before: 7',
];

export const recognition = (): string[] => [
  '# Work that counts outside the community too (QG-VALUE-4).',
  'recognition:',
  '  ceu: { hours_per_ceu: 10 }        # contact hours in one unit; some states count otherwise',
  '  # micro_credential: { seats: 12, fee: 100, scholarships: 12, courses: 24, issuer: A university, worth: A pay step }',
];

/** Days before kick-off by which the first readings are taken. */
const BASELINE_DAYS = 7;

/** The weekday on or before a day. */
function weekdayBefore(d: Day): Day {
  let found = d;
  while (workday(found) !== found) found -= 1;
  return found;
}

interface Measure {
  readonly kind: 'input' | 'outcome';
  readonly goal: string;
  readonly text: string;
  readonly every: string;
  readonly owner: string;
}

function measures(setting: Setting): Measure[] {
  const tutors = setting.answers.serves === 'tutors';
  const leads = leadsTitle(setting);
  return [
    { kind: 'input', goal: 'g1', text: 'Share of people at each meeting', every: 'month', owner: leads },
    {
      kind: 'outcome',
      goal: 'g2',
      text: 'A piece of work that each student explains in their own words',
      every: 'term',
      owner: leads,
    },
    {
      kind: 'outcome',
      goal: 'g1',
      text: 'Belonging: one person here to whom I would show a failure',
      every: 'term',
      owner: leads,
    },
    {
      kind: 'outcome',
      goal: 'g3',
      text: "Time and money for the work in next year's own budget",
      every: 'year',
      owner: 'Planning team',
    },
    ...(tutors
      ? [
          {
            kind: 'input' as const,
            goal: 'g2',
            text: 'Share of sessions that each student attended',
            every: 'month',
            owner: leads,
          },
        ]
      : []),
  ];
}

const leadsTitle = ({ answers }: Setting): string =>
  answers.serves === 'tutors' ? 'Lead tutors' : 'Teacher leads';

export function evidence(setting: Setting): string[] {
  const baseline = iso(weekdayBefore(setting.period.start - BASELINE_DAYS));
  return [
    '# Settled before the start, with first readings (DL-AREA-4). First ideas, assumed: choose your own.',
    'evidence:',
    '  questions: [What changes in what students decide?, What would we do again?]',
    '  measures:',
    ...measures(setting).map(
      ({ kind, goal, text, every, owner }, i) =>
        `    - { id: m${i + 1}, kind: ${kind}, goal: ${goal}, text: ${quoted(text)}, every: ${every}, owner: ${quoted(owner)}, baseline_by: ${baseline} }`,
    ),
  ];
}

/** A first step for each cell of the matrix (DL-SUST-1), and how far into the program it is due. */
const STEPS: readonly (readonly [actor: string, lever: string, share: number, text: string])[] = [
  ['district', 'buy_in', 0.2, 'Say in one sentence what the community is for, in every school'],
  ['district', 'funding', 0.45, 'Put stipends and released time into the budget of the year after'],
  ['district', 'staffing', 0.6, 'Name who follows each leader, and let them lead together once'],
  ['district', 'evidence', 0.8, 'Report what the measures show, before the budget is settled'],
  ['community', 'buy_in', 0.25, 'Invite families to do a task with us'],
  ['community', 'funding', 0.5, 'Ask two givers what they would pay for, and for how long'],
  ['community', 'staffing', 0.55, 'Find retired educators and neighbors who would help'],
  ['community', 'evidence', 0.75, 'Have a university read our survey'],
  ['state', 'buy_in', 0.65, 'Invite an official to see a meeting'],
  ['state', 'funding', 0.4, 'Find out which set-aside could pay for this'],
  ['state', 'staffing', 0.7, 'Offer our agendas to a program that prepares teachers'],
  ['state', 'evidence', 0.85, "Set our measures beside the state's standards"],
];

/** From this day of the month on, so that the first days of a term are left alone. */
const DAY_OF_MONTH = 10;

/** A weekday part of the way through the months with meetings, never past the program's end. */
function dayAt({ period }: Setting, share: number): Day {
  const { active, start, end } = period;
  const month = active[Math.floor((active.length - 1) * share)] ?? monthOf(start);
  const d = Math.max(firstDay(month) + DAY_OF_MONTH - 1, start);
  return weekdayBefore(Math.min(workday(d), end));
}

export function sustainability(setting: Setting): string[] {
  return [
    '# What makes it last: who acts, by what means, by when (DL-SUST-1). First steps, assumed.',
    'sustainability:',
    '  actions:',
    ...STEPS.map(
      ([actor, lever, share, text]) =>
        `    - { actor: ${actor}, lever: ${lever}, text: ${quoted(text)}, owner: Planning team, by: ${iso(dayAt(setting, share))} }`,
    ),
  ];
}

export const stories = (setting: Setting): string[] => [
  '# Stories win those whose support counts (QG-VALUE-5).',
  'stories:',
  `  - { on: ${iso(dayAt(setting, 0.3))}, audience: administrators, text: What one class made and said about it }`,
  `  - { on: ${iso(dayAt(setting, 1))}, audience: families, text: What students can show now }`,
];
