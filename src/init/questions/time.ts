/** When the community starts, and when it rests. */
import { addMonths, civil, day, dayOf, iso, isWeekend } from '../../core/dates.ts';
import { capital, date, longDate, MONTHS } from '../../core/words.ts';
import type { Question } from '../question.ts';
import { kickOffs, leavesOnramp, nextClasses, ONRAMP_MONTHS, weekBefore } from '../school-year.ts';
import { pausable, spanOf } from '../span.ts';
import { leastMonths, pastTables } from './community.ts';

/** A school year has nine active months or more. */
const ACTIVE_A_YEAR = 9;
const SUMMER = ['june', 'july'];
const MIDDLE = 14;

export const time: readonly Question[] = [
  {
    id: 'classes',
    section: 'time',
    kind: 'date',
    ask: 'When do classes begin in the school year in which it starts?',
    why: 'A community begins before a term, never in the middle of one.',
    guidance: ['QG-CAL-2'],
    default: (_, today) => iso(nextClasses(today)),
    validate(value, { months }, today) {
      const classes = day(value);
      const { year } = civil(classes);
      if (classes <= today)
        return `${longDate(classes)} has passed. Give the first day of the next school year.`;
      if (isWeekend(classes))
        return `${longDate(classes)} is on a weekend. Give the first day with students.`;
      if (classes < dayOf(year, 7, 15) || classes > dayOf(year, 9, 30))
        return `${longDate(classes)} is not the first day of a school year. Give a date from July 15 to September 30.`;
      return pastTables(classes, months);
    },
  },
  {
    id: 'start',
    section: 'time',
    kind: 'date',
    ask: 'When does it kick off?',
    why: `In summer or in the planning days before a term. At least ${ONRAMP_MONTHS} months of planning come before: goals, agendas, calendars, commitment.`,
    guidance: ['QG-CAL-2', 'QG-CAL-3'],
    proposals: ({ classes }, today) =>
      kickOffs(day(classes))
        .filter((k) => k.day >= today)
        .map((k) => ({
          value: iso(k.day),
          name: `${longDate(k.day)}: ${k.when}${planning(k.day, today)}`,
        })),
    default: ({ classes }, today) => iso(Math.max(weekBefore(day(classes)), today)),
    validate(value, { classes }, today) {
      const [start, term] = [day(value), day(classes)];
      if (start < today) return `${longDate(start)} has passed. Give a date from ${date(today)} on.`;
      if (start >= term)
        return `${longDate(start)} is not before classes begin on ${date(term)}. Give a date before that day.`;
      const summer = dayOf(civil(term).year, 6, 1);
      return start < summer
        ? `${longDate(start)} is in the school year before. Give a date from ${date(summer)} on.`
        : undefined;
    },
  },
  {
    id: 'pause',
    section: 'time',
    kind: 'many',
    ask: 'In which months does it rest?',
    why: 'Months without meetings cost nothing; nine months with meetings make a school year.',
    guidance: ['QG-CAL-1', 'QG-TIME-6'],
    fine: true,
    choices: (former) => pausable(former).map((value) => ({ value, name: capital(value) })),
    default: (former) =>
      former.months < 12
        ? []
        : pausable(former).filter((month) => SUMMER.includes(month) && month !== tooSoon(former.start)),
    validate(pause, former) {
      const next = tooSoon(former.start);
      if (next !== undefined && pause.includes(next))
        return `${capital(next)} follows at once on a kick-off on ${longDate(day(former.start))}, and leaves no days for coaching before it. Rest in another month.`;
      const active = spanOf({ ...former, pause }).active.length;
      const wanted = (leastMonths(former) / 12) * ACTIVE_A_YEAR;
      return active < wanted
        ? `${active} months with meetings would be left; this aim takes at least ${wanted}. Rest in fewer months.`
        : undefined;
    },
  },
];

/** After a kick-off late in its month, the next month: a rest then would leave the first meeting on its own. */
function tooSoon(start: string): string | undefined {
  const { month, date: of } = civil(day(start));
  return of > MIDDLE ? MONTHS[month % 12]?.toLowerCase() : undefined;
}

/** What a kick-off means for the planning before it. */
function planning(start: number, today: number): string {
  const begin = addMonths(start, -ONRAMP_MONTHS);
  return leavesOnramp(start, today) ? '' : `; planning would have begun on ${date(begin)}`;
}
