import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileFindings, Located } from '../../src/core/finding.ts';
import { hash } from '../../src/report/fingerprint.ts';
import { REPORTS } from '../../src/report/index.ts';
import { hostile } from '../formats/hostile.ts';
import { context, docs, files, fixedOnForbiddenDay, rateBelowFloor } from './sample.ts';

/** The part of SARIF 2.1.0 (OASIS) that a report uses: what each object must and may hold, sections 3.13 to 3.49. */
const OBJECTS: Readonly<Record<string, { must: string[]; may: string[] }>> = {
  log: { must: ['version', 'runs'], may: ['$schema'] },
  run: { must: ['tool'], may: ['columnKind', 'results'] },
  tool: { must: ['driver'], may: [] },
  driver: { must: ['name'], may: ['version', 'rules'] },
  rule: {
    must: ['id'],
    may: ['shortDescription', 'fullDescription', 'help', 'defaultConfiguration', 'properties'],
  },
  text: { must: ['text'], may: ['markdown'] },
  configuration: { must: [], may: ['level'] },
  result: { must: ['message'], may: ['ruleId', 'ruleIndex', 'level', 'locations', 'partialFingerprints'] },
  location: { must: [], may: ['physicalLocation', 'logicalLocations'] },
  physical: { must: [], may: ['artifactLocation', 'region'] },
  logical: { must: [], may: ['fullyQualifiedName'] },
  artifact: { must: [], may: ['uri'] },
  region: { must: [], may: ['startLine', 'startColumn', 'endLine', 'endColumn'] },
};

function isA(kind: string, value: object): void {
  const { must, may } = OBJECTS[kind] ?? { must: [], may: [] };
  expect(Object.keys(value)).toEqual(expect.arrayContaining(must));
  expect([...must, ...may]).toEqual(expect.arrayContaining(Object.keys(value)));
}

interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  defaultConfiguration: { level: string };
  properties: { tags: string[]; 'problem.severity': string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: {
    physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> };
    logicalLocations: object[];
  }[];
  partialFingerprints: { primaryLocationLineHash: string };
}
type Log = {
  version: string;
  runs: { tool: { driver: { rules: Rule[] } }; results: Result[]; columnKind: string }[];
};

const LEVELS = ['none', 'note', 'warning', 'error'];

/** Reads a report and checks that it is one. */
function read(text: string): { rules: Rule[]; results: Result[] } {
  const log = JSON.parse(text) as Log;
  isA('log', log);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  const run = log.runs[0]!;
  isA('run', run);
  isA('tool', run.tool);
  isA('driver', run.tool.driver);
  expect(run.columnKind).toBe('utf16CodeUnits');
  const { rules } = run.tool.driver;
  for (const rule of rules) {
    isA('rule', rule);
    for (const part of [rule.shortDescription, rule.fullDescription, rule.help]) isA('text', part);
    isA('configuration', rule.defaultConfiguration);
    expect(LEVELS).toContain(rule.defaultConfiguration.level);
    expect(new Set(rule.properties.tags).size).toBe(rule.properties.tags.length);
  }
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const result of run.results) checkResult(result, rules);
  return { rules, results: run.results };
}

function checkResult(result: Result, rules: readonly Rule[]): void {
  isA('result', result);
  isA('text', result.message);
  expect(result.message.text).not.toBe('');
  expect(rules[result.ruleIndex]?.id).toBe(result.ruleId);
  expect(LEVELS).toContain(result.level);
  for (const location of result.locations) {
    isA('location', location);
    isA('physical', location.physicalLocation);
    isA('artifact', location.physicalLocation.artifactLocation);
    // Nothing but what a URI reference may hold (RFC 3986).
    expect(location.physicalLocation.artifactLocation.uri).toMatch(/^(file:\/\/)?[A-Za-z0-9%._~!'()*/-]+$/);
    isA('region', location.physicalLocation.region);
    const region = Object.values(location.physicalLocation.region);
    expect(region).toHaveLength(4);
    for (const figure of region) expect(Number.isInteger(figure) && figure >= 1).toBe(true);
    for (const logical of location.logicalLocations) isA('logical', logical);
  }
}

const LINES = ['', '    stipend: { rate: 45 }', 'stipend: { rate: 45 }  ', 'other'];
const lineText = (_: string, line: number): string | undefined => LINES[line];
const prints = (shown: readonly FileFindings[]): string[] =>
  read(REPORTS.sarif(shown, { ...context, lineText })).results.map(
    (r) => r.partialFingerprints.primaryLocationLineHash,
  );
const onLine = (line: number, rule = 'budget/rate-below-floor'): Located => ({
  ...rateBelowFloor,
  rule,
  line,
  endLine: line,
});

describe('sarif', () => {
  test('has the finding, its place and its rule', () => {
    const { rules, results } = read(REPORTS.sarif(files, context));
    expect(rules.map((rule) => rule.id)).toEqual([
      'budget/rate-below-floor',
      'calendar/fixed-on-forbidden-day',
    ]);
    expect(results[1]).toEqual({
      ruleId: 'calendar/fixed-on-forbidden-day',
      ruleIndex: 1,
      level: 'error',
      message: { text: `${fixedOnForbiddenDay.message}. ${fixedOnForbiddenDay.hint}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'plans/riverbend.yaml' },
            region: { startLine: 31, startColumn: 10, endLine: 32, endColumn: 1 },
          },
          logicalLocations: [{ fullyQualifiedName: 'calendar.pinned[0].on' }],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/) },
    });
  });

  test('a rule brings its docs; the faults of unreadable files have their own words', () => {
    const shown = [{ file: 'a.yaml', findings: [rateBelowFloor, onLine(1, 'schema/unknown-key')] }];
    const { rules } = read(REPORTS.sarif(shown, context));
    const known = docs('budget/rate-below-floor');
    expect(rules[0]).toMatchObject({
      shortDescription: { text: known?.summary },
      fullDescription: { text: known?.why },
    });
    expect(rules[0]?.help.text).toContain('    people:\n      - { id: a, count: 8 }\n');
    expect(rules[1]?.shortDescription.text).toBe('Unknown key');
    expect(rules[1]?.help.text).toContain('cannot be read as a plan');
  });

  test.each([
    ['plans/a b#c%.yaml', undefined, 'plans/a%20b%23c%25.yaml'],
    ['./plans/é.yaml', undefined, 'plans/%C3%A9.yaml'],
    ['/home/me/plans/a.yaml', '/home/me', 'plans/a.yaml'],
    ['/home/me/plans/a.yaml', '/home/you', 'file:///home/me/plans/a.yaml'],
    ['C:\\me\\plans\\a.yaml', 'C:\\me', 'plans/a.yaml'],
    ['half\ud800.yaml', undefined, 'half%EF%BF%BD.yaml'],
  ])('the file %s below %s is %s', (file, cwd, uri) => {
    const { results } = read(REPORTS.sarif([{ file, findings: [rateBelowFloor] }], { ...context, cwd }));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('a fingerprint lasts while the line moves, and tells like ones apart', () => {
    const [first, second, other, rule] = prints([
      { file: 'a.yaml', findings: [onLine(1), onLine(2), onLine(3), onLine(1, 'team/x')] },
    ]);
    expect(first).toBe(`${hash('budget/rate-below-floor\nstipend: { rate: 45 }')}:1`);
    expect(second).toBe(first?.replace(/:1$/, ':2'));
    expect(new Set([first, second, other, rule]).size).toBe(4);
    expect(prints([{ file: 'moved.yaml', findings: [onLine(2)] }])).toEqual([first]);
  });

  test('the hash is FNV-1a of 64 bits (test values of its authors)', () => {
    expect([hash(''), hash('a'), hash('foobar')]).toEqual([
      'cbf29ce484222325',
      'af63dc4c8601ec8c',
      '85944171f73967e8',
    ]);
  });

  test('any text and any file name keep it valid, and make no link', () => {
    const finding = fc.record({ message: hostile, hint: hostile, key: hostile });
    fc.assert(
      fc.property(hostile, fc.array(finding, { minLength: 1, maxLength: 3 }), (file, found) => {
        const findings = found.map(({ message, hint, key }) => ({
          ...rateBelowFloor,
          message: `x${message}`,
          hint,
          path: [key],
        }));
        const { results } = read(
          REPORTS.sarif([{ file: `${file}.yaml`, findings }], { ...context, lineText: () => file }),
        );
        expect(results).toHaveLength(findings.length);
        for (const result of results) expect(result.message.text).not.toContain('](');
      }),
    );
  });
});
