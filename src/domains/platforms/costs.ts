/** What the platforms cost over the program, and which prices the plan's choice comes to. */
import { compareExact } from '../../core/exact.ts';
import { compare } from '../../core/words.ts';
import type { PeopleFacts } from '../../plan/people.ts';
import type { Period } from '../../plan/period.ts';
import type { Plan } from '../../plan/schema.ts';
import type { PlatformCosts, PlatformRow, PlatformUse } from './facts.ts';
import { rowsOf, samePlan } from './rows.ts';

type Entry = NonNullable<NonNullable<Plan['platforms']>['use']>[number];

/** The lower price first; a price by quote comes last. */
function byPrice(a: PlatformRow, b: PlatformRow): number {
  if (a.perMonth === undefined || b.perMonth === undefined)
    return Number(a.perMonth === undefined) - Number(b.perMonth === undefined);
  return compareExact(a.perMonth, b.perMonth);
}

const inOrder = (a: PlatformRow, b: PlatformRow): number =>
  compare(a.id, b.id) || byPrice(a, b) || compare(a.plan, b.plan) || compare(a.source, b.source);

/** 0: free, 1: a flat price, 2: a price for each member, 3: by quote. */
function kindOf(row: PlatformRow): number {
  if (row.price === undefined) return 3;
  return row.price.n === 0n ? 0 : row.per === 'month' ? 1 : 2;
}

/**
 * The row that a use of a platform means. With a plan: that plan. The id alone: the free plan, else the
 * cheapest flat one, else the cheapest one by member, else the one by quote. Where the plan has quotes of its
 * own for the platform, the id alone means one of them.
 */
function choose(id: string, plan: string | undefined, rows: readonly PlatformRow[]): PlatformRow | undefined {
  const there = rows.filter((row) => row.id === id);
  const own = there.filter((row) => row.basis === 'plan');
  if (plan !== undefined) return [...own, ...there].find((row) => samePlan(row.plan, plan));
  const open = own.length > 0 ? own : there;
  return [...open].sort((a, b) => kindOf(a) - kindOf(b) || inOrder(a, b))[0];
}

function usesOf(entries: readonly Entry[], rows: readonly PlatformRow[]): PlatformUse[] {
  const uses: PlatformUse[] = [];
  for (const entry of entries) {
    const { id, plan } = typeof entry === 'string' ? { id: entry, plan: undefined } : entry;
    const row = choose(id, plan, rows);
    const again = uses.some((u) => u.id === id && (u.row === undefined ? u.plan === plan : u.row === row));
    if (!again) uses.push({ id, plan, row, entry });
  }
  return uses.sort((a, b) => compare(a.id, b.id) || compare(a.row?.plan ?? '', b.row?.plan ?? ''));
}

export function platformCosts(plan: Plan, people: PeopleFacts, period: Period): PlatformCosts {
  const months = period.onramp.count + period.months.length;
  const members = plan.platforms?.members ?? people.total;
  const rows = rowsOf(plan.platforms?.prices ?? [], { months, members }).sort(inOrder);
  const found = usesOf(plan.platforms?.use ?? [], rows);
  const chosen = new Map(found.flatMap(({ row }) => (row ? [[row, { ...row, chosen: true }] as const] : [])));
  return {
    months,
    members,
    rows: rows.map((row) => chosen.get(row) ?? row),
    uses: found.map((use) => ({ ...use, row: use.row && chosen.get(use.row) })),
  };
}
