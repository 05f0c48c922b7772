/** Workflow commands that become annotations on GitHub. */
import { type FileFindings, SEVERITIES, type Severity } from '../core/finding.ts';
import { count } from '../core/words.ts';
import { oneLine } from '../formats/safe.ts';
import { type Counts, countsOf, inSentence } from './counts.ts';
import { relativePath } from './place.ts';
import type { Report } from './report.ts';
import { type Reported, reportedFiles } from './reported.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };
/** GitHub shows ten annotations of a kind from one step and drops the rest. */
const MOST = 10;

/** A message's data. `##[` would be a command too, wherever it stands in the line. */
const data = (text: string): string =>
  text.replaceAll('##[', '# #[').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(
  severity: Severity,
  properties: readonly (readonly [string, string | number])[],
  text: string,
) {
  const named = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${named}::${data(text)}\n`;
}

function annotation(file: string, f: Reported): string {
  // GitHub takes columns only within one line.
  const columns = f.line === f.end_line ? { col: f.column, endColumn: f.end_column } : {};
  const properties = { file, line: f.line, endLine: f.end_line, ...columns, title: f.rule };
  return command(f.severity, Object.entries(properties), f.hint ? `${f.message}\n${f.hint}` : f.message);
}

/** How many of each are shown: the notice that sums up is one of the ten notices. */
function limits(counts: Counts): Counts {
  const over = SEVERITIES.some((severity) => counts[severity] > MOST);
  return { error: MOST, warning: MOST, info: over ? MOST - 1 : MOST };
}

function summary(files: readonly FileFindings[], left: Counts): string {
  const text = `Checked ${count(files.length, 'file')}. ${inSentence(left)} more, not shown here: \`lcplan lint\` lists all.`;
  return command('info', [['title', 'lcplan']], text);
}

/** Worst first; ten of a kind at most, then one notice of how many more there are. */
export const github: Report = (files, { cwd }) => {
  const counts = countsOf(files);
  const most = limits(counts);
  const shown = reportedFiles(files).map((f) => ({ ...f, file: oneLine(relativePath(f.file, cwd)) }));
  const lines = SEVERITIES.flatMap((severity) =>
    shown
      .flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })))
      .filter(({ finding }) => finding.severity === severity)
      .slice(0, most[severity])
      .map(({ file, finding }) => annotation(file, finding)),
  );
  const left: Counts = { error: 0, warning: 0, info: 0 };
  for (const severity of SEVERITIES) left[severity] = Math.max(0, counts[severity] - most[severity]);
  return lines.join('') + (inSentence(left) === '' ? '' : summary(files, left));
};
