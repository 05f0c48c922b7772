/** A finding as reports show it: text of one line without harmful characters, keys as in `lint/1`. */
import type { FileFindings, Located, Severity } from '../core/finding.ts';
import { pathText } from '../core/path.ts';
import { oneLine } from '../formats/safe.ts';

/** Keys and their order are those of the contract's `lint/1`. */
export interface Reported {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
  readonly guidance: readonly string[];
}

export function reported(finding: Located): Reported {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: oneLine(finding.message).trim(),
    ...(finding.hint === undefined ? {} : { hint: oneLine(finding.hint).trim() }),
    path: oneLine(pathText(finding.path)),
    line: finding.line,
    column: finding.column,
    end_line: finding.endLine,
    end_column: finding.endColumn,
    guidance: finding.guidance,
  };
}

export interface ReportedFile {
  readonly file: string;
  readonly findings: readonly Reported[];
}

export const reportedFiles = (files: readonly FileFindings[]): ReportedFile[] =>
  files.map(({ file, findings }) => ({ file, findings: findings.map(reported) }));

/** Message and hint as one text, `message. hint`. */
export const sentence = ({ message, hint }: Reported): string =>
  hint === undefined ? message : `${message}. ${hint}`;
