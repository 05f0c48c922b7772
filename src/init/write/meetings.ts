/**
 * The series of meetings. Two meetings of the same people never overlap: the whole group has weekdays of its
 * own, and whatever shares the other weekdays shares one hosting team, which the scheduler books only once.
 */
import { MINUTES as TOUCH_POINT_MINUTES } from '../coaching.ts';
import { gatherings, HOSTS, weekdaysFor } from './gatherings.ts';
import { coachedBy, coachesOf, LEARNERS, others } from './people.ts';
import type { Setting } from './setting.ts';
import { flowList, noted } from './yaml.ts';

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

export const meetings = (setting: Setting): string[] => [
  '# People meet at three scales: everyone, small groups, one-on-one (QG-VISION-2).',
  'meetings:',
  ...wholeGroup(setting),
  ...coaching(setting),
  ...gatherings(setting),
];
