/**
 * Who pays what: lines are paid from the sources that may pay their category, in the months in which each is
 * open, so that as little as possible is left unfunded. Exactly, in this order:
 *
 * 1. the sum of what is paid is the most that any distribution pays;
 * 2. of those distributions, the source that closes soonest pays as much as it can in any of them, then the
 *    next one, and so on; of two that close on the same day, the lower id comes first;
 * 3. of those, the earlier month is paid before the later one, and within a month the line that stands first in
 *    the budget.
 *
 * The amounts that sources can pay together form a polymatroid, so that (1) and (2) come from one greedy pass of
 * a maximum flow, source by source, in which what a source has paid is never taken back. The same holds for the
 * amounts that demands can receive, and both passes' results hold in one flow (the theorem of Mendelsohn and
 * Dulmage, for flows), so that the second pass, demand by demand, uses up exactly what the first one found.
 * Demands with the same payers are interchangeable and share a node.
 */
import { type Cents, toCents } from '../../../core/exact.ts';
import type { FundingSource } from '../../../plan/schema.ts';
import type { Funding, Line, Paid, Unpaid } from '../facts.ts';
import { sumOf } from '../totals.ts';
import { bySoonestClosed, type Demand, demandsOf } from './demands.ts';
import { lesser, Transport } from './transport.ts';

/** Demands that the same sources may pay. */
interface Pool {
  readonly payers: readonly number[];
  amount: Cents;
}

function poolsOf(demands: readonly Demand[]): { pools: Pool[]; poolOf: Map<readonly number[], number> } {
  const pools: Pool[] = [];
  const poolOf = new Map<readonly number[], number>();
  for (const { payers, amount } of demands) {
    const known = poolOf.get(payers);
    if (known === undefined) {
      poolOf.set(payers, pools.length);
      pools.push({ payers, amount });
    } else pools[known]!.amount += amount;
  }
  return { pools, poolOf };
}

/** What each source pays, in the order of the sources. */
function paidBySources(amounts: readonly Cents[], pools: readonly Pool[]): Cents[] {
  const neighbors: number[][] = amounts.map(() => []);
  for (const [i, pool] of pools.entries()) for (const s of pool.payers) neighbors[s]!.push(i);
  const transport = new Transport(
    neighbors,
    pools.map((p) => p.amount),
  );
  return amounts.map((amount, s) => transport.push(s, amount));
}

interface Distribution {
  /** What each demand receives, in the order of the demands. */
  readonly received: readonly Cents[];
  /** What each source pays, in the order of the demands. */
  readonly paid: readonly (readonly Paid[])[];
}

/** Who receives what, and from whom: a source's part goes to its pool's demands in their order. */
function distribute(demands: readonly Demand[], used: readonly Cents[]): Distribution {
  const { pools, poolOf } = poolsOf(demands);
  const transport = new Transport(
    pools.map((p) => p.payers),
    used,
  );
  const received = demands.map((d) => transport.push(poolOf.get(d.payers)!, d.amount));
  const parts = pools.map((pool, i) =>
    pool.payers.map((source) => ({ source, amount: transport.sentBy(i).get(source) ?? 0n })),
  );
  const paid: Paid[][] = used.map(() => []);
  for (const [i, { line, month, payers }] of demands.entries()) {
    let open = received[i]!;
    for (const part of parts[poolOf.get(payers)!]!) {
      const amount = lesser(part.amount, open);
      if (amount === 0n) continue;
      paid[part.source]!.push({ line, month, amount });
      part.amount -= amount;
      open -= amount;
    }
  }
  return { received, paid };
}

export function fundingOf(lines: readonly Line[], funding: readonly FundingSource[]): Funding {
  const sources = [...funding].sort(bySoonestClosed);
  const amounts = sources.map((s) => toCents(s.amount));
  const demands = demandsOf(lines, sources);
  const used = paidBySources(amounts, poolsOf(demands).pools);
  const { received, paid } = distribute(demands, used);
  const unpaid: Unpaid[] = demands.flatMap(({ line, month, amount, otherwise: why }, i) => {
    const rest = amount - received[i]!;
    return rest > 0n ? [{ line, month, amount: rest, why }] : [];
  });
  return {
    sources: sources.map((source, i) => ({
      id: source.id,
      amount: amounts[i]!,
      used: used[i]!,
      left: amounts[i]! - used[i]!,
      lines: paid[i]!,
    })),
    unfunded: { amount: sumOf(unpaid), lines: unpaid },
  };
}
