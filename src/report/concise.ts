/** One finding a line: `file:line:column: severity rule message`. Nothing where there is none. */
import { oneLine, withoutCommands } from '../formats/safe.ts';
import type { Report } from './report.ts';
import { reportedFiles } from './reported.ts';

export const concise: Report = (files) =>
  withoutCommands(
    reportedFiles(files)
      .flatMap(({ file, findings }) =>
        findings.map((f) => `${oneLine(file)}:${f.line}:${f.column}: ${f.severity} ${f.rule} ${f.message}\n`),
      )
      .join(''),
  );
