/** platforms/1: the platform comparison for programs. A price by quote is null, and so is its total. */
import { iso } from '../../core/dates.ts';
import { decimal } from '../../core/exact.ts';
import { plainMoney } from '../../core/money.ts';
import type { Program } from '../../plan/program.ts';

export function platformsAnswer({ platforms }: Pick<Program, 'platforms'>, version: string) {
  return {
    schema: 'platforms/1',
    lcplan: version,
    months: platforms.months,
    members: platforms.members,
    rows: platforms.rows.map((row) => ({
      id: row.id,
      name: row.name,
      plan: row.plan,
      per_month: row.perMonth === undefined ? null : decimal(row.perMonth, 2, 4),
      total: row.total === undefined ? null : plainMoney(row.total),
      quote_only: row.perMonth === undefined,
      as_of: row.asOf === undefined ? null : iso(row.asOf),
      source: row.source,
      chosen: row.chosen,
      meets: row.meets ?? [],
    })),
  };
}
