/** What is wrong with a plan, as data. Words for people are in `message` and `hint`; lines come last. */
import type { Path } from './path.ts';

export type Severity = 'error' | 'warning' | 'info';
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

export interface Finding {
  /** `domain/fault`, or `yaml/…` and `schema/…` for files that cannot be read as a plan. */
  readonly rule: string;
  readonly severity: Severity;
  /** The value seen and what is wrong with it, in one sentence without a final stop. */
  readonly message: string;
  /** What to do, with its consequence. */
  readonly hint?: string;
  readonly path: Path;
  /** Ids of the recommendations that the rule rests on. */
  readonly guidance: readonly string[];
  /** Where the path does not say it: offsets into the text. */
  readonly span?: { readonly from: number; readonly to: number };
  /** Points at the key where the value itself is not at fault, or at neither where the key is missing. */
  readonly at?: 'key' | 'value';
}

/** A finding with its place: lines and columns from 1, columns in UTF-16 units, ends exclusive. */
export interface Located extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Located[];
}
