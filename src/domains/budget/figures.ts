/** The figures of the guidance that the budget is held against. */
import { exact } from '../../core/exact.ts';

/** QG-VALUE-1: an educator's hour, at least. */
export const FLOOR = exact(50);
/** QG-VALUE-2: hours a month in the worked example. */
export const HOURS = exact(4);
/** QG-TIME-2: about half of a leader's time. */
export const HALF = exact('0.5');
/** What still counts as about half. */
export const ABOUT_HALF = exact('0.4');
