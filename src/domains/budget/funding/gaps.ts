/** Costs that fall into months in which no source that may pay them is open, and the source beside the gap. */
import type { Month } from '../../../core/dates.ts';
import { monthOf } from '../../../core/dates.ts';
import type { Program } from '../../../plan/program.ts';
import type { FundingSource } from '../../../plan/schema.ts';
import type { Unpaid } from '../facts.ts';
import { bySoonestClosed, mayPay } from './demands.ts';

interface Gap {
  readonly source: FundingSource;
  readonly parts: readonly Unpaid[];
}

type Side = 'after' | 'before';

/** The source that closed last before the month; where none had opened yet, the one that opens next. */
function beside(
  sources: readonly FundingSource[],
  month: Month,
): { source: FundingSource; side: Side } | undefined {
  const over = sources.filter((s) => s.to !== undefined && monthOf(s.to) < month).sort(bySoonestClosed);
  const last = over.at(-1);
  if (last) return { source: last, side: 'after' };
  const coming = sources
    .filter((s) => s.from !== undefined && monthOf(s.from) > month)
    .sort((a, b) => a.from! - b.from! || bySoonestClosed(a, b))[0];
  return coming && { source: coming, side: 'before' };
}

/** The gaps after a source has closed, or before one opens; by source id. */
export function gaps({ plan, budget }: Pick<Program, 'plan' | 'budget'>, side: Side): Gap[] {
  const sources = plan.budget?.funding ?? [];
  const found = new Map<FundingSource, Unpaid[]>();
  for (const part of budget.unfunded.lines) {
    if (part.why !== 'closed') continue;
    const category = budget.lines.find((l) => l.id === part.line)?.category ?? '';
    const near = beside(
      sources.filter((s) => mayPay(s, category)),
      part.month,
    );
    if (near?.side !== side) continue;
    found.set(near.source, [...(found.get(near.source) ?? []), part]);
  }
  return sources.flatMap((source) => {
    const parts = found.get(source);
    return parts ? [{ source, parts }] : [];
  });
}
