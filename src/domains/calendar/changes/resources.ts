/** A second room or facilitator, or one that is there after all. */

import type { Cause } from '../../../calendar/daybook.ts';
import type { Day } from '../../../core/dates.ts';
import { dateRange } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Resource } from '../../../plan/schema.ts';
import type { PlanSlot } from '../slots.ts';
import { cohortTitle, seriesTitle } from '../words.ts';
import { type Change, covers } from './change.ts';

const resourceTitle = (resource: Resource): string => titleOf(resource);

const REPLACEMENTS = {
  room: (title: string) => `another room than ${title}`,
  facilitator: (title: string) => `a second facilitator in place of ${title}`,
  coach: (title: string) => `a second coach in place of ${title}`,
} as const;

export function resourceChanges({ run }: PlanSlot, against: readonly Cause[]): Change[] {
  if (!against.some((c) => c.kind === 'taken' || c.kind === 'unavailable')) return [];
  const cohort = run.cohort === undefined ? '' : ` (${cohortTitle(run.cohort)})`;
  return run.resources.map((resource) => ({
    key: `without ${run.id} ${resource.id}`,
    subject: `without ${run.id} ${resource.id}`,
    words: `give ${seriesTitle(run.series)}${cohort} ${REPLACEMENTS[resource.kind](resourceTitle(resource))}`,
    run: (r) =>
      r.series === run.series && r.cohort === run.cohort
        ? { ...r, resources: r.resources.filter((x) => x.id !== resource.id) }
        : r,
  }));
}

type Absence = NonNullable<Resource['unavailable']>[number];
const spanOf = (p: Absence) => ({ from: p.on ?? p.from ?? 0, to: p.on ?? p.to ?? 0 });

export function presenceChanges({ run }: PlanSlot, days: readonly Day[]): Change[] {
  return run.resources.flatMap((resource) =>
    (resource.unavailable ?? [])
      .map(spanOf)
      .filter((span) => covers(span, days))
      .map(({ from, to }): Change => {
        const rest = (x: Resource): Resource => ({
          ...x,
          unavailable: (x.unavailable ?? []).filter((p) => spanOf(p).from !== from || spanOf(p).to !== to),
        });
        return {
          key: `present ${resource.id} ${from} ${to}`,
          subject: `present ${resource.id} ${from} ${to}`,
          words: `free ${resourceTitle(resource)} for ${dateRange(from, to)}`,
          run: (r) =>
            r.resources.some((x) => x.id === resource.id)
              ? { ...r, resources: r.resources.map((x) => (x.id === resource.id ? rest(x) : x)) }
              : r,
        };
      }),
  );
}
