/** Text to plan: YAML, then the schema, then references; all faults at once, at most 100. */
import * as z from 'zod/mini';
import type { Finding } from '../core/finding.ts';
import { type Path, pathText } from '../core/path.ts';
import { didYouMean } from '../core/suggest.ts';
import { partsOf, shown } from '../fields/index.ts';
import { decode, guard } from '../source/guard.ts';
import { readSource } from '../source/read.ts';
import { childOf, Mapping, type Node, Scalar, Sequence } from '../source/tree.ts';
import { checkConsistency } from './consistency.ts';
import { arrange, Places } from './order.ts';
import { checkReferences } from './references.ts';
import { type Plan, planSchema } from './schema.ts';

export const MOST_FINDINGS = 100;

export interface ParsedPlan {
  readonly plan: Plan;
  readonly places: Places;
}

/** A plan file that was read: `parsed` is missing where it has yaml/… or schema/… findings. */
export interface PlanSource {
  readonly text: string;
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
  readonly parsed: ParsedPlan | undefined;
}

/** Faults of form that leave the rest of the tree as it was meant, so that reading may go on. */
const READ_ON = new Set(['yaml/duplicate-key', 'yaml/tag', 'yaml/anchor']);

export function parseBytes(bytes: Uint8Array): PlanSource {
  const decoded = decode(bytes);
  if ('finding' in decoded)
    return { text: '', root: undefined, findings: [decoded.finding], parsed: undefined };
  return parsePlan(decoded.text);
}

export function parsePlan(text: string): PlanSource {
  const refused = guard(text);
  if (refused) return { text, root: undefined, findings: [refused], parsed: undefined };
  const { root, findings } = readSource(text);
  const failed = (more: readonly Finding[]): PlanSource => ({
    text,
    root,
    findings: [...findings, ...more].slice(0, MOST_FINDINGS),
    parsed: undefined,
  });
  if (findings.some((f) => !READ_ON.has(f.rule))) return failed([]);
  if (!(root instanceof Mapping)) return failed([notAPlan(root)]);
  const result = z.safeParse(planSchema, toInput(root));
  const faults = result.success ? [] : result.error.issues.flatMap((issue) => toFindings(issue, root));
  const all = [...faults, ...checkReferences(root)];
  if (all.length > 0 || findings.length > 0 || !result.success) return failed(all);
  const places = new Places();
  arrange(result.data, places);
  const conflicts = checkConsistency(result.data, places);
  if (conflicts.length > 0) return failed(conflicts);
  return { text, root, findings: [], parsed: { plan: result.data, places } };
}

function notAPlan(root: Node | undefined): Finding {
  const message =
    root === undefined || (root instanceof Scalar && root.isNull)
      ? 'the file is empty'
      : 'the file holds no plan';
  const hint = 'A plan has the keys version, name and calendar; `lcplan init` writes one.';
  return { rule: 'schema/no-plan', severity: 'error', message, hint, path: [], guidance: [] };
}

/** The tree as zod sees it: objects, arrays and scalars. A key with nothing behind it counts as left out. */
function toInput(node: Node): unknown {
  if (node instanceof Scalar) return node;
  if (node instanceof Sequence) return node.items.map(toInput);
  const section: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.entries)
    if (!(value instanceof Scalar && value.isNull)) section[key.text] = toInput(value);
  return section;
}

type Issue = z.core.$ZodIssue;

const schemaError = (rule: string, message: string, path: Path, hint?: string, at?: 'key'): Finding => ({
  rule,
  severity: 'error',
  message,
  path,
  guidance: [],
  ...(hint ? { hint } : {}),
  ...(at ? { at } : {}),
});

/** What a path is called in a message: its last key, `people[0].count` being "count". */
function label(path: Path): string {
  const key = [...path].reverse().find((step) => typeof step === 'string');
  return key === undefined ? 'the plan' : pathText(path.slice(path.lastIndexOf(key)));
}

function toFindings(issue: Issue, root: Node): Finding[] {
  const path = issue.path as Path;
  // A scalar where a section belongs is one fault, not one for each key that it lacks.
  if (nodeAt(root, path.slice(0, -1)) instanceof Scalar) return [];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const node = nodeAt(root, path);
      if (node instanceof Scalar)
        return [
          schemaError(
            'schema/wrong-type',
            `${label(path)} is ${shown(node)}: expected a section with keys`,
            path,
          ),
        ];
      const known = knownKeys(path);
      return issue.keys.map((key) =>
        schemaError(
          'schema/unknown-key',
          `"${key.slice(0, 60)}" is not a key of ${path.length === 0 ? 'a plan' : label(path)}`,
          [...path, key],
          didYouMean(key, known) ?? `Known keys: ${known.join(', ')}.`,
          'key',
        ),
      );
    }
    case 'invalid_type': {
      const wanted = issue.expected === 'array' ? 'a list' : 'a section with keys';
      const node = nodeAt(root, path);
      if (node === undefined || (node instanceof Scalar && node.isNull))
        return [schemaError('schema/missing-key', `${label(path)} is missing: expected ${wanted}`, path)];
      const hint =
        issue.expected === 'array' ? 'Write each item on its own line, beginning with "- ".' : undefined;
      return [
        schemaError('schema/wrong-type', `${label(path)} is ${shown(node)}: expected ${wanted}`, path, hint),
      ];
    }
    case 'too_small':
      return [
        schemaError(
          'schema/wrong-value',
          `${label(path)} is an empty list`,
          path,
          'Name one, or leave the key out.',
          'key',
        ),
      ];
    case 'too_big':
      return [schemaError('schema/too-many', `${label(path)} has more than ${issue.maximum} items`, path)];
    case 'custom': {
      const { rule, hint } = (issue.params ?? {}) as { rule?: string; hint?: string };
      return [
        schemaError(
          rule ?? 'schema/wrong-value',
          `${label(path)}: ${issue.message}`.replace(/: (is|has|names|stands|lies|runs) /, ' $1 '),
          path,
          hint,
        ),
      ];
    }
    default:
      return [schemaError('schema/wrong-value', `${label(path)}: ${issue.message}`, path)];
  }
}

function nodeAt(root: Node, path: Path): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) node = childOf(node, step);
  return node;
}

/** The keys that a section may have, read from the schema itself. */
function knownKeys(path: Path): string[] {
  let schema: unknown = planSchema;
  for (const step of path) schema = stepInto(unwrap(schema), step);
  const shape = (unwrap(schema) as { shape?: object } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema as { _zod?: { def: { innerType?: unknown } } } | undefined;
  while (inner?._zod?.def.innerType) inner = inner._zod.def.innerType as typeof inner;
  const parts = inner ? partsOf(inner) : undefined;
  return parts ? unwrap(parts[1]) : inner;
}

function stepInto(schema: unknown, step: string | number): unknown {
  const def = (
    schema as { _zod?: { def: { element?: unknown; shape?: Record<string, unknown>; valueType?: unknown } } }
  )?._zod?.def;
  return typeof step === 'number' ? def?.element : (def?.shape?.[step] ?? def?.valueType);
}
