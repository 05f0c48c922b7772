/** Draws up the coaching rota: between meetings, level between coaches, even over the open days. */
import type { DayBook } from '../../calendar/daybook.ts';
import { type Day, eachDay, isoMonth, type Month, monthOf, weekday } from '../../core/dates.ts';
import { compareExact, divide, type Exact, multiply, ratio } from '../../core/exact.ts';
import { compare } from '../../core/words.ts';
import type { PeopleFacts } from '../../plan/people.ts';
import { type Period, within } from '../../plan/period.ts';
import type { Cohort, Plan, Series } from '../../plan/schema.ts';
import type { Meeting, Schedule } from './facts.ts';
import {
  type CoachingLoad,
  type CoachingWindow,
  MOST_TOUCH_POINTS,
  type Rota,
  type TouchPoint,
} from './rota.ts';

interface Facts {
  readonly plan: Plan;
  readonly people: PeopleFacts;
  readonly period: Period;
  readonly days: DayBook;
  readonly schedule: Schedule;
}

/** The people of one touch-point, and the cohort whose meetings bound its window. */
interface Party {
  readonly people: readonly string[];
  readonly cohort: Cohort | undefined;
}

/**
 * Everyone who is coached, in groups of `group_size` within a people group. Where whole-group meetings run
 * by cohort, people are counted off into the cohorts in order of their ids, by the cohorts' sizes.
 */
function partiesOf(series: Series, { plan, people }: Facts): Party[] {
  const cohorted = (plan.meetings ?? []).some((s) => s.kind === 'whole_group' && s.cohorts);
  const seats = cohorted
    ? (plan.cohorts ?? []).flatMap((c) => Array<Cohort>(Math.min(c.size, MOST_TOUCH_POINTS)).fill(c))
    : [];
  const size = series.group_size ?? 1;
  const parties: Party[] = [];
  let seat = 0;
  for (const id of new Set(series.who ?? [])) {
    const count = people.group(id)?.count ?? 0;
    for (let i = 0; i < count; i += size) {
      const members = Array.from({ length: Math.min(size, count - i) }, (_, k) => `${id}-${i + k + 1}`);
      parties.push({ people: members, cohort: seats[Math.min(seat, seats.length - 1)] });
      seat += members.length;
    }
  }
  return parties;
}

/** The first whole-group meeting that counts in a month, of a cohort or of everyone. */
function anchor(meetings: readonly Meeting[], m: Month, cohort: Cohort | undefined): Day | undefined {
  return meetings.find((x) => x.month === m && (x.cohort === undefined || x.cohort === cohort))?.date;
}

/** After the month's meeting, before the next one or the month's end. */
function stretch(
  facts: Facts,
  meetings: readonly Meeting[],
  m: Month,
  cohort: Cohort | undefined,
): { from: Day; to: Day } {
  const { from, to } = within(facts.period, m);
  const meeting = anchor(meetings, m, cohort);
  const next = facts.period.isActive(m + 1) ? anchor(meetings, m + 1, cohort) : undefined;
  return { from: meeting === undefined ? from : meeting + 1, to: next === undefined ? to : next - 1 };
}

function openDays(series: Series, { period, days }: Facts, from: Day, to: Day): Day[] {
  const end = series.start === undefined ? 0 : series.start + series.minutes;
  const permitted = series.on ?? [1, 2, 3, 4, 5];
  return [...eachDay(from, to)].filter(
    (d) =>
      permitted.includes(weekday(d)) && period.isActive(monthOf(d)) && days.forbidden(d, end).length === 0,
  );
}

/** How many touch-points one coach can give in a month. */
function perCoach(capacity: Exact | undefined, minutes: number): number {
  if (capacity === undefined) return MOST_TOUCH_POINTS;
  const most = divide(multiply(capacity, ratio(60)), ratio(minutes));
  return Number(most.n / most.d);
}

/** One month of one series. `used` counts what each coach already gives that month, in minutes. */
function month(
  series: Series,
  m: Month,
  facts: Facts,
  meetings: readonly Meeting[],
  parties: readonly Party[],
  used: Map<string, number>,
) {
  const coaches = facts.people.group(series.with ?? '');
  const capacity = perCoach(coaches?.capacity_hours, 1);
  const names = Array.from(
    { length: Math.min(coaches?.count ?? 0, MOST_TOUCH_POINTS) },
    (_, i) => `${series.with}-${i + 1}`,
  );
  const touchPoints: TouchPoint[] = [];
  const windows: CoachingWindow[] = [];
  const cohorts = [...new Set(parties.map((p) => p.cohort))];
  let turn = 0;
  for (const cohort of cohorts) {
    const { from, to } = stretch(facts, meetings, m, cohort);
    const open = openDays(series, facts, from, to);
    const mine = parties.filter((p) => p.cohort === cohort);
    let placed = 0;
    for (const [i, party] of mine.entries()) {
      // The same place in the round for the same people each month: they keep their coach.
      const coach = names[turn % Math.max(names.length, 1)];
      turn += 1;
      const date = open[Math.floor((i * open.length) / mine.length)];
      if (coach === undefined || date === undefined) continue;
      const minutes = (used.get(`${coach}|${m}`) ?? 0) + series.minutes;
      if (minutes > capacity) continue;
      used.set(`${coach}|${m}`, minutes);
      touchPoints.push({
        meeting: `${series.id}/${isoMonth(m)}`,
        series,
        month: m,
        date,
        coach,
        people: party.people,
        minutes: series.minutes,
      });
      placed += 1;
    }
    windows.push({ series, cohort, month: m, from, to, open, wanted: mine.length, placed });
  }
  return { touchPoints, windows };
}

export function rotaOf(facts: Facts): Rota {
  const { plan, people, period, schedule } = facts;
  const series = (plan.meetings ?? []).filter((s) => s.kind === 'coaching');
  const meetings = schedule.meetings.filter((x) => x.series.kind === 'whole_group');
  const touchPoints: TouchPoint[] = [];
  const windows: CoachingWindow[] = [];
  const loads: CoachingLoad[] = [];
  const used = new Map<string, number>();
  let wanted = 0;
  for (const s of series) {
    const heads = people.heads(s.who);
    wanted += Math.ceil(heads / (s.group_size ?? 1)) * period.active.length;
    const parties = wanted > MOST_TOUCH_POINTS ? [] : partiesOf(s, facts);
    const coaches = people.group(s.with ?? '');
    const capacity = coaches?.capacity_hours;
    for (const m of period.active) {
      const drawn = month(s, m, facts, meetings, parties, used);
      touchPoints.push(...drawn.touchPoints);
      windows.push(...drawn.windows);
      loads.push({
        series: s,
        month: m,
        hours: ratio(parties.length * s.minutes, 60),
        capacity: capacity === undefined ? undefined : multiply(capacity, ratio(coaches?.count ?? 0)),
      });
    }
  }
  touchPoints.sort(
    (a, b) => a.date - b.date || compare(a.coach, b.coach) || compare(a.people.join(), b.people.join()),
  );
  return { touchPoints, windows, loads, wanted };
}

/** The months in which the coaches' hours do not suffice. */
export const overfull = (rota: Rota): CoachingLoad[] =>
  rota.loads.filter((load) => load.capacity !== undefined && compareExact(load.hours, load.capacity) > 0);
