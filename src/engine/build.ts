/** Everything that `build` writes: one document of the whole program, and a document and sheets for each part. */
import { type Block, type Document, type Inline, type Sheet, withCode } from '../core/artifact.ts';
import type { Located } from '../core/finding.ts';
import { count, list } from '../core/words.ts';
import type { Program } from '../plan/program.ts';
import { sections } from './sections.ts';

export interface Built {
  readonly documents: readonly Document[];
  readonly sheets: readonly Sheet[];
}

function findingBlocks(findings: readonly Located[]): Block[] {
  if (findings.length === 0) return [{ kind: 'paragraph', text: 'None: the plan agrees with every rule.' }];
  const rows = findings.map((f): Inline[] => [
    f.severity,
    withCode(f.message),
    withCode(f.hint ?? ''),
    [{ code: f.rule }],
    f.guidance.join(', '),
  ]);
  const columns = ['How grave', 'Finding', 'What to do', 'Rule', 'Guidance'].map((title) => ({ title }));
  return [{ kind: 'table', table: { columns, rows } }];
}

/** `1 error, 2 warnings, 3 ideas`. */
export function tally(findings: readonly Located[]): string {
  const of = (severity: string): number => findings.filter((f) => f.severity === severity).length;
  const parts = [
    [of('error'), 'error'],
    [of('warning'), 'warning'],
    [of('info'), 'idea'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, word]) => count(n, word));
  return said.length === 0 ? 'none' : list(said);
}

export function findingsDocument(program: Program, findings: readonly Located[]): Document {
  return {
    kind: 'document',
    id: 'findings',
    title: `${program.plan.name}: findings`,
    lead: 'For the planning team: where the plan contradicts itself or departs from the guidance, and what to do.',
    facts: [['Findings', tally(findings)]],
    body: findingBlocks(findings),
    missing: [],
    guidance: [...new Set(findings.flatMap((f) => f.guidance))].sort(),
    sources: [],
    assumptions: [],
    next:
      findings.length > 0
        ? 'Mend the plan, or switch a rule off under lint.rules and say why in a comment.'
        : 'Send the plan.',
  };
}

/** A part's body one level down, so that it reads as a chapter. */
const lowered = (block: Block): Block =>
  block.kind === 'heading' ? { kind: 'subheading', text: block.text } : block;

function chapter(title: string, document: Document): Block[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'paragraph', text: document.lead },
    ...(document.facts.length > 0
      ? [
          {
            kind: 'list' as const,
            items: document.facts.map(
              ([label, value]): Inline => [{ strong: `${label}:` }, ' ', ...parts(value)],
            ),
          },
        ]
      : []),
    ...document.body.map(lowered),
  ];
}

const parts = (inline: Inline) => (typeof inline === 'string' ? [inline] : inline);

function purposeBlocks({ plan }: Program): Block[] {
  const { program } = plan;
  const goals = program?.goals ?? [];
  const columns = [{ title: 'Goal' }, { title: 'For' }, { title: 'In words' }];
  return [
    ...(program?.vision ? [{ kind: 'paragraph' as const, text: program.vision }] : []),
    ...(goals.length > 0
      ? [
          { kind: 'heading' as const, text: 'Goals' },
          {
            kind: 'table' as const,
            table: { columns, rows: goals.map((g): Inline[] => [g.id, g.for, g.text]) },
          },
        ]
      : []),
  ];
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

function wholePlan(
  program: Program,
  chapters: readonly { title: string; document: Document }[],
  findings: readonly Located[],
): Document {
  const all = chapters.map((c) => c.document);
  return {
    kind: 'document',
    id: 'plan',
    title: program.plan.name,
    lead: 'The whole program in one document, for the planning team and for those who decide about it.',
    facts: [
      ...all.flatMap((d) => d.facts.slice(0, 2).map(([label, value]) => [label, value] as const)),
      ['Open findings', tally(findings)],
    ],
    body: [
      ...purposeBlocks(program),
      ...chapters.flatMap(({ title, document }) => chapter(title, document)),
      { kind: 'heading', text: 'Findings' },
      ...findingBlocks(findings),
    ],
    missing: all.flatMap((d) => d.missing),
    guidance: unique(all.flatMap((d) => d.guidance)).sort(),
    sources: unique(all.flatMap((d) => d.sources)),
    assumptions: unique(all.flatMap((d) => d.assumptions)),
    next: 'Read the findings first, then send the budget and the schedule to those who decide about them.',
  };
}

export function buildProgram(program: Program, findings: readonly Located[]): Built {
  const chapters = sections.map((section) => ({ title: section.title, document: section.document(program) }));
  return {
    documents: [
      wholePlan(program, chapters, findings),
      ...chapters.map((c) => c.document),
      findingsDocument(program, findings),
    ],
    sheets: sections.flatMap((section) => section.sheets(program)).filter((sheet) => sheet.rows.length > 0),
  };
}
