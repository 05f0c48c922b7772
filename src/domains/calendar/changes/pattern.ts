/** Another weekday, or another time of day. */
import { type Cause, LATE } from '../../../calendar/daybook.ts';
import type { Clock, Weekday } from '../../../core/dates.ts';
import { clock, clockRange, WEEKDAYS } from '../../../core/words.ts';
import type { Run } from '../runs.ts';
import type { Setting } from '../setting.ts';
import type { PlanSlot } from '../slots.ts';
import { cohortTitle, seriesTitle } from '../words.ts';
import { type Change, distinct } from './change.ts';

/** No meeting is proposed that ends later than this, unless the plan itself holds one. */
const EVENING: Clock = 21 * 60;
/** Where the plan names no work day. */
const MORNING: Clock = 8 * 60;

/** The runs that a cohort's own key governs, or a series' key where the cohort has none of its own. */
const governed = (run: Run, key: 'on' | 'start') =>
  run.cohort?.[key] !== undefined
    ? { id: `cohort ${run.cohort.id}`, has: (other: Run) => other.cohort === run.cohort }
    : {
        id: `series ${run.series.id}`,
        has: (other: Run) => other.series === run.series && other.cohort?.[key] === undefined,
      };

export function weekdayChanges({ run }: PlanSlot): Change[] {
  const { id, has } = governed(run, 'on');
  const whose = run.cohort?.on === undefined ? '' : ` for ${cohortTitle(run.cohort)}`;
  return ([1, 2, 3, 4, 5] satisfies Weekday[])
    .filter((d) => !run.on.includes(d))
    .map((d) => ({
      key: `on ${id} ${d}`,
      subject: `on ${id} ${d}`,
      words: `permit ${WEEKDAYS[d]}s${whose}`,
      run: (other) => (has(other) ? { ...other, on: [...other.on, d] } : other),
    }));
}

/** Another time of day for the runs that `has` picks; undefined where one of them would run past midnight. */
function timeChange(
  { runs }: Setting,
  slot: PlanSlot,
  start: Clock,
  { id, has }: ReturnType<typeof governed>,
): Change | undefined {
  const { series, cohort } = slot.run;
  if (runs.some((r) => has(r) && start + r.series.minutes > 1440)) return undefined;
  const words = id.startsWith('cohort')
    ? `start the meetings of ${cohortTitle(cohort)} at ${clock(start)}`
    : `hold ${seriesTitle(series)} from ${clockRange(start, start + series.minutes)}`;
  const moved = (r: Run): Run => ({ ...r, start, end: start + r.series.minutes });
  return {
    key: `start ${id} ${start}`,
    subject: `start ${id}`,
    words,
    run: (r) => (has(r) ? moved(r) : r),
  };
}

/** Before or after the other meetings of the slot's resources; a cohort then gets a start of its own. */
function startsBesides({ runs }: Setting, { run }: PlanSlot): Clock[] {
  const rivals = runs.filter((r) => r !== run && r.resources.some((x) => run.resources.includes(x)));
  return rivals.flatMap((r) => [r.start - run.series.minutes, r.end]);
}

export function timeChanges(setting: Setting, slot: PlanSlot, against: readonly Cause[]): Change[] {
  const { run } = slot;
  const { minutes } = run.series;
  const earliest = Math.min(setting.plan.place?.work_day?.start ?? MORNING, run.start);
  const latest = Math.max(EVENING, run.end) - minutes;
  const own = { id: `cohort ${run.cohort?.id}`, has: (r: Run) => r.cohort === run.cohort };
  const starts = [
    ...(against.some((c) => c.kind === 'eve') ? [{ at: LATE - minutes, whose: governed(run, 'start') }] : []),
    ...(against.some((c) => c.kind === 'taken')
      ? startsBesides(setting, slot).map((at) => ({
          at,
          whose: run.cohort === undefined ? governed(run, 'start') : own,
        }))
      : []),
  ];
  const changes = starts
    .filter(({ at }) => at !== run.start && earliest <= at && at <= latest)
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, whose }) => timeChange(setting, slot, at, whose) ?? []);
  return distinct(changes);
}
