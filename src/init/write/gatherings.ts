/** Small groups, visits, evenings: what meets on the weekdays that the whole group leaves free. */
import { iso, isoClock } from '../../core/dates.ts';
import { minutesOf } from '../clock.ts';
import { WEEKDAYS } from '../questions/meetings.ts';
import { LEARNERS, others } from './people.ts';
import { lastActive, type Setting } from './setting.ts';
import { flowList, noted } from './yaml.ts';

/** Stand-ins in this order: Mondays are often holidays, and Friday evenings begin the Sabbath. */
const BY_LIKING = ['wednesday', 'tuesday', 'thursday', 'monday', 'friday'];
const WHOLE_GROUP_DAYS = 3;

/** The whole group's weekdays, the wanted one first, and those left for everything else. */
export function weekdaysFor(wanted: string): { whole: string[]; rest: string[] } {
  const whole = [wanted, ...BY_LIKING.filter((d) => d !== wanted)].slice(0, WHOLE_GROUP_DAYS);
  return { whole, rest: WEEKDAYS.filter((d) => !whole.includes(d)) };
}

/** The resource that each of them takes. */
export const HOSTS = 'hosts';

const SMALL_MINUTES = 60;
const EVENING_MINUTES = 90;
const VISIT_MINUTES = 90;
/** Evenings begin no earlier than this. */
const EVENING = 17 * 60;

interface Gathering {
  readonly kind: string;
  readonly title: string;
  readonly every: string;
  /** Further keys, as lines. */
  readonly more?: readonly string[];
  readonly start: number;
  readonly minutes: number;
  readonly format: string;
  readonly who: readonly string[];
  readonly food: boolean;
}

const virtual = { minutes: SMALL_MINUTES, format: 'virtual', who: LEARNERS, food: true };

const smallGroups = ({ answers }: Setting): Gathering => ({
  ...virtual,
  kind: 'small_group',
  title: 'Small groups',
  every: 'month',
  more: ['    week: 4'],
  start: minutesOf(answers.meeting_start),
});

const afterSmallGroups = ({ answers }: Setting): number => minutesOf(answers.meeting_start) + SMALL_MINUTES;

const affinity = (setting: Setting): Gathering => ({
  ...virtual,
  kind: 'affinity',
  title: 'Affinity groups',
  every: 'term',
  start: afterSmallGroups(setting),
});

const visits = ({ answers }: Setting): Gathering => ({
  kind: 'observation',
  title: answers.serves === 'tutors' ? 'Session visits' : 'Classroom visits',
  every: 'term',
  start: minutesOf(answers.work_start) + 60,
  minutes: VISIT_MINUTES,
  format: 'in_person',
  who: LEARNERS,
  food: false,
});

function evening(setting: Setting) {
  const before = setting.answers.gatherings.includes('affinity') ? SMALL_MINUTES : 0;
  const start = Math.max(afterSmallGroups(setting) + before, EVENING);
  return { start, minutes: EVENING_MINUTES, format: 'in_person', food: true };
}

const social = (setting: Setting): Gathering => ({
  ...evening(setting),
  kind: 'event',
  title: 'Community evening',
  every: 'term',
  more: [noted('    purpose: community', 'community, volunteering or networking (TF-SOC-3)')],
  who: LEARNERS,
});

function showcase(setting: Setting): Gathering {
  const { from, to } = lastActive(setting);
  return {
    ...evening(setting),
    kind: 'showcase',
    title: 'Showcase',
    every: 'once',
    more: [
      noted(`    from: ${iso(from)}`, 'what was learned goes beyond the community (QG-VISION-4)'),
      `    to: ${iso(to)}`,
    ],
    who: [...LEARNERS, ...others(setting)],
  };
}

const CHOSEN: Readonly<Record<string, (setting: Setting) => Gathering>> = {
  visits,
  social,
  showcase,
  affinity,
};

function lines(id: string, g: Gathering, { answers }: Setting): string[] {
  return [
    `  - id: ${id}`,
    `    kind: ${g.kind}`,
    `    title: ${g.title}`,
    `    every: ${g.every}`,
    `    on: ${flowList(weekdaysFor(answers.weekday).rest)}`,
    ...(g.more ?? []),
    `    start: "${isoClock(g.start)}"`,
    `    minutes: ${g.minutes}`,
    `    format: ${g.format}`,
    `    who: ${flowList(g.who)}`,
    ...(g.food ? ['    food: true'] : []),
    `    resources: [${HOSTS}]`,
  ];
}

/** Small groups always, the others where they were chosen. */
export function gatherings(setting: Setting): string[] {
  const chosen = setting.answers.gatherings.flatMap((id) => {
    const make = CHOSEN[id];
    return make ? lines(id, make(setting), setting) : [];
  });
  return [...lines('small_groups', smallGroups(setting), setting), ...chosen];
}
