/** The budget for spreadsheets: its lines, and what falls into each month. Money is plain decimal text. */
import type { Sheet } from '../../../core/artifact.ts';
import { isoMonth } from '../../../core/dates.ts';
import { decimal } from '../../../core/exact.ts';
import { plainMoney } from '../../../core/money.ts';
import type { Program } from '../../../plan/program.ts';

export function budgetSheet({ budget }: Pick<Program, 'budget'>): Sheet {
  return {
    kind: 'sheet',
    id: 'budget',
    columns: [
      'id',
      'category',
      'item',
      'quantity',
      'unit',
      'unit_cost',
      'amount',
      'formula',
      'path',
      'guidance',
      'basis',
    ],
    rows: budget.lines.map((l) => [
      l.id,
      l.category,
      l.item,
      decimal(l.quantity, 0, 6),
      l.unit,
      decimal(l.unitCost, 2, 6),
      plainMoney(l.amount),
      l.formula,
      l.stablePath,
      l.guidance.join(' '),
      l.basis,
    ]),
  };
}

/** A row for each line, a column for each month, and the month's sum in the last row, `total`. */
export function byMonthSheet({ budget }: Pick<Program, 'budget'>): Sheet {
  const months = budget.byMonth.map((m) => m.month);
  const rows = budget.lines.map((l) => {
    const parts = new Map(l.months.map((m) => [m.month, m.amount]));
    return [
      l.id,
      l.category,
      l.item,
      ...months.map((m) => plainMoney(parts.get(m) ?? 0n)),
      plainMoney(l.amount),
    ];
  });
  const sums = [
    'total',
    '',
    '',
    ...budget.byMonth.map((m) => plainMoney(m.amount)),
    plainMoney(budget.total),
  ];
  return {
    kind: 'sheet',
    id: 'budget-by-month',
    columns: ['line', 'category', 'item', ...months.map(isoMonth), 'total'],
    rows: rows.length === 0 ? [] : [...rows, sums],
  };
}
