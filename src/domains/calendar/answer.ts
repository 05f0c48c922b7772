/** calendar/1: the schedule for programs. */
import { withOffset } from '../../calendar/instants.ts';
import { iso, isoClock } from '../../core/dates.ts';
import type { Program } from '../../plan/program.ts';
import type { Meeting, Reason } from './facts.ts';

const reason = ({ date, cause, kind }: Reason) => ({ date: iso(date), cause, kind });

const meeting = (m: Meeting, timezone: string) => ({
  id: m.id,
  series: m.series.id,
  cohort: m.cohort?.id ?? null,
  date: iso(m.date),
  start: isoClock(m.start),
  end: isoClock(m.end),
  starts_at: withOffset(m.date, m.start, timezone),
  ends_at: withOffset(m.date, m.end, timezone),
  status: m.status,
  preferred: iso(m.preferred),
  moved: m.moved,
  reasons: m.reasons.map(reason),
  cost: m.cost,
  make_up: m.makeUp === undefined ? null : iso(m.makeUp),
});

export const timezoneOf = (program: Program): string => program.plan.place?.timezone ?? 'UTC';

export function calendarAnswer(program: Program, version: string) {
  const { period, schedule, rota, onramp } = program;
  const timezone = timezoneOf(program);
  return {
    schema: 'calendar/1',
    lcplan: version,
    timezone,
    start: iso(period.start),
    end: iso(period.end),
    onramp: {
      start: iso(onramp.start),
      milestones: onramp.milestones.map((m) => ({
        id: m.id,
        date: iso(m.date),
        title: m.title,
        strand: m.strand,
        owner: m.owner,
        guidance: m.guidance,
      })),
    },
    meetings: schedule.meetings.map((m) => meeting(m, timezone)),
    coaching: rota.touchPoints.map((t) => ({
      meeting: t.meeting,
      series: t.series.id,
      date: iso(t.date),
      coach: t.coach,
      people: t.people,
      minutes: t.minutes,
    })),
    unplaced: schedule.unplaced.map((slot) => ({
      id: slot.id,
      blockers: slot.blockers.map(({ date, cause }) => ({ date: iso(date), cause })),
      relaxations: slot.relaxations,
    })),
    objective: schedule.objective,
  };
}
