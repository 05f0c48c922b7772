/** When the program that the answers describe runs. */
import { day, type Month, monthOf, monthOfYear } from '../core/dates.ts';
import { MONTHS } from '../core/words.ts';
import { type Period, periodOf } from '../plan/period.ts';
import type { Answers } from './answers.ts';
import { ONRAMP_MONTHS } from './school-year.ts';

/** January is 1. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase() === name) + 1;

type Timed = Pick<Answers, 'start' | 'months' | 'pause'>;

export const spanOf = ({ start, months, pause }: Timed): Period =>
  periodOf({ start: day(start), months, pause: pause.map(monthNumber), onramp_months: ONRAMP_MONTHS });

/** The months with meetings after which none follows at once: before a pause, and the last one. */
export function lastBeforeRest(period: Period): Month[] {
  return period.active.filter((m) => !period.isActive(m + 1));
}

/** The names of the months that the program touches, except that of the kick-off, in calendar order. */
export function pausable({ start, months }: Omit<Timed, 'pause'>): string[] {
  const first = monthOf(day(start));
  const touched = new Set(Array.from({ length: months }, (_, i) => monthOfYear(first + i)));
  touched.delete(monthOfYear(first));
  return MONTHS.filter((_, i) => touched.has(i + 1)).map((name) => name.toLowerCase());
}
