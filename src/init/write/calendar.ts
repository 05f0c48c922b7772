/** When it runs, and which days are kept free. */
import { iso } from '../../core/dates.ts';
import { date, longDate } from '../../core/words.ts';
import { keptForCoaching, ONRAMP_MONTHS, type Stretch } from '../school-year.ts';
import { lastBeforeRest } from '../span.ts';
import type { Setting } from './setting.ts';
import { flowList, noted } from './yaml.ts';

/** A list of dated stretches; nothing where there is none. */
const stretches = (key: string, items: readonly Stretch[]): string[] =>
  items.length === 0
    ? []
    : [
        `  ${key}:`,
        ...[...items]
          .sort((a, b) => a.from - b.from)
          .map(({ name, from, to }) => `    - { name: ${name}, from: ${iso(from)}, to: ${iso(to)} }`),
      ];

export function calendar({ answers, period, year, ifAssumed }: Setting): string[] {
  const { start, months, pause, honors } = answers;
  const coachingDays = lastBeforeRest(period).flatMap((m) => keptForCoaching(m, year.closed) ?? []);
  return [
    'calendar:',
    noted(
      `  start: ${start}`,
      `${ifAssumed('start')}${longDate(period.start)}: before a term, never in the middle of one (QG-CAL-2)`,
    ),
    noted(`  months: ${months}`, `${ifAssumed('months')}the last day is ${date(period.end)}`),
    ...(pause.length === 0
      ? []
      : [
          noted(
            `  pause: ${flowList(pause)}`,
            `${ifAssumed('pause')}${period.active.length} months with meetings remain`,
          ),
        ]),
    noted(`  onramp_months: ${ONRAMP_MONTHS}`, `planning begins on ${date(period.onramp.start)} (QG-CAL-3)`),
    `  # Whose days are kept free (QG-CAL-4)${ifAssumed('honors') ? ', assumed: ask your community' : ''}. \`lcplan holidays\` lists them.`,
    `  honors: ${flowList(honors)}`,
    '  # Days of your own community:',
    `  # community: [{ name: Harvest week, from: ${iso(period.start + 28)}, to: ${iso(period.start + 32)}, avoid: if_possible }]`,
    `  # The usual school year around ${ifAssumed('classes') ? 'an assumed first day of classes' : 'your first day of classes'}. These dates are assumed: put in`,
    "  # your district's, or its calendar file in their place:",
    '  # import: [{ file: district.ics, as: closed, match: "No School|Break" }]',
    ...stretches('closed', year.closed),
    '  # Avoided where possible: testing, and the days that coaching needs after the last meeting before a rest.',
    ...stretches('busy', [...year.busy, ...coachingDays]),
    ...stretches('terms', year.terms),
  ];
}
