/** What the money buys, and what the guidance would have beyond the plan, if money allowed. */
import type { Block, Inline } from '../../../core/artifact.ts';
import {
  add,
  decimal,
  divide,
  type Exact,
  fromCents,
  multiply,
  ONE,
  ratio,
  toCents,
} from '../../../core/exact.ts';
import { dollarRate, dollars, tableMoney } from '../../../core/money.ts';
import { count, grouped } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import type { Group } from '../../../plan/schema.ts';
import { HALF } from '../figures.ts';
import { isLeader, isParticipant } from '../groups.ts';
import { defaultYears, yearWords } from '../lines/buyouts.ts';
import { hoursOf } from '../meetings.ts';
import { sumExact } from '../spread.ts';

/** The total beside what it buys: people, students, meetings, hours, outcomes (DL-AREA-4). */
export function worthBlocks({ plan, people, schedule, budget }: Program): Block[] {
  const hours = sumExact(
    schedule.meetings.map((m) => multiply(hoursOf(m), ratio(people.attending(m.series, m.cohort)))),
  );
  const outcomes = (plan.evidence?.measures ?? []).filter((m) => m.kind === 'outcome').length;
  const bought: [string, Exact, string][] = [
    ['One person in the plan', ratio(people.total), grouped(people.total)],
    [
      'One student served',
      ratio(plan.program?.students?.count ?? 0),
      grouped(plan.program?.students?.count ?? 0),
    ],
    ['One meeting', ratio(schedule.meetings.length), grouped(schedule.meetings.length)],
    ['One hour of one person in a meeting', hours, hours.d === 1n ? grouped(hours.n) : decimal(hours, 0, 2)],
    ['One of the outcomes measured', ratio(outcomes), grouped(outcomes)],
  ];
  const rows = bought
    .filter(([, n]) => n.n > 0n)
    .map(([what, n, shown]): Inline[] => [
      what,
      shown,
      tableMoney(toCents(divide(fromCents(budget.total), n))),
    ]);
  if (rows.length === 0 || budget.total === 0n) return [];
  const columns = [
    { title: 'The whole total for' },
    { title: 'There are', align: 'right' as const },
    { title: 'Dollars each', align: 'right' as const },
  ];
  return [
    { kind: 'heading', text: 'What it buys' },
    { kind: 'table', table: { columns, rows } },
  ];
}

/** A salary that the plan states, for the scenario below. */
function statedSalary(
  groups: readonly Group[],
): { group: Group; buyout: NonNullable<Group['buyout']> } | undefined {
  for (const group of groups) if (group.buyout) return { group, buyout: group.buyout };
  return undefined;
}

/** Half of all participants' time bought out, at a salary that the plan states (QG-TIME-3); none without one. */
export function scenarioBlocks({ people, period }: Pick<Program, 'people' | 'period'>): Block[] {
  const stated = statedSalary(people.groups);
  const heads = people.groups
    .filter((g) => isParticipant(g) && !isLeader(g) && g.buyout === undefined)
    .reduce((sum, g) => sum + g.count, 0);
  if (stated === undefined || heads === 0) return [];
  const { salary, fringe = ratio(0), years = defaultYears(period) } = stated.buyout;
  const loaded = add(ONE, fringe);
  const cost = toCents(multiply(ratio(heads), HALF, salary, loaded, years));
  const formula = `${heads} × 0.5 × ${dollarRate(salary)} × ${decimal(loaded, 2)} × ${yearWords(years)}`;
  return [
    { kind: 'heading', text: 'If money allowed' },
    {
      kind: 'paragraph',
      text: `Half of the time of the other ${count(heads, 'participant')}, bought out at the salary of ${people.title(stated.group.id)}: ${formula} = ${dollars(cost)}, before contingency. It is not in the total.`,
    },
  ];
}
