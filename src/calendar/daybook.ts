/**
 * What stands in the way of a day: closures, busy periods, community days and traditions, asked by the
 * scheduler, the onramp and the rota alike. Built once from neutral items; knows nothing of plan files.
 */
import { type Clock, civil, type Day, isWeekend, weekday } from '../core/dates.ts';
import type { HolyDay, Tradition } from './tradition.ts';

export type CauseKind =
  | 'closed'
  | 'community'
  | 'tradition'
  | 'eve'
  | 'unavailable'
  | 'taken'
  | 'busy'
  | 'soft'
  | 'edge'
  | 'spacing';

/** One reason against a day, in words: `Thanksgiving Day`. */
export interface Cause {
  readonly kind: CauseKind;
  readonly cause: string;
  /** The tradition it comes from, where it comes from one. */
  readonly tradition?: string;
}

export interface NamedPeriod {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

export interface CommunityPeriod extends NamedPeriod {
  readonly never: boolean;
}

export interface Honored {
  readonly tradition: Tradition;
  /** False: the plan asks to avoid its major days only if possible. */
  readonly never: boolean;
}

export interface DayBookItems {
  readonly closed: readonly NamedPeriod[];
  readonly busy: readonly NamedPeriod[];
  readonly community: readonly CommunityPeriod[];
  /** The last day of each term. */
  readonly terms: readonly NamedPeriod[];
  readonly honors: readonly Honored[];
  /** USPS code, for `us_state`. */
  readonly state: string | undefined;
}

/** A meeting that ends later than this is touched by what begins at sunset. */
export const LATE: Clock = 15 * 60;
/** A term's last days are busy. */
const TERM_END_DAYS = 14;

interface Observed {
  readonly holy: HolyDay;
  readonly tradition: Tradition;
  readonly never: boolean;
}

/** Several names for one day are one cause each; the same name twice (itself and observed) stays once. */
function distinct(causes: readonly Cause[]): Cause[] {
  const seen = new Set<string>();
  return causes.filter((c) => !seen.has(`${c.kind}|${c.cause}`) && seen.add(`${c.kind}|${c.cause}`));
}

const covering = <P extends NamedPeriod>(periods: readonly P[], d: Day): P[] =>
  periods.filter((p) => p.from <= d && d <= p.to);

export class DayBook {
  private readonly years = new Map<number, Map<Day, Observed[]>>();

  constructor(readonly items: DayBookItems) {}

  /** What the honored traditions say of a day; empty past a tradition's table, which a finding reports. */
  observed(d: Day): readonly Observed[] {
    const { year } = civil(d);
    let days = this.years.get(year);
    if (days === undefined) {
      days = new Map();
      for (const { tradition, never } of this.items.honors) {
        if (year < tradition.years.first || year > tradition.years.last) continue;
        for (const holy of tradition.days(year, this.items.state)) {
          const list = days.get(holy.day) ?? [];
          list.push({ holy, tradition, never });
          days.set(holy.day, list);
        }
      }
      this.years.set(year, days);
    }
    return days.get(d) ?? [];
  }

  /** Everything that forbids a meeting at this time of this day, resources aside. */
  forbidden(d: Day, end: Clock): Cause[] {
    const causes: Cause[] = covering(this.items.closed, d).map((p) => ({ kind: 'closed', cause: p.name }));
    for (const p of covering(this.items.community, d))
      if (p.never) causes.push({ kind: 'community', cause: p.name });
    for (const { holy, tradition, never } of this.observed(d))
      if (never && holy.level === 'major')
        causes.push({ kind: 'tradition', cause: holy.name, tradition: tradition.id });
    if (end > LATE)
      for (const { holy, tradition, never } of this.observed(d + 1))
        if (never && holy.level === 'major' && tradition.begins === 'sunset' && holy.eve)
          causes.push({ kind: 'eve', cause: `${holy.name} begins at sunset`, tradition: tradition.id });
    return distinct(causes);
  }

  /** Everything that makes a day soft: avoided where possible. */
  soft(d: Day, start: Clock, end: Clock): Cause[] {
    const causes: Cause[] = covering(this.items.community, d)
      .filter((p) => !p.never)
      .map((p) => ({ kind: 'soft', cause: p.name }));
    for (const { holy, tradition, never } of this.observed(d)) {
      const counts =
        holy.level === 'minor' ||
        (holy.level === 'season' && end > LATE) ||
        (holy.level === 'major' && !never);
      if (counts) causes.push({ kind: 'soft', cause: holy.name, tradition: tradition.id });
    }
    for (const { tradition } of this.items.honors)
      if (tradition.weekly?.touches(weekday(d), start, end))
        causes.push({ kind: 'soft', cause: tradition.weekly.name, tradition: tradition.id });
    return distinct(causes);
  }

  /** The evenings before soft days of traditions whose day begins at sunset. Counts only where the day itself is not soft. */
  softEve(d: Day, end: Clock): Cause[] {
    if (end <= LATE) return [];
    const causes: Cause[] = [];
    for (const { holy, tradition, never } of this.observed(d + 1)) {
      const soft = holy.level === 'minor' || (holy.level === 'major' && !never);
      if (soft && holy.eve && tradition.begins === 'sunset')
        causes.push({ kind: 'soft', cause: `${holy.name} begins at sunset`, tradition: tradition.id });
    }
    return distinct(causes);
  }

  busy(d: Day): Cause[] {
    const causes: Cause[] = covering(this.items.busy, d).map((p) => ({ kind: 'busy', cause: p.name }));
    for (const term of this.items.terms)
      if (d <= term.to && d > term.to - TERM_END_DAYS)
        causes.push({ kind: 'busy', cause: `the last two weeks of ${term.name}` });
    return distinct(causes);
  }

  /** The closure of three or more weekdays that this weekday stands next to, if it does. */
  edge(d: Day): Cause[] {
    if (isWeekend(d) || this.isClosed(d)) return [];
    const causes: Cause[] = [];
    for (const step of [1, -1] as const) {
      let run = 0;
      let next = neighbour(d, step);
      const first = next;
      while (this.isClosed(next) && run < 3) {
        run += 1;
        next = neighbour(next, step);
      }
      if (run < 3) continue;
      const name = covering(this.items.closed, first)[0]!.name;
      causes.push({
        kind: 'edge',
        cause: step === 1 ? `the last weekday before ${name}` : `the first weekday after ${name}`,
      });
    }
    return causes;
  }

  isClosed(d: Day): boolean {
    return this.items.closed.some((p) => p.from <= d && d <= p.to);
  }

  /** A weekday on which people can be asked to work: not closed, and no major day that the plan keeps free. */
  isWorkday(d: Day): boolean {
    return !isWeekend(d) && this.forbidden(d, 0).length === 0;
  }
}

/** The next or the previous weekday, Monday to Friday. */
function neighbour(d: Day, step: 1 | -1): Day {
  let next = d + step;
  while (isWeekend(next)) next += step;
  return next;
}
