/** The budget as a document for people. */
import type { Block, Document } from '../../../core/artifact.ts';
import { dollars } from '../../../core/money.ts';
import { compare, count } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import { categoryTitle } from '../categories.ts';
import { fundingBlocks, fundingFact } from './funding-blocks.ts';
import { assumptions, missing, sources } from './notes.ts';
import { categoryTable, lineTable, monthTable, yearTable } from './tables.ts';
import { scenarioBlocks, worthBlocks } from './worth.ts';

function body(program: Program, scenario: readonly Block[]): Block[] {
  const { budget } = program;
  if (budget.lines.length === 0) return [{ kind: 'paragraph', text: 'Nothing in the plan costs money yet.' }];
  return [
    { kind: 'heading', text: 'Line by line' },
    lineTable(program),
    { kind: 'heading', text: 'By category' },
    categoryTable(program),
    ...fundingBlocks(program),
    { kind: 'heading', text: 'By fiscal year' },
    yearTable(program),
    { kind: 'heading', text: 'By month' },
    monthTable(program),
    ...worthBlocks(program),
    ...scenario,
  ];
}

function next({ plan, budget }: Program): string {
  if ((plan.budget?.funding ?? []).length === 0)
    return 'Name the sources under budget.funding: lcplan then shows which month of which line is still open.';
  return budget.unfunded.amount > 0n
    ? `Find ${dollars(budget.unfunded.amount)}, or plan for less; then let the business office check the rates.`
    : 'Let the business office check the rates of tax, fringe and indirect costs.';
}

export function budgetDocument(program: Program): Document {
  const { plan, budget } = program;
  const largest = budget.categories.reduce<(typeof budget.categories)[number] | undefined>(
    (most, c) => (most === undefined || c.amount > most.amount ? c : most),
    undefined,
  );
  const scenario = scenarioBlocks(program);
  const carried = new Set(budget.lines.flatMap((l) => l.guidance));
  for (const id of ['DL-SUST-2', 'DL-AREA-4', ...(scenario.length > 0 ? ['QG-TIME-3'] : [])]) carried.add(id);
  return {
    kind: 'document',
    id: 'budget',
    title: `${plan.name}: budget for ${count(budget.activeMonths, 'month')}`,
    lead: 'For those who pay and those who decide: every cost, how it is counted, when it falls due and who pays it.',
    facts: [
      ['Total', dollars(budget.total)],
      ...(budget.perPerson === undefined ? [] : [['A person', dollars(budget.perPerson)] as const]),
      ...(largest && largest.amount > 0n
        ? [['Largest part', `${categoryTitle(largest.name)}, ${dollars(largest.amount)}`] as const]
        : []),
      ['Funding', fundingFact(program)],
    ],
    body: body(program, scenario),
    missing: missing(program),
    guidance: [...carried].sort(compare),
    sources: sources(program),
    assumptions: assumptions(program),
    next: next(program),
  };
}
