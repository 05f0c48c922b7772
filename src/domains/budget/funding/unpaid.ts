/** Words for parts of the budget that no source pays. */
import type { Cents } from '../../../core/exact.ts';
import { dollars } from '../../../core/money.ts';
import { compare, list } from '../../../core/words.ts';
import { categoryTitle } from '../categories.ts';
import type { Budget, Unpaid } from '../facts.ts';

/** `Stipends: Teachers`; where the item says no more than the category, the category alone. */
export function lineTitle(budget: Pick<Budget, 'lines'>, id: string): string {
  const line = budget.lines.find((l) => l.id === id);
  if (line === undefined) return id;
  const category = categoryTitle(line.category);
  return category === line.item ? category : `${category}: ${line.item}`;
}

/** The unpaid parts of each line together, the largest first. */
export function byLine(parts: readonly Unpaid[]): { line: string; amount: Cents }[] {
  const sums = new Map<string, Cents>();
  for (const { line, amount } of parts) sums.set(line, (sums.get(line) ?? 0n) + amount);
  return [...sums]
    .map(([line, amount]) => ({ line, amount }))
    .sort((a, b) => (a.amount === b.amount ? compare(a.line, b.line) : a.amount > b.amount ? -1 : 1));
}

/** `Buy-outs: Teacher leads $30,918.59, Contingency $3,550.32 and 4 more`. */
export function largest(budget: Pick<Budget, 'lines'>, parts: readonly Unpaid[], most = 3): string {
  const lines = byLine(parts);
  const shown = lines.slice(0, most).map((p) => `${lineTitle(budget, p.line)} ${dollars(p.amount)}`);
  return list(lines.length > most ? [...shown, `${lines.length - most} more`] : shown);
}
