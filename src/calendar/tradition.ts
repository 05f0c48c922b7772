/** What a tradition, religious, civic or cultural, tells the planner about days. */
import type { Clock, Day } from '../core/dates.ts';

/** `major` days are kept free, `minor` days and `season`s are avoided where possible. */
export type Level = 'major' | 'minor' | 'season';

export interface HolyDay {
  readonly day: Day;
  readonly name: string;
  readonly level: Level;
  /** The date rests on a calculation that observation may shift by a day. */
  readonly estimated: boolean;
  /** False where the contract says that a day casts no shadow on the afternoon before: Eid's neighbours, Ramadan. */
  readonly eve: boolean;
}

/** A weekday that a tradition keeps every week; such a meeting is avoided where possible, never forbidden. */
export interface WeeklyDay {
  readonly name: string;
  /** Does a meeting on `weekday` (Sunday 0) from `start` to `end`, minutes of the day, touch it? */
  touches(weekday: number, start: Clock, end: Clock): boolean;
}

export interface Tradition {
  readonly id: string;
  /** As people name it: `Jewish holidays`. */
  readonly name: string;
  /** `sunset`: a day begins on the evening before. */
  readonly begins: 'sunset' | 'midnight';
  /** The years of its table, both included. Outside it `days` must not be asked. */
  readonly years: { readonly first: number; readonly last: number };
  /** Where the dates come from: author or body, title, year; one line each. */
  readonly sources: readonly string[];
  /** The sources that matter to one state, where they differ by state. */
  sourcesIn?(state: string): readonly string[];
  /** Every day of a civil year, by date, then name. `state` is a USPS code; only `us_state` reads it. */
  days(year: number, state?: string): readonly HolyDay[];
  readonly weekly?: WeeklyDay;
}

/** The sources behind a plan's days: of its state only, where a tradition differs by state. */
export const sourcesOf = (tradition: Tradition, state: string | undefined): readonly string[] =>
  (state === undefined ? undefined : tradition.sourcesIn?.(state)) ?? tradition.sources;
