/** The matrix of who acts and what by: three actors, four levers. */
import type { Plan } from '../../plan/schema.ts';

export type Action = NonNullable<NonNullable<Plan['sustainability']>['actions']>[number];
export type Actor = Action['actor'];
export type Lever = Action['lever'];

export const ACTORS = {
  district: 'District',
  community: 'Community',
  state: 'State',
} as const satisfies Record<Actor, string>;

export const LEVERS = {
  funding: 'Funding',
  staffing: 'Staffing',
  buy_in: 'Buy-in',
  evidence: 'Evidence',
} as const satisfies Record<Lever, string>;

export const actionsOf = ({ sustainability }: Plan): readonly Action[] => sustainability?.actions ?? [];

export interface Cell {
  readonly actor: Actor;
  readonly lever: Lever;
  readonly actions: readonly Action[];
}

/** All twelve cells, row by row, with the plan's actions in each. */
export function cellsOf(plan: Plan): readonly Cell[] {
  const actions = actionsOf(plan);
  return (Object.keys(ACTORS) as Actor[]).flatMap((actor) =>
    (Object.keys(LEVERS) as Lever[]).map((lever) => ({
      actor,
      lever,
      actions: actions.filter((a) => a.actor === actor && a.lever === lever),
    })),
  );
}

const PAIRS = (Object.keys(ACTORS) as Actor[]).flatMap((actor) =>
  (Object.keys(LEVERS) as Lever[]).map((lever) => [actor, lever] as const),
);

/** For the examples of rules: an action in each cell, the first with other words in place of its owner and date. */
export const matrixExample = (first = 'owner: Principals, by: 2028-01-20'): string =>
  `sustainability:\n  actions:\n${PAIRS.map(
    ([actor, lever], i) =>
      `    - { actor: ${actor}, lever: ${lever}, text: One step, ${i === 0 ? first : 'owner: Principals, by: 2028-01-20'} }`,
  ).join('\n')}`;
