/** budget/1: the budget for programs. Money is decimal text; months are YYYY-MM. */
import { isoMonth } from '../../core/dates.ts';
import { decimal } from '../../core/exact.ts';
import { plainMoney } from '../../core/money.ts';
import type { Program } from '../../plan/program.ts';
import type { Line, MonthAmount, Paid } from './facts.ts';

/** Places of a quantity or unit cost that does not end sooner. */
const MOST_PLACES = 6;

const line = (l: Line) => ({
  id: l.id,
  category: l.category,
  item: l.item,
  quantity: decimal(l.quantity, 0, MOST_PLACES),
  unit: l.unit,
  unit_cost: decimal(l.unitCost, 2, MOST_PLACES),
  amount: plainMoney(l.amount),
  formula: l.formula,
  path: l.stablePath,
  guidance: l.guidance,
  basis: l.basis,
});

const byMonth = ({ month, amount }: MonthAmount) => ({ month: isoMonth(month), amount: plainMoney(amount) });

const part = ({ line: id, month, amount }: Paid) => ({
  line: id,
  month: isoMonth(month),
  amount: plainMoney(amount),
});

export function budgetAnswer({ budget }: Pick<Program, 'budget'>, version: string) {
  return {
    schema: 'budget/1',
    lcplan: version,
    currency: 'USD',
    months: budget.activeMonths,
    lines: budget.lines.map(line),
    categories: Object.fromEntries(budget.categories.map((c) => [c.name, plainMoney(c.amount)])),
    direct: plainMoney(budget.direct),
    contingency: plainMoney(budget.contingency),
    indirect: plainMoney(budget.indirect),
    total: plainMoney(budget.total),
    per_person: budget.perPerson === undefined ? null : plainMoney(budget.perPerson),
    by_month: budget.byMonth.map(byMonth),
    by_fiscal_year: budget.byFiscalYear.map((y) => ({
      year: y.year,
      from: isoMonth(y.from),
      to: isoMonth(y.to),
      amount: plainMoney(y.amount),
    })),
    funding: budget.funding.map((source) => ({
      id: source.id,
      amount: plainMoney(source.amount),
      used: plainMoney(source.used),
      left: plainMoney(source.left),
      lines: source.lines.map(part),
    })),
    unfunded: { amount: plainMoney(budget.unfunded.amount), lines: budget.unfunded.lines.map(part) },
  };
}
