import { describe, expect, test } from 'vitest';
import type { FileFindings } from '../../src/core/finding.ts';
import { REPORTS } from '../../src/report/index.ts';
import { context, files, noShowcase, rateBelowFloor } from './sample.ts';

describe('json', () => {
  test('is lint/1, with every key in its order', () => {
    const shown = [{ file: 'a.yaml', findings: [rateBelowFloor, noShowcase] }, ...files.slice(1)];
    expect(REPORTS.json(shown, context)).toBe(`{
  "schema": "lint/1",
  "lcplan": "0.1.0",
  "files": [
    {
      "file": "a.yaml",
      "findings": [
        {
          "rule": "budget/rate-below-floor",
          "severity": "warning",
          "message": "\\"teachers\\" earn $45.00 an hour, $5.00 under the floor",
          "hint": "Raise the rate to $50.00: +$9,600.00 over 20 months.",
          "path": "people[0].stipend.rate",
          "line": 14,
          "column": 22,
          "end_line": 14,
          "end_column": 24,
          "guidance": [
            "QG-VALUE-1"
          ]
        },
        {
          "rule": "calendar/no-showcase",
          "severity": "info",
          "message": "no meeting shows what was learned",
          "path": "meetings",
          "line": 5,
          "column": 1,
          "end_line": 5,
          "end_column": 9,
          "guidance": [
            "QG-VISION-4",
            "QG-CONN-2"
          ]
        }
      ]
    },
    {
      "file": "plans/cedar.yaml",
      "findings": []
    },
    {
      "file": "plans/lakeshore.yaml",
      "findings": []
    }
  ],
  "counts": {
    "error": 0,
    "warning": 1,
    "info": 1
  }
}
`);
  });
});

test('jsonl: a finding a line, with its file', () => {
  const lines = REPORTS.jsonl(files, context).trimEnd().split('\n');
  expect(lines.map((line) => Object.keys(JSON.parse(line)).slice(0, 3))).toEqual([
    ['file', 'rule', 'severity'],
    ['file', 'rule', 'severity'],
  ]);
  expect(REPORTS.jsonl(files.slice(1), context)).toBe('');
});

test('gitlab: description, name, place and a fingerprint of its own', () => {
  const twice: FileFindings[] = [
    { file: './a.yaml', findings: [rateBelowFloor, rateBelowFloor] },
    { file: 'b.yaml', findings: [rateBelowFloor, noShowcase] },
  ];
  const issues = JSON.parse(REPORTS.gitlab(twice, context));
  expect(issues[0]).toEqual({
    description:
      '"teachers" earn $45.00 an hour, $5.00 under the floor. Raise the rate to $50.00: +$9,600.00 over 20 months.',
    check_name: 'budget/rate-below-floor',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    severity: 'minor',
    location: { path: 'a.yaml', lines: { begin: 14, end: 14 } },
  });
  expect(issues.map((issue: { severity: string }) => issue.severity)).toEqual([
    'minor',
    'minor',
    'minor',
    'info',
  ]);
  expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(4);
  expect(REPORTS.gitlab(files.slice(1), context)).toBe('[]\n');
});

test('junit: a suite a file, a case a finding, one that passes for a clean file', () => {
  const shown = [{ file: 'a&b.yaml', findings: [rateBelowFloor, noShowcase] }, ...files.slice(1, 2)];
  expect(REPORTS.junit(shown, context)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="lcplan" tests="3" failures="1" errors="0">
  <testsuite name="a&amp;b.yaml" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="budget/rate-below-floor 14:22" classname="a&amp;b.yaml" file="a&amp;b.yaml" line="14">
      <failure type="warning" message="&quot;teachers&quot; earn $45.00 an hour, $5.00 under the floor">a&amp;b.yaml:14:22: &quot;teachers&quot; earn $45.00 an hour, $5.00 under the floor. Raise the rate to $50.00: +$9,600.00 over 20 months.</failure>
    </testcase>
    <testcase name="calendar/no-showcase 5:1" classname="a&amp;b.yaml" file="a&amp;b.yaml" line="5">
      <system-out>a&amp;b.yaml:5:1: no meeting shows what was learned</system-out>
    </testcase>
  </testsuite>
  <testsuite name="plans/cedar.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="clean" classname="plans/cedar.yaml" file="plans/cedar.yaml"/>
  </testsuite>
</testsuites>
`);
});
