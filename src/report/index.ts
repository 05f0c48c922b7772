import { concise } from './concise.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';
import { sarif } from './sarif.ts';

export type { Report, ReportContext, RuleDocs } from './report.ts';

/** In the order in which help lists them. */
export const REPORT_NAMES = [
  'pretty',
  'concise',
  'json',
  'jsonl',
  'github',
  'sarif',
  'junit',
  'gitlab',
] as const;
export type ReportName = (typeof REPORT_NAMES)[number];

export const REPORTS = { pretty, concise, json, jsonl, github, sarif, junit, gitlab } satisfies Record<
  ReportName,
  Report
>;
