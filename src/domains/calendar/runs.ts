/** A series, or one cohort's run of it, with what the cohort replaces. */
import type { Clock, Weekday } from '../../core/dates.ts';
import type { Cohort, Plan, Resource, Series } from '../../plan/schema.ts';
import type { Spacing } from '../../solver/problem.ts';

export interface Run {
  readonly series: Series;
  readonly cohort: Cohort | undefined;
  /** `whole_group` or `whole_group/north`: what its meetings' ids begin with. */
  readonly id: string;
  /** Permitted weekdays, best first, none twice. */
  readonly on: readonly Weekday[];
  readonly start: Clock;
  readonly end: Clock;
  /** Taken for the duration of every meeting; by id. */
  readonly resources: readonly Resource[];
  readonly spacing: Spacing | undefined;
}

export const DEFAULT_WEIGHTS = {
  soft_day: 40,
  soft_eve: 20,
  busy: 30,
  edge: 10,
  weekday: 6,
  distance: 1,
  spacing: 5,
} as const;
export type Weights = Readonly<Record<keyof typeof DEFAULT_WEIGHTS, number>>;

export function weightsOf(plan: Plan): Weights {
  const own = plan.calendar.weights ?? {};
  const weights: Record<string, number> = { ...DEFAULT_WEIGHTS };
  for (const [key, value] of Object.entries(own)) if (value !== undefined) weights[key] = value;
  return weights as Weights;
}

const MONDAY_TO_FRIDAY: readonly Weekday[] = [1, 2, 3, 4, 5];
/** No upper limit. */
const ANY_GAP = 1_000_000_000;

/** The days between neighbours that cost nothing; undefined where spacing is not counted. */
function spacingOf(series: Series, weight: number): Spacing | undefined {
  const { unit, n } = series.every;
  const byDefault =
    unit === 'month' ? { min: 21, max: 42 } : unit === 'weeks' ? { min: 5 * n, max: 9 * n } : undefined;
  if (byDefault === undefined && series.spacing === undefined) return undefined;
  const min = series.spacing?.min ?? Math.min(byDefault?.min ?? 0, series.spacing?.max ?? ANY_GAP);
  const max = series.spacing?.max ?? Math.max(byDefault?.max ?? ANY_GAP, min);
  return { min, max, weight };
}

function run(plan: Plan, series: Series, cohort: Cohort | undefined, weights: Weights): Run {
  const start = cohort?.start ?? series.start ?? 0;
  const wanted = new Set([...(series.resources ?? []), ...(cohort?.resources ?? [])]);
  return {
    series,
    cohort,
    id: cohort === undefined ? series.id : `${series.id}/${cohort.id}`,
    on: [...new Set((cohort?.on ?? series.on ?? MONDAY_TO_FRIDAY) as readonly Weekday[])],
    start,
    end: start + series.minutes,
    resources: (plan.resources ?? []).filter((r) => wanted.has(r.id)),
    spacing: spacingOf(series, weights.spacing),
  };
}

/** Every run that the scheduler places, by series and cohort; coaching is a rota of its own. */
export function runsOf(plan: Plan, weights: Weights): Run[] {
  const cohorts = plan.cohorts ?? [];
  return (plan.meetings ?? [])
    .filter((series) => series.kind !== 'coaching')
    .flatMap((series) =>
      series.cohorts && cohorts.length > 0
        ? cohorts.map((cohort) => run(plan, series, cohort, weights))
        : [run(plan, series, undefined, weights)],
    );
}
