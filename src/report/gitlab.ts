/** GitLab's code quality report: a list of findings, each with a fingerprint that no other has. */
import type { Severity } from '../core/finding.ts';
import { toJson } from '../formats/json.ts';
import { fingerprinted, hash } from './fingerprint.ts';
import { relativePath } from './place.ts';
import type { Report } from './report.ts';
import { reportedFiles, sentence } from './reported.ts';

const SEVERITIES: Record<Severity, string> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: Report = (files, { cwd, lineText }) =>
  toJson(
    reportedFiles(files).flatMap((file) => {
      const path = relativePath(file.file, cwd);
      return fingerprinted(file, lineText).map((finding) => ({
        description: sentence(finding),
        check_name: finding.rule,
        fingerprint: hash(`${path}\n${finding.fingerprint}`),
        severity: SEVERITIES[finding.severity],
        location: { path, lines: { begin: finding.line, end: finding.end_line } },
      }));
    }),
  );
