/** team/1: who plans and leads, for programs. Counts only. */
import { iso } from '../../core/dates.ts';
import { balance, bipocLeaders, heads, leaders, planners, unknown } from './facts.ts';
import { seatsOf, type TeamView } from './seats.ts';

export function teamAnswer(program: TeamView, version: string) {
  const { plan, people } = program;
  return {
    schema: 'team/1',
    lcplan: version,
    people: people.total,
    groups: people.groups.map((g) => ({
      id: g.id,
      title: people.title(g.id),
      role: g.role,
      count: g.count,
      leads: g.leads ?? false,
      plans: g.plans ?? false,
      knows: g.knows ?? [],
      bipoc: g.bipoc ?? null,
    })),
    planning: { people: heads(planners(people)), ...balance(people), unknown: unknown(plan, people) },
    leadership: { people: heads(leaders(people)), bipoc: bipocLeaders(people) ?? null },
    seats: seatsOf(program).map((seat) => ({
      id: seat.id,
      knowledge: seat.knowledge,
      ask_by: iso(seat.askBy),
    })),
  };
}
