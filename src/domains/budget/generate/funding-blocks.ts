/** The parts of the budget document that say who pays, and what nobody pays. */
import type { Block, Inline } from '../../../core/artifact.ts';
import { monthOf } from '../../../core/dates.ts';
import { dollars, tableMoney } from '../../../core/money.ts';
import { list, shortMonth } from '../../../core/words.ts';
import { inWords } from '../../../plan/people.ts';
import type { Program } from '../../../plan/program.ts';
import type { FundingSource } from '../../../plan/schema.ts';
import { categoryTitle } from '../categories.ts';
import type { Unpaid } from '../facts.ts';
import { byLine, lineTitle } from '../funding/unpaid.ts';
import { sumOf } from '../totals.ts';

type Input = Pick<Program, 'plan' | 'budget'>;

const sourceTitle = (source: FundingSource): string => source.title ?? inWords(source.id);

/** `Jul 2027 to Jun 2028`, `from Jul 2027`, `always`. */
function openWords({ from, to }: FundingSource): string {
  const [first, last] = [from, to].map((d) => (d === undefined ? undefined : shortMonth(monthOf(d))));
  if (first && last) return first === last ? first : `${first} to ${last}`;
  return first ? `from ${first}` : last ? `until ${last}` : 'always';
}

const paysWords = ({ pays }: FundingSource): string =>
  pays === undefined ? 'anything' : list(pays.map((name) => categoryTitle(name)));

function sourceTable({ plan, budget }: Input): Block {
  const rows = (plan.budget?.funding ?? []).map((source): Inline[] => {
    const use = budget.funding.find((f) => f.id === source.id);
    const money = [use?.amount, use?.used, use?.left].map((cents) => tableMoney(cents ?? 0n));
    return [sourceTitle(source), openWords(source), paysWords(source), ...money];
  });
  const columns = [
    { title: 'Source' },
    { title: 'Open' },
    { title: 'May pay' },
    ...['Amount', 'Used', 'Left'].map((title) => ({ title, align: 'right' as const })),
  ];
  return { kind: 'table', table: { columns, rows } };
}

const WHY: Readonly<Record<Exclude<Unpaid['why'], 'unnamed'>, string>> = {
  category: 'No source may pay it',
  closed: 'No source that may pay it is open',
  spent: 'The sources that may pay it are spent',
};

function monthsOf(parts: readonly Unpaid[], line: string): string {
  const months = parts.filter((p) => p.line === line).map((p) => p.month);
  const [first, last] = [Math.min(...months), Math.max(...months)];
  return first === last ? shortMonth(first) : `${shortMonth(first)} to ${shortMonth(last)}`;
}

function openTable({ budget }: Input): Block {
  const rows = (Object.keys(WHY) as (keyof typeof WHY)[]).flatMap((why) => {
    const parts = budget.unfunded.lines.filter((p) => p.why === why);
    return byLine(parts).map(({ line, amount }, i): Inline[] => [
      i === 0 ? WHY[why] : '',
      lineTitle(budget, line),
      monthsOf(parts, line),
      tableMoney(amount),
    ]);
  });
  const columns = [
    { title: 'Why' },
    { title: 'Line' },
    { title: 'Months' },
    { title: 'Not funded', align: 'right' as const },
  ];
  return { kind: 'table', table: { columns, rows } };
}

/** What the law says of money of these kinds, for those who read the plan. */
const KIND_NOTES: Readonly<Record<string, string>> = {
  title_ii_a: 'Title II, Part A adds to state and local money and must not replace it (20 U.S.C. 6691).',
  federal_training_grant:
    'Of a federal training grant at most 8% of modified total direct costs are indirect, and stipends are outside that base (34 CFR 75.562).',
};

function kindNotes({ plan }: Input): Block[] {
  const kinds = new Set<string>((plan.budget?.funding ?? []).map((source) => source.kind ?? ''));
  const items = Object.entries(KIND_NOTES).flatMap(([kind, note]) => (kinds.has(kind) ? [note] : []));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

export function fundingBlocks(input: Input): Block[] {
  const { plan, budget } = input;
  if ((plan.budget?.funding ?? []).length === 0) return [];
  const { amount, lines } = budget.unfunded;
  const used = sumOf(budget.funding.map((f) => ({ amount: f.used })));
  const blocks: Block[] = [
    { kind: 'heading', text: 'Who pays' },
    {
      kind: 'paragraph',
      text: `The sources pay ${dollars(used)} of ${dollars(budget.total)}. No other way of sharing the lines among them pays more.`,
    },
    sourceTable(input),
    ...kindNotes(input),
  ];
  if (lines.length === 0) return blocks;
  return [...blocks, { kind: 'heading', text: `Not funded: ${dollars(amount)}` }, openTable(input)];
}

/** `Title II-A 20,512.71 · PTA 1,200.00 · unfunded 0.00`. */
export function fundingFact({ plan, budget }: Input): string {
  const named = (plan.budget?.funding ?? []).map((source) => {
    const use = budget.funding.find((f) => f.id === source.id);
    return `${sourceTitle(source)} ${tableMoney(use?.used ?? 0n)}`;
  });
  if (named.length === 0) return 'none named';
  return [...named, `unfunded ${tableMoney(budget.unfunded.amount)}`].join(' · ');
}
