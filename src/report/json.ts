/** `lint/1`: every file that was checked with its findings, and the counts. */
import { toJson } from '../formats/json.ts';
import { countsOf } from './counts.ts';
import type { Report } from './report.ts';
import { reportedFiles } from './reported.ts';

export const json: Report = (files, { version }) =>
  toJson({ schema: 'lint/1', lcplan: version, files: reportedFiles(files), counts: countsOf(files) });
