/**
 * YAML text to the source tree. What YAML would silently read otherwise than it looks is refused: keys
 * twice, anchors and aliases, tags, directives, a second document.
 */
import type { ParsedNode, YAMLError, YAMLMap } from 'yaml';
import type { Finding } from '../core/finding.ts';
import { Mapping, type Node, Scalar, Sequence, type Span } from './tree.ts';
import { yamlPackage } from './yaml-package.cjs';

export interface SourceFile {
  readonly root: Node | undefined;
  readonly findings: readonly Finding[];
}

const MOST_FINDINGS = 100;

function finding(rule: string, message: string, span: Span, hint?: string): Finding {
  return { rule, severity: 'error', message, path: [], guidance: [], span, ...(hint ? { hint } : {}) };
}

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces.',
  BAD_INDENT: 'Keys of one section begin in the same column.',
  MULTILINE_IMPLICIT_KEY: 'Is a colon, a quote or a bracket missing?',
  BLOCK_AS_IMPLICIT_KEY: 'Is a line break or a quote missing? Text with a colon in it wants quotes.',
  MISSING_CHAR: 'Is a colon, a quote or a bracket missing?',
  BAD_SCALAR_START: 'Put the text into quotes.',
  UNEXPECTED_TOKEN: 'Put text with special characters into quotes.',
};

function syntaxFinding(error: YAMLError): Finding {
  const [from, to] = error.pos;
  const words = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return finding(
    'yaml/syntax',
    `this is not YAML: ${words}`,
    { from, to: Math.max(to, from + 1) },
    HINTS[error.code],
  );
}

/** Reads one YAML document. The text has passed `guard`. */
export function readYaml(text: string): SourceFile {
  const findings: Finding[] = [];
  const { Composer, Parser } = yamlPackage();
  const composer = new Composer({
    version: '1.2',
    schema: 'failsafe',
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    strict: true,
  });
  const documents = [...composer.compose(new Parser().parse(text), true, text.length)];
  const first = documents[0];
  if (first === undefined) return { root: undefined, findings };
  for (const second of documents.slice(1, 2))
    findings.push(
      finding(
        'yaml/second-document',
        'a second document begins here',
        spanOf(second.range),
        'One file holds one plan: remove the "---" line, or make two files.',
      ),
    );
  const directive = /^%[^\n]*/m.exec(text);
  if (directive && (first.directives.yaml.explicit || directive.index === 0))
    findings.push(
      finding(
        'yaml/directive',
        'the file begins with a YAML directive',
        { from: directive.index, to: directive.index + directive[0].length },
        'Remove the line: it can change what plain words mean.',
      ),
    );
  for (const error of first.errors) findings.push(syntaxFinding(error));
  const reader = new TreeReader(findings);
  const root = first.contents === null ? undefined : reader.node(first.contents as ParsedNode, 0);
  return { root, findings: findings.slice(0, MOST_FINDINGS) };
}

const spanOf = (range: readonly [number, number, number] | null | undefined): Span => ({
  from: range?.[0] ?? 0,
  to: Math.max(range?.[1] ?? 0, (range?.[0] ?? 0) + 1),
});

/** Walks the composed nodes, refusing on the way. */
class TreeReader {
  private readonly yaml = yamlPackage();

  constructor(private readonly findings: Finding[]) {}

  private refuse(rule: string, message: string, span: Span, hint: string): void {
    this.findings.push(finding(rule, message, span, hint));
  }

  node(node: ParsedNode | null, at: number): Node {
    if (node === null) return new Scalar('', false, { from: at, to: at });
    const span: Span = { from: node.range[0], to: node.range[1] };
    const { isAlias, isMap, isScalar, isSeq } = this.yaml;
    if (isAlias(node)) {
      this.refuse(
        'yaml/alias',
        'the plan refers to an anchor',
        span,
        'Write the value out: a plan is read by people who do not know YAML.',
      );
      return new Scalar('', false, span);
    }
    if ('anchor' in node && node.anchor)
      this.refuse(
        'yaml/anchor',
        `the anchor "&${node.anchor}" is not read`,
        span,
        'Remove it and write each value out.',
      );
    if (node.tag)
      this.refuse(
        'yaml/tag',
        `the tag "${node.tag}" is not read`,
        span,
        'Remove it: values are read as they are written.',
      );
    if (isMap(node)) return this.mapping(node, span);
    if (isSeq(node))
      return new Sequence(
        node.items.map((item) => this.node(item as ParsedNode, span.from)),
        span,
      );
    if (isScalar(node)) {
      const quoted = node.type !== 'PLAIN' && node.type !== undefined;
      return new Scalar(String(node.value ?? ''), quoted, span);
    }
    return new Scalar('', false, span);
  }

  private mapping(node: YAMLMap.Parsed, span: Span): Mapping {
    const seen = new Set<string>();
    const entries = [];
    for (const pair of node.items) {
      const key = this.node(pair.key, span.from);
      if (!(key instanceof Scalar)) {
        this.refuse('yaml/complex-key', 'a key is a list or a section', key.span, 'Keys are plain words.');
        continue;
      }
      const value = this.node(pair.value, key.span.to);
      if (seen.has(key.text)) {
        this.refuse(
          'yaml/duplicate-key',
          `the key "${key.text}" is given twice`,
          key.span,
          'Keep one of the two; the other would be lost.',
        );
        continue;
      }
      seen.add(key.text);
      entries.push({ key, value });
    }
    return new Mapping(entries, span);
  }
}
