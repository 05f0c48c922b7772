import type { FileFindings, Located } from '../../core/finding.ts';
import { SEVERITIES } from '../../core/finding.ts';
import { lintPlan } from '../../engine/lint.ts';
import { ruleById } from '../../engine/rules.ts';
import { REPORTS, type ReportName } from '../../report/index.ts';
import { findPlans } from '../files.ts';
import { readImports } from '../imports.ts';
import { type Io, UsageError } from '../io.ts';
import { type CommonOptions, oneOfWords, ruleChoices, timeLimit } from '../options.ts';
import { outputColours } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface LintCommand extends CommonOptions {
  readonly format?: string;
  readonly failOn?: string;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
  readonly rule?: readonly string[];
}

function mostWarnings(given: string | undefined): number {
  if (given === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(given)) throw new UsageError(`--max-warnings ${given} is not a whole number`);
  return Number(given);
}

/** At or over the severity that fails. */
function fails(findings: readonly Located[], failOn: string): boolean {
  if (failOn === 'never') return false;
  const least = SEVERITIES.indexOf(failOn as (typeof SEVERITIES)[number]);
  return findings.some((f) => SEVERITIES.indexOf(f.severity) <= least);
}

export async function lintCommand(paths: readonly string[], options: LintCommand, io: Io): Promise<number> {
  const format = oneOfWords('--format', options.format ?? 'pretty', Object.keys(REPORTS) as ReportName[]);
  const failOn = oneOfWords('--fail-on', options.failOn ?? 'error', [...SEVERITIES, 'never']);
  const most = mostWarnings(options.maxWarnings);
  const choices = ruleChoices(options.rule);
  for (const id of Object.keys(choices))
    if (ruleById(id) === undefined)
      throw new UsageError(`--rule ${id}: there is no such rule`, '`lcplan explain --all` lists the rules.');
  const files = await findPlans(paths, io);
  const texts = new Map<string, string>();
  const results: FileFindings[] = files.map((file) => {
    const linted = lintPlan(file.bytes, {
      choices,
      files: readImports(file.path, io),
      keepGoing: timeLimit(options, io),
    });
    texts.set(file.name, linted.source.text);
    return { file: file.name, findings: linted.findings };
  });
  const all = results.flatMap((r) => r.findings);
  const shown = options.quiet
    ? results.map((r) => ({ ...r, findings: r.findings.filter((f) => f.severity === 'error') }))
    : results;
  const report = REPORTS[format](shown, {
    version: VERSION,
    width: io.columns,
    colours: await outputColours(options.color, io, 'stdout'),
    rules: ruleById,
    lineText: (file: string, line: number) => texts.get(file)?.split('\n')[line - 1] ?? '',
  });
  io.stdout(report);
  const warnings = all.filter((f) => f.severity === 'warning').length;
  return fails(all, failOn) || warnings > most ? 1 : 0;
}
