/** `why PLAN budget.total`: an amount as the tree of sums and lines that it is. */
import type { Block, Document, Inline } from '../../core/artifact.ts';
import type { Cents } from '../../core/exact.ts';
import { dollars, plainMoney, tableMoney } from '../../core/money.ts';
import { pathText } from '../../core/path.ts';
import { capital, count } from '../../core/words.ts';
import { categoryTitle, OVERHEADS } from '../../domains/budget/categories.ts';
import type { Line } from '../../domains/budget/facts.ts';
import type { Program } from '../../plan/program.ts';
import { type Answered, type Asked, answerDocument } from './asked.ts';
import { baseLines, inputPaths } from './inputs.ts';
import { leavesAt } from './plan-path.ts';

interface Amount {
  /** `budget.lines.stipends/leads`: what to ask for. */
  readonly id: string;
  readonly title: string;
  readonly value: Cents;
  readonly formula: string;
  readonly line: Line | undefined;
  /** What it is the sum of. */
  readonly parts: readonly Amount[];
}

const idOf = (line: Line): string => `budget.lines.${line.id}`;
/** `Stipends: Teachers`. */
export const lineTitle = (line: Line): string =>
  line.category in OVERHEADS ? line.item : `${categoryTitle(line.category)}: ${line.item}`;

const ofLine = (line: Line): Amount => ({
  id: idOf(line),
  title: lineTitle(line),
  value: line.amount,
  formula: line.formula,
  line,
  parts: [],
});

const ofSum = (id: string, title: string, parts: readonly Amount[], what: string): Amount => ({
  id,
  title,
  value: parts.reduce((all, part) => all + part.value, 0n),
  formula: `sum of ${what}`,
  line: undefined,
  parts,
});

function ofCategory({ budget }: Program, name: string): Amount {
  const lines = budget.lines.filter((l) => l.category === name).map(ofLine);
  return ofSum(`budget.categories.${name}`, categoryTitle(name), lines, count(lines.length, 'line'));
}

function ofCategories(program: Program, id: string, title: string, names: readonly string[]): Amount {
  const parts = names.map((name) => ofCategory(program, name));
  return ofSum(id, title, parts, count(parts.length, 'category', 'categories'));
}

/** Undefined where the budget has no such amount. */
function amountOf(program: Program, id: string): Amount | undefined {
  const names = program.budget.categories.map((c) => c.name);
  if (id === 'budget.total') return ofCategories(program, id, 'Total', names);
  if (id === 'budget.direct')
    return ofCategories(
      program,
      id,
      'Direct costs',
      names.filter((name) => !(name in OVERHEADS)),
    );
  const category = names.find((name) => id === `budget.categories.${name}`);
  if (category !== undefined) return ofCategory(program, category);
  const line = program.budget.lines.find((l) => id === `budget.lines.${l.id}`);
  return line === undefined ? undefined : ofLine(line);
}

export const amountIds = ({ budget }: Program): string[] => [
  'budget.total',
  'budget.direct',
  ...budget.categories.map((c) => `budget.categories.${c.name}`),
  ...budget.lines.map((l) => `budget.lines.${l.id}`),
];

/** What the plan states of a line's inputs, with the place of each. */
function inputsOf({ program, root, lineOf }: Asked, line: Line) {
  const leaves = inputPaths(program, line).flatMap((path) => leavesAt(root, path));
  const once = new Map(leaves.map((leaf) => [pathText(leaf.path), leaf]));
  return [...once].map(([path, leaf]) => ({ path, value: leaf.text, line: lineOf(leaf.path) }));
}

function amountAnswer(asked: Asked, { id, value, formula, line, parts }: Amount): object {
  return {
    id,
    value: plainMoney(value),
    formula,
    basis: line?.basis ?? null,
    guidance: line?.guidance ?? [],
    path: line?.stablePath ?? null,
    line: line === undefined ? null : asked.lineOf(line.path),
    inputs: line === undefined ? [] : inputsOf(asked, line),
    computed_on:
      line === undefined
        ? []
        : baseLines(asked.program, line).map((base) => ({ id: idOf(base), value: plainMoney(base.amount) })),
    parts: parts.map((part) => amountAnswer(asked, part)),
  };
}

const restsOn = (line: Line | undefined): string =>
  line === undefined ? '' : line.guidance.length > 0 ? line.guidance.join(', ') : line.basis;

/** A sum in the first column, its parts below it in the second. */
function rowsOf(amount: Amount): Inline[][] {
  const { line, title, formula, value, parts } = amount;
  if (line !== undefined)
    return [['', `${capital(line.item)}: ${formula}`, tableMoney(value), restsOn(line)]];
  return [[[{ strong: title }], formula, [{ strong: tableMoney(value) }], ''], ...parts.flatMap(rowsOf)];
}

const lineRow = (line: Line): Inline[] => [
  lineTitle(line),
  line.formula,
  tableMoney(line.amount),
  restsOn(line),
];

function amountTable(asked: Asked, amount: Amount): Block[] {
  const columns = [
    { title: '' },
    { title: 'How it is counted' },
    { title: 'Dollars', align: 'right' as const },
    { title: 'Rests on' },
  ];
  const base = amount.line === undefined ? [] : baseLines(asked.program, amount.line);
  return [
    {
      kind: 'table',
      table: { columns, rows: amount.line === undefined ? rowsOf(amount) : [lineRow(amount.line)] },
    },
    { kind: 'heading', text: 'Computed on' },
    { kind: 'table', table: { columns, rows: base.map(lineRow) } },
  ];
}

function inputBlocks(asked: Asked, lines: readonly Line[]): Block[] {
  const inputs = lines.flatMap((line) => inputsOf(asked, line));
  const rows = [...new Map(inputs.map((i) => [i.path, i])).values()]
    .sort((a, b) => a.line - b.line)
    .map((i): Inline[] => [String(i.line), [{ code: i.path }], i.value]);
  const columns = [
    { title: 'Line', align: 'right' as const },
    { title: 'Place in the plan' },
    { title: 'Says' },
  ];
  return [
    { kind: 'heading', text: 'Where the plan says it' },
    { kind: 'table', table: { columns, rows } },
  ];
}

const linesOf = ({ line, parts }: Amount): Line[] => (line === undefined ? parts.flatMap(linesOf) : [line]);

function documentOf(asked: Asked, amount: Amount): Document {
  const lines = linesOf(amount);
  // Of a sum of sums the places would fill pages; each line tells its own.
  const deep = amount.parts.some((part) => part.line === undefined);
  return answerDocument(
    `${capital(amount.title)}: ${dollars(amount.value)}`,
    'How the amount comes about, for those who check it.',
    {
      body: [...amountTable(asked, amount), ...(deep ? [] : inputBlocks(asked, lines))],
      guidance: [...new Set(lines.flatMap((l) => l.guidance))].sort(),
      ...(deep && lines[0] ? { next: `Ask for one of the lines, such as ${idOf(lines[0])}.` } : {}),
    },
  );
}

export function whyAmount(asked: Asked, id: string): Answered | undefined {
  const amount = amountOf(asked.program, id);
  if (amount === undefined) return undefined;
  return { answer: { kind: 'amount', ...amountAnswer(asked, amount) }, document: documentOf(asked, amount) };
}
