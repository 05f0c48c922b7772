/**
 * The usual school year of the United States, for proposals and for the dates that a first plan assumes until
 * the designer puts in the district's own. Nothing here is guidance; the plan marks each date as assumed.
 */
import {
  addMonths,
  civil,
  type Day,
  dayOf,
  eachDay,
  firstDay,
  isWeekend,
  lastDay,
  type Month,
  monthIndex,
  nthWeekday,
  type Weekday,
  weekday,
} from '../core/dates.ts';

/** QG-CAL-3: months of planning before the start. */
export const ONRAMP_MONTHS = 6;

const MONDAY: Weekday = 1;
const WEDNESDAY: Weekday = 3;
const FRIDAY: Weekday = 5;
const KEPT_DAYS = 5;

const onOrAfter = (d: Day, wanted: Weekday): Day => d + ((wanted - weekday(d) + 7) % 7);
const onOrBefore = (d: Day, wanted: Weekday): Day => d - ((weekday(d) - wanted + 7) % 7);

/** Classes begin on a Wednesday in the second half of August, where nobody says otherwise. */
const usualClasses = (year: number): Day => onOrAfter(dayOf(year, 8, 20), WEDNESDAY);

/** The week before classes. */
export const weekBefore = (classes: Day): Day => classes - 7;

/** Can a community that starts on this day still be planned for six months? */
export const leavesOnramp = (start: Day, today: Day): boolean => addMonths(start, -ONRAMP_MONTHS) >= today;

/** The first usual first day of classes before which six months of planning still fit. */
export function nextClasses(today: Day): Day {
  const { year } = civil(today);
  const first = [year, year + 1].find((y) => leavesOnramp(weekBefore(usualClasses(y)), today));
  return usualClasses(first ?? year + 2);
}

/** Dates on which a community may kick off: in the planning days before classes, or as the summer begins. */
export function kickOffs(classes: Day): readonly { readonly day: Day; readonly when: string }[] {
  return [
    { day: weekBefore(classes), when: 'the week before classes' },
    { day: classes - 14, when: 'two weeks before classes' },
    { day: onOrAfter(dayOf(civil(classes).year, 6, 15), WEDNESDAY), when: 'as the summer begins' },
  ];
}

export interface Stretch {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

export interface SchoolYear {
  readonly terms: readonly Stretch[];
  readonly closed: readonly Stretch[];
  readonly busy: readonly Stretch[];
}

/** The first day of classes in another year: the same weekday, as often in the month, at most the fourth. */
function classesIn(year: number, like: Day): Day {
  const { month, date } = civil(like);
  const nth = Math.min(4, Math.ceil(date / 7));
  return nthWeekday(monthIndex(year, month), weekday(like), nth) ?? like;
}

/** The school year that begins in `year`: two terms, winter and spring break, two weeks of testing. */
function schoolYear(year: number, classes: Day): SchoolYear {
  const lastBeforeBreak = onOrBefore(dayOf(year, 12, 20), FRIDAY);
  const back = Math.max(lastBeforeBreak + 17, dayOf(year + 1, 1, 2));
  const spring = onOrBefore(dayOf(year + 1, 3, 27), MONDAY);
  const name = (season: string, y: number): string => `${season} ${y}`;
  return {
    terms: [
      { name: name('Fall', year), from: classes, to: lastBeforeBreak },
      { name: name('Spring', year + 1), from: back, to: onOrBefore(dayOf(year + 1, 5, 31), FRIDAY) },
    ],
    closed: [
      { name: 'Winter break', from: lastBeforeBreak + 3, to: lastBeforeBreak + 14 },
      { name: 'Spring break', from: spring, to: spring + 4 },
    ],
    busy: [{ name: 'State testing', from: spring + 21, to: spring + 32 }],
  };
}

/** A term of which the program sees less than this has no meetings of its own. */
const LEAST_TERM_DAYS = 45;

/** What falls into a program: terms from its start, closures and testing from the onramp on. */
export function schoolYears(classes: Day, program: { onramp: Day; start: Day; end: Day }): SchoolYear {
  const first = civil(classes).year;
  const years = Array.from({ length: civil(program.end).year - first + 2 }, (_, i) => {
    const year = first - 1 + i;
    return schoolYear(year, year === first ? classes : classesIn(year, classes));
  });
  const touches = ({ from, to }: Stretch): boolean => to >= program.onramp && from <= program.end;
  const days = ({ from, to }: Stretch): number => Math.min(to, program.end) - Math.max(from, program.start);
  return {
    terms: years.flatMap((y) => y.terms).filter((t) => days(t) >= LEAST_TERM_DAYS),
    closed: years.flatMap((y) => y.closed).filter(touches),
    busy: years.flatMap((y) => y.busy).filter(touches),
  };
}

/**
 * The last weekdays of a month before a rest, breaks left out: coaching follows the month's meeting, so the
 * meeting is kept off them. Undefined where the month has fewer.
 */
export function keptForCoaching(month: Month, closed: readonly Stretch[]): Stretch | undefined {
  const isOpen = (d: Day): boolean => !isWeekend(d) && !closed.some((c) => c.from <= d && d <= c.to);
  const open = [...eachDay(firstDay(month), lastDay(month))].filter(isOpen);
  const from = open.at(-KEPT_DAYS);
  return from === undefined ? undefined : { name: 'Kept for coaching', from, to: lastDay(month) };
}

/** A weekday, the given one or the next. */
export const workday = (d: Day): Day => (isWeekend(d) ? onOrAfter(d, MONDAY) : d);
