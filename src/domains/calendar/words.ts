/** The schedule in words: what a series is, why a meeting moved. */
import { clockRange, count, date, list, shortDate, WEEKDAYS } from '../../core/words.ts';
import { titleOf } from '../../plan/people.ts';
import type { Program } from '../../plan/program.ts';
import type { Meeting } from './facts.ts';
import type { Run } from './runs.ts';

const FORMATS = { in_person: 'in person', virtual: 'on line', hybrid: 'hybrid' } as const;

export const seriesTitle = (series: Meeting['series']): string => titleOf(series);

export const cohortTitle = (cohort: Meeting['cohort']): string =>
  cohort === undefined ? '' : titleOf(cohort);

/** `Thursdays or Tuesdays, 4:30 to 6:30 pm, in person`. */
export function pattern(run: Run): string {
  const days = list(
    run.on.map((d) => `${WEEKDAYS[d]}s`),
    'or',
  );
  const format = run.series.format === undefined ? '' : `, ${FORMATS[run.series.format]}`;
  return `${days}, ${clockRange(run.start, run.end)}${format}`;
}

/** Each cause once: `Thanksgiving Day; the first weekday after Winter break`. */
export const causes = (meeting: Meeting): string =>
  [...new Set(meeting.reasons.map((r) => r.cause))].join('; ');

/** `moved from Nov 25: Thanksgiving Day`; empty where the meeting stands as the pattern gives it. */
export function movedWords(meeting: Meeting): string {
  const fixed = meeting.status === 'placed' ? '' : meeting.status;
  if (!meeting.moved) return fixed;
  const why = causes(meeting);
  const move = `moved from ${shortDate(meeting.preferred)}${why === '' ? '' : `: ${why}`}`;
  return fixed === '' ? move : `${fixed}; ${move}`;
}

export function overview({ plan, period, days }: Program): string {
  return [
    `${date(period.start)} to ${date(period.end)}`,
    plan.place?.timezone ?? 'UTC',
    days.items.honors.length > 0
      ? `honors ${count(days.items.honors.length, 'calendar')}`
      : 'honors no calendar',
    count(days.items.closed.length, 'closure'),
    count(days.items.busy.length, 'busy period'),
  ].join(' · ');
}

/** `20 of 20 placed, 4 moved. No better schedule exists (cost 41, proven).` */
export function verdict({ schedule }: Program): string {
  const placed = schedule.meetings.length;
  const all = placed + schedule.unplaced.length;
  const moved = schedule.meetings.filter((m) => m.moved).length;
  const { cost, bound, proven } = schedule.objective;
  const best = proven
    ? `No better schedule exists (cost ${cost}, proven).`
    : `The time limit ended the search: cost ${cost}, and none costs less than ${bound}.`;
  return `${placed} of ${all} placed, ${moved} moved. ${best}`;
}
