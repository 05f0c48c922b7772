/** Answers from a file, in YAML or JSON: one key a question, every key optional. */
import type { Day } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { didYouMean } from '../core/suggest.ts';
import { decode, guard } from '../source/guard.ts';
import { readSource } from '../source/read.ts';
import { entryOf, Mapping, type Node, Scalar, Sequence } from '../source/tree.ts';
import type { AnswerId } from './answers.ts';
import { type Filled, fill, type Given } from './fill.ts';
import { questions } from './questions/index.ts';

export interface AnswersFile {
  readonly text: string;
  readonly root: Node | undefined;
  /** Everything that keeps the file from being used; empty where it will do. */
  readonly findings: readonly Finding[];
  readonly given: Given;
  readonly filled: Filled;
}

const IDS: readonly string[] = questions.map((q) => q.id);

const fault = (rule: string, message: string, key: string | undefined, hint?: string): Finding => ({
  rule,
  severity: 'error',
  message,
  path: key === undefined ? [] : [key],
  guidance: [],
  ...(hint === undefined ? {} : { hint }),
});

/** The text of a scalar, or of each item of a list of scalars; undefined for anything deeper. */
function rawOf(node: Node): string | readonly string[] | undefined {
  if (node instanceof Scalar) return node.text;
  if (!(node instanceof Sequence)) return undefined;
  const items = node.items.flatMap((item) => (item instanceof Scalar ? [item.text] : []));
  return items.length === node.items.length ? items : undefined;
}

function collect(root: Node | undefined, findings: Finding[]): Given {
  const given = new Map<AnswerId, string | readonly string[]>();
  if (root === undefined || (root instanceof Scalar && root.isNull)) return given;
  if (!(root instanceof Mapping)) {
    findings.push(
      fault(
        'answers/no-answers',
        'the file holds no answers',
        undefined,
        'Write one key a question, such as name: Our community.',
      ),
    );
    return given;
  }
  for (const { key, value } of root.entries) {
    const raw = rawOf(value);
    if (!IDS.includes(key.text))
      findings.push({
        ...fault(
          'answers/unknown-key',
          `"${key.text.slice(0, 60)}" is not asked`,
          key.text,
          didYouMean(key.text, IDS) ?? `Known keys: ${IDS.join(', ')}.`,
        ),
        at: 'key',
      });
    else if (raw === undefined)
      findings.push(
        fault('answers/wrong-value', `${key.text} is a section: one answer is expected`, key.text),
      );
    // A key with nothing behind it takes its default.
    else if (!(value instanceof Scalar && value.isNull)) given.set(key.text as AnswerId, raw);
  }
  return given;
}

/**
 * Reads a file's bytes; `instead` proposes in place of the defaults for what the file leaves out. Findings
 * carry paths of one key; `locate` gives them lines.
 */
export function readAnswersFile(bytes: Uint8Array, today: Day, instead?: Given): AnswersFile {
  const nothing: Given = new Map();
  const failed = (text: string, findings: readonly Finding[]): AnswersFile => ({
    text,
    root: undefined,
    findings,
    given: nothing,
    filled: fill(nothing, today, instead),
  });
  const decoded = decode(bytes);
  if ('finding' in decoded) return failed('', [decoded.finding]);
  const { text } = decoded;
  const refused = guard(text);
  if (refused) return failed(text, [refused]);
  const source = readSource(text);
  const findings: Finding[] = [...source.findings];
  const given = collect(source.root, findings);
  const filled = fill(given, today, instead);
  for (const { id, message } of filled.faults) {
    const key = entryOf(source.root, id) === undefined ? undefined : id;
    const named = key === undefined ? `${id}: ${message}` : message;
    findings.push(fault('answers/wrong-value', named, key));
  }
  return { text, root: source.root, findings, given, filled };
}
