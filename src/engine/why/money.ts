/** `why PLAN budget.total`: an amount as the tree of sums and lines that it is. */
import type { Block, Inline } from '../../core/artifact.ts';
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
  readonly parts: readonly Amount[];
}

const sum = (parts: readonly Amount[]): Cents => parts.reduce((all, part) => all + part.value, 0n);

function ofLine(program: Program, line: Line): Amount {
  return {
    id: `budget.lines.${line.id}`,
    title: line.category in OVERHEADS ? line.item : `${categoryTitle(line.category)}: ${line.item}`,
    value: line.amount,
    formula: line.formula,
    line,
    parts: baseLines(program, line).map((base) => ({ ...ofLine(program, base), parts: [] })),
  };
}

function ofSum(id: string, title: string, parts: readonly Amount[], what: string): Amount {
  return {
    id,
    title,
    value: sum(parts),
    formula: `sum of ${count(parts.length, what, `${what === 'category' ? 'categorie' : what}s`)}`,
    line: undefined,
    parts,
  };
}

const ofCategory = (program: Program, name: string): Amount =>
  ofSum(
    `budget.categories.${name}`,
    categoryTitle(name),
    program.budget.lines.filter((l) => l.category === name).map((l) => ofLine(program, l)),
    'line',
  );

function ofCategories(program: Program, id: string, title: string, names: readonly string[]): Amount {
  return ofSum(
    id,
    title,
    names.map((name) => ofCategory(program, name)),
    'category',
  );
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
  return line === undefined ? undefined : ofLine(program, line);
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
    parts: parts.map((part) => amountAnswer(asked, part)),
  };
}

const restsOn = (line: Line | undefined): string =>
  line === undefined ? '' : line.guidance.length > 0 ? line.guidance.join(', ') : line.basis;

/** Sums stand out; below each come its parts. */
function rowsOf(amount: Amount): Inline[][] {
  const bold = (text: string): Inline => (amount.line === undefined ? [{ strong: text }] : text);
  const own = [
    bold(capital(amount.title)),
    amount.formula,
    bold(tableMoney(amount.value)),
    restsOn(amount.line),
  ];
  return [own, ...amount.parts.flatMap(rowsOf)];
}

function inputBlocks(asked: Asked, amount: Amount): Block[] {
  const lines = [amount, ...amount.parts].flatMap((a) => a.line ?? []);
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

function documentOf(asked: Asked, amount: Amount) {
  const columns = [
    { title: 'What' },
    { title: 'How it is counted' },
    { title: 'Dollars', align: 'right' as const },
    { title: 'Rests on' },
  ];
  const lines = [amount, ...amount.parts, ...amount.parts.flatMap((p) => p.parts)].flatMap(
    (a) => a.line ?? [],
  );
  // Of a sum of sums the places would fill pages; each line tells its own.
  const deep = amount.parts.some((part) => part.parts.length > 0 && part.line === undefined);
  return answerDocument(
    `${capital(amount.title)}: ${dollars(amount.value)}`,
    'How the amount comes about, for those who check it.',
    {
      body: [
        { kind: 'table', table: { columns, rows: rowsOf(amount) } },
        ...(deep ? [] : inputBlocks(asked, amount)),
      ],
      guidance: [...new Set(lines.flatMap((l) => l.guidance))].sort(),
      ...(deep && lines[0]
        ? { next: `Ask for one of the lines, such as \`budget.lines.${lines[0].id}\`.` }
        : {}),
    },
  );
}

export function whyAmount(asked: Asked, id: string): Answered | undefined {
  const amount = amountOf(asked.program, id);
  if (amount === undefined) return undefined;
  return { answer: { kind: 'amount', ...amountAnswer(asked, amount) }, document: documentOf(asked, amount) };
}
