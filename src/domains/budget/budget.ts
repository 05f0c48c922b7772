/**
 * The budget of a program, to the cent. Each line is an exact ratio until it is rounded once, half away from
 * zero; sums add rounded lines, and tax, contingency and indirect are shares of such sums.
 */
import { divide, fromCents, ratio, toCents } from '../../core/exact.ts';
import { compare } from '../../core/words.ts';
import { compareCategories } from './categories.ts';
import type { Budget, BudgetInput, Line } from './facts.ts';
import { fundingOf } from './funding/funding.ts';
import { buyoutLines } from './lines/buyouts.ts';
import { childCareLines } from './lines/child-care.ts';
import { contractLines } from './lines/contracts.ts';
import { foodLines } from './lines/food.ts';
import { kitLines } from './lines/kits.ts';
import { contingencyLine, indirectLine } from './lines/overheads.ts';
import { ownLines } from './lines/own.ts';
import { payrollTaxLine } from './lines/payroll-tax.ts';
import { platformLines } from './lines/platforms.ts';
import { recognitionLines } from './lines/recognition.ts';
import { stipendLines } from './lines/stipends.ts';
import { substituteLines } from './lines/substitutes.ts';
import { categoryTotals, fiscalYears, monthTotals, sumOf } from './totals.ts';

/** July: the month in which a fiscal year begins where the plan does not say. */
export const FISCAL_YEAR_STARTS = 7;

const inOrder = (a: Line, b: Line): number =>
  compareCategories(a.category, b.category) || compare(a.id, b.id);

function directLines(input: BudgetInput): Line[] {
  const stipends = stipendLines(input);
  const substitutes = substituteLines(input);
  return [
    ...stipends,
    ...payrollTaxLine(input, 'stipends', stipends),
    ...payrollTaxLine(input, 'substitutes', substitutes),
    ...buyoutLines(input),
    ...contractLines(input),
    ...substitutes,
    ...foodLines(input),
    ...childCareLines(input),
    ...kitLines(input),
    ...platformLines(input),
    ...recognitionLines(input),
    ...ownLines(input),
  ];
}

export function budgetOf(input: BudgetInput): Budget {
  const { plan, people, period } = input;
  const direct = directLines(input);
  const contingency = contingencyLine(input, direct);
  const indirect = indirectLine(input, [...direct, ...contingency]);
  const lines = [...direct.sort(inOrder), ...contingency, ...indirect];
  const total = sumOf(lines);
  const byMonth = monthTotals(lines, period);
  const { sources, unfunded } = fundingOf(lines, plan.budget?.funding ?? []);
  return {
    activeMonths: period.active.length,
    lines,
    categories: categoryTotals(lines),
    direct: sumOf(direct),
    contingency: sumOf(contingency),
    indirect: sumOf(indirect),
    total,
    perPerson: people.total === 0 ? undefined : toCents(divide(fromCents(total), ratio(people.total))),
    byMonth,
    byFiscalYear: fiscalYears(byMonth, plan.budget?.fiscal_year_starts ?? FISCAL_YEAR_STARTS),
    funding: [...sources].sort((a, b) => compare(a.id, b.id)),
    unfunded,
  };
}
