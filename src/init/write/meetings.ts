/**
 * The series of meetings. Two meetings of the same people never overlap: the whole group has weekdays of its
 * own, and whatever shares the other weekdays shares one hosting team, which the scheduler books only once.
 */
import { iso, isoClock } from '../../core/dates.ts';
import { minutesOf } from '../clock.ts';
import { MINUTES as TOUCH_POINT_MINUTES } from '../coaching.ts';
import { WEEKDAYS } from '../questions/meetings.ts';
import { coachedBy, coachesOf, LEARNERS, others } from './people.ts';
import { lastActive, type Setting } from './setting.ts';
import { flowList, noted } from './yaml.ts';

/** The days that follow in the middle of the week first: Mondays are often holidays, Friday evenings begin the Sabbath. */
const BY_LIKING = ['wednesday', 'tuesday', 'thursday', 'monday', 'friday'];
const WHOLE_GROUP_DAYS = 3;

/** The whole group's weekdays, the wanted one first, and those left for everything else. */
export function weekdaysFor(wanted: string): { whole: string[]; rest: string[] } {
  const whole = [wanted, ...BY_LIKING.filter((d) => d !== wanted)].slice(0, WHOLE_GROUP_DAYS);
  return { whole, rest: WEEKDAYS.filter((d) => !whole.includes(d)) };
}

const SMALL_MINUTES = 60;
const EVENING_MINUTES = 90;
const VISIT_MINUTES = 90;
/** Gatherings of an evening begin no earlier than this. */
const EVENING = 17 * 60;
const HOSTS = 'hosts';

export const resources = (): string[] => [
  '# What can be in one place at a time. The team that hosts everything but the monthly meeting keeps those',
  '# meetings from falling onto one another.',
  'resources:',
  `  - { id: ${HOSTS}, title: Hosting team, kind: facilitator }`,
];

function wholeGroup(setting: Setting): string[] {
  const { answers, ifAssumed } = setting;
  const { whole } = weekdaysFor(answers.weekday);
  return [
    '  - id: whole_group',
    '    kind: whole_group',
    '    title: Monthly meeting',
    '    every: month',
    noted(`    on: ${flowList(whole)}`, `${ifAssumed('weekday')}best first; the others stand in`),
    noted(`    week: ${answers.week}`, `${ifAssumed('week')}which one in the month is preferred`),
    noted(`    start: "${answers.meeting_start}"`, `${ifAssumed('meeting_start')}wall clock`),
    noted(`    minutes: ${answers.minutes}`, `${ifAssumed('minutes')}90 to 120 (QG-FRAME-1)`),
    noted(`    format: ${answers.format}`, `${ifAssumed('format')}in_person, hybrid or virtual`),
    `    who: ${flowList([...LEARNERS, ...others(setting)])}`,
    noted('    food: true', 'QG-MATTER-1'),
  ];
}

const coaching = (setting: Setting): string[] => [
  '  # A touch-point a person each month, between two meetings (QG-FRAME-2); the rota deals them out.',
  '  - id: coaching',
  '    kind: coaching',
  '    title: Coaching',
  '    every: month',
  `    minutes: ${TOUCH_POINT_MINUTES}`,
  `    with: ${coachesOf(setting)}`,
  `    who: ${flowList(coachedBy(setting))}`,
];

/** What a series on the other weekdays says beside its kind and title. */
interface Gathering {
  readonly every: string;
  readonly start: number;
  readonly minutes: number;
  readonly format: string;
  readonly who?: readonly string[];
  readonly food?: boolean;
  readonly extra?: readonly string[];
}

function gathering(id: string, kind: string, title: string, g: Gathering, { answers }: Setting): string[] {
  const { rest } = weekdaysFor(answers.weekday);
  return [
    `  - id: ${id}`,
    `    kind: ${kind}`,
    `    title: ${title}`,
    `    every: ${g.every}`,
    `    on: ${flowList(rest)}`,
    ...(g.extra ?? []),
    `    start: "${isoClock(g.start)}"`,
    `    minutes: ${g.minutes}`,
    `    format: ${g.format}`,
    `    who: ${flowList(g.who ?? LEARNERS)}`,
    ...(g.food === false ? [] : ['    food: true']),
    `    resources: [${HOSTS}]`,
  ];
}

const virtual = { format: 'virtual', minutes: SMALL_MINUTES };

function chosen(setting: Setting): string[] {
  const { answers } = setting;
  const afterSmall = minutesOf(answers.meeting_start) + SMALL_MINUTES;
  const evening = {
    start: Math.max(afterSmall + (answers.gatherings.includes('affinity') ? SMALL_MINUTES : 0), EVENING),
    minutes: EVENING_MINUTES,
    format: 'in_person',
  };
  const visited = answers.serves === 'tutors' ? 'Session' : 'Classroom';
  const end = lastActive(setting);
  const all: Readonly<Record<string, () => string[]>> = {
    visits: () =>
      gathering(
        'visits',
        'observation',
        `${visited} visits`,
        {
          every: 'term',
          start: minutesOf(answers.work_start) + 60,
          minutes: VISIT_MINUTES,
          format: 'in_person',
          food: false,
        },
        setting,
      ),
    social: () =>
      gathering(
        'social',
        'event',
        'Community evening',
        {
          every: 'term',
          ...evening,
          extra: [noted('    purpose: community', 'community, volunteering or networking (TF-SOC-3)')],
        },
        setting,
      ),
    showcase: () =>
      gathering(
        'showcase',
        'showcase',
        'Showcase',
        {
          every: 'once',
          ...evening,
          who: [...LEARNERS, ...others(setting)],
          extra: [
            noted(`    from: ${iso(end.from)}`, 'what was learned goes beyond the community (QG-VISION-4)'),
            `    to: ${iso(end.to)}`,
          ],
        },
        setting,
      ),
    affinity: () =>
      gathering(
        'affinity',
        'affinity',
        'Affinity groups',
        { every: 'term', start: afterSmall, ...virtual },
        setting,
      ),
  };
  return answers.gatherings.flatMap((id) => all[id]?.() ?? []);
}

export const meetings = (setting: Setting): string[] => [
  '# People meet at three scales: everyone, small groups, one-on-one (QG-VISION-2).',
  'meetings:',
  ...wholeGroup(setting),
  ...coaching(setting),
  ...gathering(
    'small_groups',
    'small_group',
    'Small groups',
    {
      every: 'month',
      start: minutesOf(setting.answers.meeting_start),
      ...virtual,
      extra: ['    week: 4'],
    },
    setting,
  ),
  ...chosen(setting),
];
