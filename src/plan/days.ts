/** The plan's closures, busy periods, community days and traditions, as a day book. */
import { DayBook, type Honored, type NamedPeriod } from '../calendar/daybook.ts';
import { traditionById } from '../calendar/traditions/index.ts';
import type { ImportedPeriods } from './imports.ts';
import type { Plan } from './schema.ts';

interface PlanPeriod {
  readonly name?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly on?: number | undefined;
}

const named = (period: PlanPeriod, otherwise: string): NamedPeriod => ({
  name: period.name ?? otherwise,
  from: period.on ?? period.from ?? 0,
  to: period.on ?? period.to ?? 0,
});

/** Entries of `honors`, a tradition that is named twice counting once, with the stricter wish. */
export function honored(plan: Plan): Honored[] {
  const wishes = new Map<string, boolean>();
  for (const entry of plan.calendar.honors ?? []) {
    const id = typeof entry === 'string' ? entry : entry.tradition;
    const never = typeof entry === 'string' || entry.avoid !== 'if_possible';
    wishes.set(id, never || (wishes.get(id) ?? false));
  }
  return [...wishes].flatMap(([id, never]) => {
    const tradition = traditionById(id);
    return tradition === undefined ? [] : [{ tradition, never }];
  });
}

/** `imports`: the periods of the plan's calendar files, beside those that it names itself. */
export function dayBookOf(plan: Plan, imports?: ImportedPeriods): DayBook {
  const { calendar, place } = plan;
  return new DayBook({
    closed: [...(calendar.closed ?? []).map((p) => named(p, 'Schools closed')), ...(imports?.closed ?? [])],
    busy: [...(calendar.busy ?? []).map((p) => named(p, 'a busy period')), ...(imports?.busy ?? [])],
    community: [
      ...(calendar.community ?? []).map((p) => ({ ...named(p, p.name), never: p.avoid !== 'if_possible' })),
      ...(imports?.community ?? []),
    ],
    terms: (calendar.terms ?? []).map((t) => named(t, 'the term')),
    honors: honored(plan),
    state: place?.state,
  });
}
