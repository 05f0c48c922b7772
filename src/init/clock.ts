/** Times of day in answers are `HH:MM`. */
import { type Clock, isoClock } from '../core/dates.ts';

export const minutesOf = (time: string): Clock => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The time some minutes later on the same day; the caller sees to it that there is one. */
export const laterBy = (time: string, minutes: number): string => isoClock(minutesOf(time) + minutes);
