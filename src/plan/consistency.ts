/** What only the whole plan shows: keys that one section leaves to another, dates that cannot go together. */
import type { Finding } from '../core/finding.ts';
import type { Path } from '../core/path.ts';
import type { Places } from './order.ts';
import type { Plan, Series } from './schema.ts';

const error = (message: string, path: Path, hint: string): Finding => ({
  rule: 'schema/inconsistent',
  severity: 'error',
  message,
  hint,
  path,
  guidance: [],
});

/** A meeting needs a time of day, its own or its cohort's. */
function* missingStarts(series: Series, plan: Plan, places: Places): Generator<Finding> {
  if (series.kind === 'coaching' || series.start !== undefined) return;
  const cohorts = series.cohorts ? (plan.cohorts ?? []) : [];
  const without = cohorts.filter((c) => c.start === undefined);
  if (cohorts.length > 0 && without.length === 0) return;
  const which = without.length > 0 ? `, and neither has the cohort "${without[0]?.id}"` : '';
  yield error(
    `"${series.id}" has no start${which}`,
    places.of(series, 'start'),
    'Give the time of day, such as start: "16:30".',
  );
}

/** A meeting must end on the day on which it starts, also where its cohort starts it. */
function* runsPastMidnight(series: Series, plan: Plan, places: Places): Generator<Finding> {
  if (!series.cohorts) return;
  for (const cohort of plan.cohorts ?? [])
    if (cohort.start !== undefined && cohort.start + series.minutes > 1440)
      yield error(
        `"${series.id}" of ${series.minutes} minutes runs past midnight when it starts with this cohort`,
        places.of(cohort, 'start'),
        'Start earlier.',
      );
}

export function checkConsistency(plan: Plan, places: Places): Finding[] {
  const findings: Finding[] = [];
  for (const series of plan.meetings ?? [])
    findings.push(...missingStarts(series, plan, places), ...runsPastMidnight(series, plan, places));
  for (const source of plan.budget?.funding ?? [])
    if (source.from !== undefined && source.to !== undefined && source.to < source.from)
      findings.push(
        error(`"${source.id}" closes before it opens`, places.of(source, 'to'), 'Swap from and to.'),
      );
  return findings;
}
