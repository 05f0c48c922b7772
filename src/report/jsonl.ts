/** One finding a line as a JSON object: its file, then the keys of a finding in `lint/1`. */
import { toJsonLine } from '../formats/json.ts';
import type { Report } from './report.ts';
import { reportedFiles } from './reported.ts';

export const jsonl: Report = (files) =>
  reportedFiles(files)
    .flatMap(({ file, findings }) => findings.map((finding) => toJsonLine({ file, ...finding })))
    .join('');
