/** JUnit's XML: a suite a file, a case a finding. Errors and warnings are failures, infos are cases that pass. */
import { oneLine, withoutCommands } from '../formats/safe.ts';
import type { Report } from './report.ts';
import { type Reported, type ReportedFile, reportedFiles, sentence } from './reported.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const xml = (text: string): string => oneLine(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

function testCase(file: string, f: Reported): string {
  const place = `${file}:${f.line}:${f.column}`;
  const open = `    <testcase${attributes({ name: `${f.rule} ${f.line}:${f.column}`, classname: file, file, line: f.line })}>`;
  const body = xml(`${place}: ${sentence(f)}`);
  const said =
    f.severity === 'info'
      ? `<system-out>${body}</system-out>`
      : `<failure${attributes({ type: f.severity, message: f.message })}>${body}</failure>`;
  return `${open}\n      ${said}\n    </testcase>\n`;
}

const failuresOf = (findings: readonly Reported[]): number =>
  findings.filter((f) => f.severity !== 'info').length;

/** A clean file has one case that passes, so that it is seen to have been checked. */
function suite({ file, findings }: ReportedFile): string {
  const cases =
    findings.length === 0
      ? `    <testcase${attributes({ name: 'clean', classname: file, file })}/>\n`
      : findings.map((f) => testCase(file, f)).join('');
  const counts = {
    tests: Math.max(1, findings.length),
    failures: failuresOf(findings),
    errors: 0,
    skipped: 0,
  };
  return `  <testsuite${attributes({ name: file, ...counts })}>\n${cases}  </testsuite>\n`;
}

export const junit: Report = (files) => {
  const shown = reportedFiles(files);
  const tests = shown.reduce((sum, f) => sum + Math.max(1, f.findings.length), 0);
  const failures = shown.reduce((sum, f) => sum + failuresOf(f.findings), 0);
  const head = `<testsuites${attributes({ name: 'lcplan', tests, failures, errors: 0 })}>`;
  return withoutCommands(
    `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${shown.map(suite).join('')}</testsuites>\n`,
  );
};
