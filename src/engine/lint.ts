/** One plan file from its bytes to located findings and, where it parses, its program. */
import type { Finding, Located } from '../core/finding.ts';
import { type ImportFiles, importsOf } from '../plan/imports.ts';
import { type PlanSource, parseBytes } from '../plan/parse.ts';
import type { Program } from '../plan/program.ts';
import { type ResolveOptions, resolve } from '../plan/resolve.ts';
import { locate } from '../source/locate.ts';
import { check, type SeverityChoice } from './check.ts';

export interface Linted {
  readonly source: PlanSource;
  /** Undefined where the file has yaml/… or schema/… findings of reading. */
  readonly program: Program | undefined;
  readonly findings: readonly Located[];
}

export interface LintOptions extends Omit<ResolveOptions, 'imports'> {
  /** Finds the calendar files that the plan imports; without it none is read. */
  readonly files?: ImportFiles;
  readonly choices?: Readonly<Record<string, SeverityChoice>>;
}

export function lintPlan(bytes: Uint8Array, options: LintOptions = {}): Linted {
  const source = parseBytes(bytes);
  const located = (findings: readonly Finding[]): Located[] => locate(source.text, source.root, findings);
  if (source.parsed === undefined) return { source, program: undefined, findings: located(source.findings) };
  const imports = options.files === undefined ? undefined : importsOf(source.parsed, options.files);
  const program = resolve(source.parsed, { ...options, ...(imports ? { imports } : {}) });
  return { source, program, findings: located(check(program, options.choices)) };
}
