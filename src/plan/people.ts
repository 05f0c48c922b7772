/** Head counts, and what groups are called. */
import { capital } from '../core/words.ts';
import type { Cohort, Group, Plan, Series } from './schema.ts';

export interface PeopleFacts {
  readonly groups: readonly Group[];
  /** Everyone in `people`. */
  readonly total: number;
  readonly group: (id: string) => Group | undefined;
  /** The head count of some groups; a group that is named twice counts once. */
  readonly heads: (who: readonly string[] | undefined) => number;
  /** Heads at one meeting of a series: the cohort's size where cohorts run. */
  readonly attending: (series: Series, cohort: Cohort | undefined) => number;
  /** How a group is called: its title, else its id in words. */
  readonly title: (id: string) => string;
}

export const inWords = (id: string): string => capital(id.replace(/[-_]+/g, ' '));

/** How a group, a series, a cohort, a resource or a source is called: its title, else its id in words. */
export const titleOf = (thing: { readonly id: string; readonly title?: string | undefined }): string =>
  thing.title ?? inWords(thing.id);

export function peopleOf(plan: Plan): PeopleFacts {
  const groups = plan.people ?? [];
  const byId = new Map(groups.map((g) => [g.id, g]));
  const heads = (who: readonly string[] | undefined): number =>
    [...new Set(who ?? [])].reduce((sum, id) => sum + (byId.get(id)?.count ?? 0), 0);
  return {
    groups,
    total: heads([...byId.keys()]),
    group: (id) => byId.get(id),
    heads,
    attending: (series, cohort) => cohort?.size ?? heads(series.who),
    title: (id) => titleOf(byId.get(id) ?? { id }),
  };
}
