/** What every report is: findings in, text out. */
import type { FileFindings, Severity } from '../core/finding.ts';
import type { Colours } from './colour.ts';

/** What a rule says of itself. */
export interface RuleDocs {
  readonly id: string;
  readonly severity: Severity;
  readonly guidance: readonly string[];
  readonly summary: string;
  readonly why: string;
  /** Changes to a plan on which the rule speaks, and on which it is silent, as YAML. */
  readonly bad: string;
  readonly good: string;
}

export interface ReportContext {
  /** lcplan's own version. */
  readonly version: string;
  /** Columns to wrap to. */
  readonly width: number;
  readonly colours: Colours;
  /** The rule of an id; the faults of files that are no plan have none. */
  readonly rules: (id: string) => RuleDocs | undefined;
  /** The folder to which paths are made relative, where a reader of the report wants them so. */
  readonly cwd?: string | undefined;
  /** The text of a line, from 1: fingerprints rest on it. */
  readonly lineText?: ((file: string, line: number) => string | undefined) | undefined;
}

export type Report = (files: readonly FileFindings[], context: ReportContext) => string;
