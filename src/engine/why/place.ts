/** `why PLAN people[0].stipend.rate`: what a place in the plan says, and what rests on it. */
import { type Block, type Inline, withCode } from '../../core/artifact.ts';
import { plainMoney, tableMoney } from '../../core/money.ts';
import { type Path, pathText } from '../../core/path.ts';
import { count } from '../../core/words.ts';
import type { Line } from '../../domains/budget/facts.ts';
import { planJsonSchema } from '../../plan/json-schema.ts';
import { Sequence } from '../../source/tree.ts';
import { type Answered, type Asked, answerDocument } from './asked.ts';
import { baseLines, inputPaths } from './inputs.ts';
import { lineTitle } from './money.ts';
import { inFile, isBelow, leavesAt, nodeAt, readPath, stableText } from './plan-path.ts';

/** Values shown; the answer in JSON has them all. */
const MOST_ROWS = 20;

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

function stepInto(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  const { properties, additionalProperties, items, anyOf } = schema;
  if (items !== undefined) return items;
  const own = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own !== undefined) return own;
  if (typeof additionalProperties === 'object') return additionalProperties;
  for (const option of anyOf ?? []) {
    const found = stepInto(option, step);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the schema says of a key; undefined where it knows no such key. */
const schemaOf = (path: Path): JsonSchema | undefined =>
  path.reduce<JsonSchema | undefined>(
    (schema, step) => schema && stepInto(schema, step),
    planJsonSchema() as JsonSchema,
  );

interface Resting {
  readonly lines: readonly Line[];
  readonly findings: Asked['findings'];
}

/**
 * Budget lines that are counted from something at, below or around the path, those that are computed on such
 * lines, and findings in the path.
 */
function restingOn({ program, findings }: Asked, path: Path): Resting {
  const touches = (input: Path): boolean => isBelow(input, path) || isBelow(path, input);
  const rests = (line: Line): boolean =>
    inputPaths(program, line).some(touches) || baseLines(program, line).some(rests);
  return {
    lines: program.budget.lines.filter(rests),
    findings: findings.filter((f) => isBelow(f.path, path)),
  };
}

function blocks(asked: Asked, path: Path, { lines, findings }: Resting): Block[] {
  const leaves = leavesAt(asked.root, path);
  const values = leaves.map((l): Inline[] => [
    String(asked.lineOf(l.path)),
    [{ code: pathText(l.path) }],
    l.text,
  ]);
  const rest = leaves.length - MOST_ROWS;
  const right = { align: 'right' as const };
  return [
    { kind: 'heading', text: 'What the plan says' },
    {
      kind: 'table',
      table: {
        columns: [{ title: 'Line', ...right }, { title: 'Place' }, { title: 'Says' }],
        rows: values.slice(0, MOST_ROWS),
      },
    },
    { kind: 'paragraph', text: rest > 0 ? `And ${count(rest, 'value')} more.` : '' },
    { kind: 'heading', text: 'Budget lines that rest on it' },
    {
      kind: 'table',
      table: {
        columns: [{ title: 'Line' }, { title: 'How it is counted' }, { title: 'Dollars', ...right }],
        rows: lines.map((l) => [lineTitle(l), l.formula, tableMoney(l.amount)]),
      },
    },
    { kind: 'heading', text: 'Findings about it' },
    {
      kind: 'table',
      table: {
        columns: [{ title: 'How grave' }, { title: 'Finding' }, { title: 'What to do' }, { title: 'Rule' }],
        rows: findings.map((f) => [
          f.severity,
          withCode(f.message),
          withCode(f.hint ?? ''),
          [{ code: f.rule }],
        ]),
      },
    },
  ];
}

/** Undefined where neither the plan nor its schema knows the place. */
export function whyPlace(asked: Asked, text: string): Answered | undefined {
  const wanted = readPath(text);
  if (wanted === undefined) return undefined;
  const { path, stated } = inFile(asked.root, wanted);
  const schema = schemaOf(path);
  // A place that the plan leaves out may be asked for, an item that its lists do not have may not.
  if (!stated && (schema === undefined || !inListsOf(asked, path))) return undefined;
  const resting = restingOn(asked, path);
  const stable = stableText(asked.root, path);
  const about = schema?.description;
  const lead = [
    stated ? `Said on line ${asked.lineOf(path)} of the plan.` : 'The plan does not say it.',
    ...(about === undefined ? [] : [about]),
  ].join(' ');
  return {
    answer: {
      kind: 'place',
      path: pathText(path),
      stable_path: stable,
      stated,
      line: stated ? asked.lineOf(path) : null,
      about: about ?? null,
      values: leavesAt(asked.root, path).map((l) => ({
        path: pathText(l.path),
        value: l.text,
        line: asked.lineOf(l.path),
      })),
      lines: resting.lines.map((l) => ({ id: l.id, amount: plainMoney(l.amount), formula: l.formula })),
      findings: resting.findings.map((f) => ({
        rule: f.rule,
        severity: f.severity,
        message: f.message,
        line: f.line,
      })),
    },
    document: answerDocument(stable, lead, {
      body: blocks(asked, path, resting),
      guidance: [...new Set(resting.findings.flatMap((f) => f.guidance))].sort(),
      ...(resting.findings.length > 0
        ? { next: `Ask lcplan explain ${resting.findings[0]?.rule} why the rule exists.` }
        : {}),
    }),
  };
}

/** Does every item of a list that the path goes through exist? */
function inListsOf({ root }: Asked, path: Path): boolean {
  return path.every((_, i) => {
    const list = nodeAt(root, path.slice(0, i));
    return !(list instanceof Sequence) || nodeAt(root, path.slice(0, i + 1)) !== undefined;
  });
}
