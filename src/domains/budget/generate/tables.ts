/** The tables of the budget document that show what it costs, and when. */
import type { Block, Column, Inline } from '../../../core/artifact.ts';
import { type Cents, decimal, ratio } from '../../../core/exact.ts';
import { dollars, tableMoney } from '../../../core/money.ts';
import { capital, shortMonth } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import { categoryTitle, OVERHEADS } from '../categories.ts';
import type { Line, Unpaid } from '../facts.ts';
import { sumOf } from '../totals.ts';

type Input = Pick<Program, 'plan' | 'budget'>;

const strong = (text: string): Inline => [{ strong: text }];

const restsOn = (line: Line): string => (line.guidance.length > 0 ? line.guidance.join(', ') : line.basis);

/** Every line with its formula; a category is named at its first line. */
export function lineTable({ budget }: Input): Block {
  const rows: Inline[][] = [];
  let category = '';
  for (const line of budget.lines) {
    if (line.category in OVERHEADS && !(category in OVERHEADS))
      rows.push(['Direct costs', '', tableMoney(budget.direct), '']);
    const named = line.category === category ? '' : categoryTitle(line.category);
    const formula = line.item === named ? line.formula : `${capital(line.item)}: ${line.formula}`;
    rows.push([named, formula, tableMoney(line.amount), restsOn(line)]);
    category = line.category;
  }
  const each = budget.perPerson === undefined ? '' : `${dollars(budget.perPerson)} a person`;
  rows.push([strong('Total'), '', strong(tableMoney(budget.total)), each]);
  const columns = [
    { title: 'Category' },
    { title: 'How it is counted' },
    { title: 'Dollars', align: 'right' as const },
    { title: 'Rests on' },
  ];
  return { kind: 'table', table: { columns, rows } };
}

/** `22.9%`. */
const share = (part: Cents, whole: Cents): string =>
  whole === 0n ? '' : `${decimal(ratio(part * 100n, whole), 1, 1)}%`;

/** Where funding is named, a column says what of each row is not funded; without any, all of it is. */
const isNamed = ({ plan }: Input): boolean => (plan.budget?.funding ?? []).length > 0;

const openColumn = (input: Input): Column[] =>
  isNamed(input) ? [{ title: 'Not funded', align: 'right' }] : [];

const open = (input: Input, of: (part: Unpaid) => boolean): string[] =>
  isNamed(input) ? [tableMoney(sumOf(input.budget.unfunded.lines.filter(of)))] : [];

export function categoryTable(input: Input): Block {
  const { budget } = input;
  const ofLine = new Map(budget.lines.map((l) => [l.id, l.category]));
  const rows = budget.categories.map(({ name, amount }): Inline[] => [
    categoryTitle(name),
    tableMoney(amount),
    share(amount, budget.total),
    ...open(input, (p) => ofLine.get(p.line) === name),
  ]);
  const columns = [
    { title: 'Category' },
    { title: 'Dollars', align: 'right' as const },
    { title: 'Share', align: 'right' as const },
    ...openColumn(input),
  ];
  return { kind: 'table', table: { columns, rows } };
}

export function yearTable({ budget }: Input): Block {
  const rows = budget.byFiscalYear.map((y): Inline[] => [
    y.year,
    `${shortMonth(y.from)} to ${shortMonth(y.to)}`,
    tableMoney(y.amount),
  ]);
  const columns = [
    { title: 'Fiscal year' },
    { title: 'Months' },
    { title: 'Dollars', align: 'right' as const },
  ];
  return { kind: 'table', table: { columns, rows } };
}

export function monthTable(input: Input): Block {
  const { budget } = input;
  let sum = 0n;
  const rows = budget.byMonth.map(({ month, amount }): Inline[] => {
    sum += amount;
    return [shortMonth(month), tableMoney(amount), tableMoney(sum), ...open(input, (p) => p.month === month)];
  });
  const columns = [
    { title: 'Month' },
    { title: 'Dollars', align: 'right' as const },
    { title: 'So far', align: 'right' as const },
    ...openColumn(input),
  ];
  return { kind: 'table', table: { columns, rows } };
}
