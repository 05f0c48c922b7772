/** Who plans, who leads, and what they know: counted from the groups, never from named people. */
import type { PeopleFacts } from '../../plan/people.ts';
import type { Group, Plan } from '../../plan/schema.ts';
import { KNOWLEDGE, type Role } from './schema.ts';

export type Knowledge = keyof typeof KNOWLEDGE;
const KNOWLEDGES = Object.keys(KNOWLEDGE) as Knowledge[];

/** Those who teach: their voice balances the administrators'. Coaches stand outside that balance. */
const TEACHING: ReadonlySet<Role> = new Set(['educator', 'tutor', 'leader']);
/** Those who work with educators or tutors without being their administrators. */
const EDUCATORS: ReadonlySet<Role> = new Set(['educator', 'tutor', 'leader', 'coach', 'facilitator']);

export const teaches = (group: Group): boolean => TEACHING.has(group.role);
export const isEducator = (group: Group): boolean => EDUCATORS.has(group.role);

const present = (people: PeopleFacts): readonly Group[] => people.groups.filter((g) => g.count > 0);
export const heads = (groups: readonly Group[]): number => groups.reduce((sum, g) => sum + g.count, 0);

/** Groups on the planning team. */
export const planners = (people: PeopleFacts): readonly Group[] => present(people).filter((g) => g.plans);
/** Groups that hold leadership roles. */
export const leaders = (people: PeopleFacts): readonly Group[] => present(people).filter((g) => g.leads);

interface Balance {
  readonly teachers: number;
  readonly administrators: number;
}

/** Teachers and administrators on the planning team. */
export function balance(people: PeopleFacts): Balance {
  const team = planners(people);
  return {
    teachers: heads(team.filter(teaches)),
    administrators: heads(team.filter((g) => g.role === 'administrator')),
  };
}

/** Whether someone can facilitate: a coach or facilitator, or a leader or coaching group that knows how. */
export function facilitates({ meetings }: Plan, people: PeopleFacts): boolean {
  const coaching = new Set((meetings ?? []).map((s) => s.with));
  return present(people).some(
    (g) =>
      g.role === 'coach' ||
      g.role === 'facilitator' ||
      ((g.leads || g.role === 'leader' || coaching.has(g.id)) && (g.knows ?? []).includes('facilitation')),
  );
}

/** What nobody on the planning team is said to know. */
export function unknown(plan: Plan, people: PeopleFacts): readonly Knowledge[] {
  const known = new Set(planners(people).flatMap((g) => g.knows ?? []));
  return KNOWLEDGES.filter((k) => !known.has(k) && !(k === 'facilitation' && facilitates(plan, people)));
}

/** A planner knows teacher contracts, and one knows how the school or district is run. */
export function knowsContracts(plan: Plan, people: PeopleFacts): boolean {
  const gaps = unknown(plan, people);
  return !gaps.includes('contracts') && !(gaps.includes('operations') && gaps.includes('administration'));
}

/** People in leadership roles who are BIPOC educators; undefined where no such group gives the count. */
export function bipocLeaders(people: PeopleFacts): number | undefined {
  const given = leaders(people).filter((g) => isEducator(g) && g.bipoc !== undefined);
  return given.length === 0 ? undefined : given.reduce((sum, g) => sum + (g.bipoc ?? 0), 0);
}

/** More than half of the students served are BIPOC; undefined where the plan does not say. */
export function bipocMajority({ program }: Plan): boolean | undefined {
  const share = program?.students?.bipoc_share;
  return share === undefined ? undefined : 2n * share.n > share.d;
}
