/** The planning onramp: which milestones a plan has, when each is due, and whose it is. */
import type { DayBook } from '../../calendar/daybook.ts';
import { type Day, monthOf, monthOfYear } from '../../core/dates.ts';
import type { Group } from '../../plan/schema.ts';
import { backPlan } from './backplan.ts';
import type { Definition, Setting } from './catalog/definition.ts';
import { catalog } from './catalog/index.ts';
import type { Milestone, Onramp } from './facts.ts';

const PLANNING_TEAM = 'Planning team';
const CONTRACTS = 'contracts-signed';

/** A coach who is yet to be contracted can own nothing before that. */
const free = (group: Group, due: Day, contracts: Day | undefined): boolean =>
  group.contract === undefined || (contracts !== undefined && due >= contracts);

/** Leads, then coaches, then administrators; the other way round where an administrator has to act. */
function ownerOf(owner: Definition['owner'], { people }: Setting, due: Day, contracts: Day | undefined) {
  if (owner === 'planning_team') return PLANNING_TEAM;
  const groups = people.groups.filter((g) => g.count > 0);
  const leads =
    groups.find((g) => g.leads && g.role === 'leader') ?? groups.find((g) => g.leads || g.role === 'leader');
  const coaches = groups.find((g) => g.role === 'coach' && free(g, due, contracts));
  const administrators = groups.find((g) => g.role === 'administrator');
  const group =
    owner === 'leads' ? (leads ?? coaches ?? administrators) : (administrators ?? leads ?? coaches);
  return group === undefined ? PLANNING_TEAM : people.title(group.id);
}

/** The milestones, back-planned from kick-off. Pure: the same plan gives the same onramp. */
export function onrampOf(setting: Setting & { readonly days: DayBook }): Onramp {
  const { plan, period, days } = setting;
  const chosen = catalog.filter((d) => d.when === undefined || d.when(setting));
  const ids = new Set(chosen.map((d) => d.id));
  const paused = new Set(plan.calendar.pause ?? []);
  const needs = (d: Definition): string[] => d.needs.filter((id) => ids.has(id));
  const { due, beginBy, daysShort } = backPlan(
    chosen.map((d) => ({
      id: d.id,
      needs: needs(d),
      leadDays: d.leadWeeks * 7,
      share: d.share,
      before: Math.max(1, d.before?.(plan) ?? 1),
      educators: d.educators ?? false,
    })),
    {
      start: period.onramp.start,
      kickoff: period.start,
      isWorkday: (d) => days.isWorkday(d),
      isPaused: (d) => paused.has(monthOfYear(monthOf(d))),
    },
  );
  const contracts = due.get(CONTRACTS)?.date;
  const milestones = chosen.flatMap((d): Milestone[] => {
    const when = due.get(d.id);
    if (when === undefined) return [];
    return [
      {
        id: d.id,
        date: when.date,
        startBy: when.startBy,
        title: d.title(setting, when),
        strand: d.strand,
        owner: ownerOf(d.owner, setting, when.date, contracts),
        needs: needs(d),
        leadWeeks: d.leadWeeks,
        guidance: d.guidance,
      },
    ];
  });
  // The catalog's order puts needs first, and the sort is stable.
  milestones.sort((a, b) => a.date - b.date);
  return { start: period.onramp.start, milestones, daysShort, beginBy };
}
