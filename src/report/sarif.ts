/** SARIF 2.1.0 (OASIS), with what GitHub's code scanning needs: all four region numbers and fingerprints. */
import { compare } from '../core/words.ts';
import { toJson } from '../formats/json.ts';
import { type Fingerprinted, fingerprinted } from './fingerprint.ts';
import { fileUri } from './place.ts';
import type { Report } from './report.ts';
import { reportedFiles, sentence } from './reported.ts';
import { descriptor, LEVELS } from './sarif-rule.ts';

/** `[text](target)` in a message is a link (section 3.11.6); a plan's words must not make one. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (');

function result(uri: string, finding: Fingerprinted, ruleIndex: number) {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: withoutLinks(sentence(finding)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.end_line,
            endColumn: finding.end_column,
          },
        },
        logicalLocations: [{ fullyQualifiedName: finding.path }],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: finding.fingerprint },
  };
}

export const sarif: Report = (files, { version, rules, cwd, lineText }) => {
  const found = reportedFiles(files).map((file) => ({
    uri: fileUri(file.file, cwd),
    findings: fingerprinted(file, lineText),
  }));
  const severities = new Map(
    found.flatMap((f) => f.findings.map((finding) => [finding.rule, finding.severity])),
  );
  const ids = [...severities.keys()].sort(compare);
  const driver = {
    name: 'lcplan',
    version,
    rules: ids.map((id) => descriptor(id, severities.get(id) ?? 'warning', rules(id))),
  };
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        columnKind: 'utf16CodeUnits',
        results: found.flatMap(({ uri, findings }) =>
          findings.map((finding) => result(uri, finding, ids.indexOf(finding.rule))),
        ),
      },
    ],
  });
};
