/** Findings for the reports' tests. */
import type { FileFindings, Located } from '../../src/core/finding.ts';
import { NO_COLOURS } from '../../src/report/colour.ts';
import type { ReportContext, RuleDocs } from '../../src/report/index.ts';

export const rateBelowFloor: Located = {
  rule: 'budget/rate-below-floor',
  severity: 'warning',
  message: '"teachers" earn $45.00 an hour, $5.00 under the floor',
  hint: 'Raise the rate to $50.00: +$9,600.00 over 20 months.',
  path: ['people', 0, 'stipend', 'rate'],
  guidance: ['QG-VALUE-1'],
  line: 14,
  column: 22,
  endLine: 14,
  endColumn: 24,
};

export const fixedOnForbiddenDay: Located = {
  rule: 'calendar/fixed-on-forbidden-day',
  severity: 'error',
  message: 'the pinned meeting on Mon Oct 11, 2027 falls on Yom Kippur',
  hint: "Also Indigenous Peoples' Day. Tue Oct 12 and Wed Oct 13 are free.",
  path: ['calendar', 'pinned', 0, 'on'],
  guidance: [],
  line: 31,
  column: 10,
  endLine: 32,
  endColumn: 1,
};

export const noShowcase: Located = {
  rule: 'calendar/no-showcase',
  severity: 'info',
  message: 'no meeting shows what was learned',
  path: ['meetings'],
  guidance: ['QG-VISION-4', 'QG-CONN-2'],
  line: 5,
  column: 1,
  endLine: 5,
  endColumn: 9,
};

export const files: readonly FileFindings[] = [
  { file: 'plans/riverbend.yaml', findings: [rateBelowFloor, fixedOnForbiddenDay] },
  { file: 'plans/cedar.yaml', findings: [] },
  { file: 'plans/lakeshore.yaml', findings: [] },
];

export const docs = (id: string): RuleDocs | undefined =>
  id.startsWith('schema/')
    ? undefined
    : {
        id,
        severity: 'warning',
        guidance: ['QG-VALUE-1'],
        summary: `What ${id} says`,
        why: 'Time that is not paid for is taken from something else.',
        bad: 'people:\n  - { id: a, count: 8 }\n',
        good: 'people: []\n',
      };

export const context: ReportContext = { version: '0.1.0', width: 110, colours: NO_COLOURS, rules: docs };
