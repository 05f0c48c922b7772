/**
 * The schedule in force: what people were told. That is what the plan holds or pins; and for the rest the
 * dates of the plan as it was, where that is given. Without it they are the plan's own, with one exception:
 * a single day that the plan closes, shortly before the day of replanning, and on which it would have met but
 * for that closure, is taken to have come as a surprise.
 */
import { DayBook } from '../../calendar/daybook.ts';
import type { Day } from '../../core/dates.ts';
import { longDate } from '../../core/words.ts';
import type { Schedule } from '../../domains/calendar/facts.ts';
import { scheduleOf, settingOf } from '../../domains/calendar/schedule.ts';
import { type PlanSlot, standing } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import type { Plan } from '../../plan/schema.ts';
import type { KeepGoing } from '../../solver/problem.ts';

export interface InForce {
  readonly schedule: Schedule;
  /** The surprises that it rests on, in words. */
  readonly surprises: readonly string[];
}

/** Replanning follows a lost day by days or weeks; what was closed longer ago was known or is settled. */
const RECENT_DAYS = 31;

type PlanPeriod = NonNullable<Plan['calendar']['closed']>[number];

/** The one day of a period, where it is one and recent. */
function recentDay({ on, from, to }: PlanPeriod, asOf: Day): Day | undefined {
  const day = on ?? (from === to ? from : undefined);
  return day !== undefined && day <= asOf && day >= asOf - RECENT_DAYS ? day : undefined;
}

/** The plan's schedule as it would be without the recent closures and absences of a single day. */
function withoutRecentDays({ plan, period, days }: Program, asOf: Day, keepGoing?: KeepGoing): Schedule {
  const recent = (p: PlanPeriod): boolean => recentDay(p, asOf) !== undefined;
  const closed = new Set((plan.calendar.closed ?? []).filter(recent).map((p) => recentDay(p, asOf)));
  const book = new DayBook({
    ...days.items,
    closed: days.items.closed.filter((p) => p.from !== p.to || !closed.has(p.from)),
  });
  const resources = (plan.resources ?? []).map((r) => ({
    ...r,
    unavailable: (r.unavailable ?? []).filter((p) => !recent(p)),
  }));
  return scheduleOf(settingOf({ ...plan, resources }, period, book), keepGoing);
}

/** Floating meetings of a schedule on days that are forbidden to them now. */
function struck({ setting, days }: Program, schedule: Schedule, asOf: Day): string[] {
  const slots = new Map(setting.slots.flat().map((slot) => [slot.id, slot]));
  const words = new Set<string>();
  for (const { id, date, status } of schedule.meetings) {
    const slot = slots.get(id);
    if (status !== 'placed' || slot === undefined || date > asOf) continue;
    const [first] = standing(slot.run, date, days);
    if (first !== undefined) words.add(`${first.cause} on ${longDate(date)}`);
  }
  return [...words];
}

export function inForceSchedule(
  program: Program,
  asOf: Day,
  previous: Program | undefined,
  keepGoing?: KeepGoing,
): InForce {
  if (previous !== undefined) return { schedule: previous.schedule, surprises: [] };
  const { closed } = program.plan.calendar;
  const away = (program.plan.resources ?? []).flatMap((r) => r.unavailable ?? []);
  if ([...(closed ?? []), ...away].some((p) => recentDay(p, asOf) !== undefined)) {
    const schedule = withoutRecentDays(program, asOf, keepGoing);
    const surprises = struck(program, schedule, asOf);
    if (surprises.length > 0) return { schedule, surprises };
  }
  return { schedule: program.schedule, surprises: [] };
}

/** The published make-up date of a meeting, where the schedule in force has it on that date. */
export function publishedMakeUp({ schedule }: InForce, program: Program, slot: PlanSlot, date: Day) {
  const same = (m: { id: string; date: Day }): boolean => m.id === slot.id && m.date === date;
  return (schedule.meetings.find(same) ?? program.schedule.meetings.find(same))?.makeUp;
}
