/**
 * Ids and references, checked on the source tree so that they are reported together with faults in values.
 * `*` stands for each item of a list.
 */
import type { Finding } from '../core/finding.ts';
import { type Path, pathText } from '../core/path.ts';
import { nearest } from '../core/suggest.ts';
import { childOf, Mapping, type Node, Scalar, Sequence } from '../source/tree.ts';

type Pattern = readonly string[];

/** Lists whose items have ids, and what such an item is called. */
const LISTS: Readonly<Record<string, { path: Pattern; what: string }>> = {
  people: { path: ['people'], what: 'a group in people' },
  resources: { path: ['resources'], what: 'an entry of resources' },
  cohorts: { path: ['cohorts'], what: 'a cohort' },
  meetings: { path: ['meetings'], what: 'a series in meetings' },
  lines: { path: ['budget', 'lines'], what: 'a budget line' },
  funding: { path: ['budget', 'funding'], what: 'a funding source' },
  goals: { path: ['program', 'goals'], what: 'a goal in program.goals' },
  measures: { path: ['evidence', 'measures'], what: 'a measure' },
};

/** Where ids of those lists are used. */
const REFERENCES: readonly { from: Pattern; to: keyof typeof LISTS }[] = [
  { from: ['meetings', '*', 'who', '*'], to: 'people' },
  { from: ['meetings', '*', 'with'], to: 'people' },
  { from: ['meetings', '*', 'resources', '*'], to: 'resources' },
  { from: ['cohorts', '*', 'resources', '*'], to: 'resources' },
  { from: ['budget', 'substitutes', 'who', '*'], to: 'people' },
  { from: ['budget', 'kits', 'who', '*'], to: 'people' },
  { from: ['evidence', 'measures', '*', 'goal'], to: 'goals' },
];

/** Everything in the tree that a pattern leads to. */
export function* matches(
  node: Node | undefined,
  pattern: Pattern,
  path: Path = [],
): Generator<{ node: Node; path: Path }> {
  if (node === undefined) return;
  const [step, ...rest] = pattern;
  if (step === undefined) yield { node, path };
  else if (step === '*') {
    if (node instanceof Sequence)
      for (const [i, item] of node.items.entries()) yield* matches(item, rest, [...path, i]);
  } else yield* matches(childOf(node, step), rest, [...path, step]);
}

const error = (rule: string, message: string, path: Path, hint?: string): Finding => ({
  rule,
  severity: 'error',
  message,
  path,
  guidance: [],
  ...(hint ? { hint } : {}),
});

/** The ids of a list, with findings for those given twice. */
function ids(root: Node, list: Pattern, findings: Finding[]): Set<string> {
  const seen = new Map<string, Path>();
  for (const { node, path } of matches(root, [...list, '*'])) {
    const id = node instanceof Mapping ? childOf(node, 'id') : undefined;
    if (!(id instanceof Scalar) || id.isNull) continue;
    const first = seen.get(id.text);
    if (first === undefined) seen.set(id.text, path);
    else
      findings.push(
        error(
          'schema/duplicate-id',
          `the id "${id.text}" is taken by ${pathText(first)}`,
          [...path, 'id'],
          'Give each its own id.',
        ),
      );
  }
  return new Set(seen.keys());
}

export function checkReferences(root: Node | undefined): Finding[] {
  if (root === undefined) return [];
  const findings: Finding[] = [];
  const known = new Map<string, Set<string>>();
  for (const [name, { path }] of Object.entries(LISTS)) known.set(name, ids(root, path, findings));
  for (const { from, to } of REFERENCES)
    for (const { node, path } of matches(root, from)) {
      const there = known.get(to)!;
      if (!(node instanceof Scalar) || node.isNull || there.has(node.text)) continue;
      const list = [...there].sort();
      const meant = nearest(node.text, list);
      const hint = meant
        ? `Did you mean "${meant}"?`
        : list.length === 0
          ? `The plan has none yet: add it under ${LISTS[to]!.path.join('.')}.`
          : `Known ids: ${list.slice(0, 12).join(', ')}.`;
      findings.push(
        error(
          'schema/unknown-reference',
          `"${node.text.slice(0, 60)}" is not ${LISTS[to]!.what}`,
          path,
          hint,
        ),
      );
    }
  return findings;
}
