import path from 'node:path';
import { count } from '../../core/words.ts';
import { buildProgram, tally } from '../../engine/build.ts';
import { sheetToCsv } from '../../formats/csv.ts';
import { documentToMarkdown } from '../../formats/markdown.ts';
import { calendarFile } from '../calendar-file.ts';
import { whyNot } from '../files.ts';
import { guidanceSource } from '../guidance-names.ts';
import { type Io, UsageError } from '../io.ts';
import type { CommonOptions } from '../options.ts';
import { writeOut } from '../output.ts';
import { openPlan } from '../plan-input.ts';

export interface BuildCommand extends CommonOptions {
  readonly output: string;
}

/** The names of a former build's files, so that one that is no longer made can be removed. */
const MANIFEST = '.lcplan-files';

function formerFiles(folder: string, io: Io): string[] {
  const manifest = path.join(folder, MANIFEST);
  if (!io.exists(manifest)) return [];
  const names = new TextDecoder().decode(io.readFile(manifest)).split('\n');
  // The manifest is a file like any other: it may name only files of our kinds, in this very folder.
  return names.filter((name) => /^[a-z][a-z0-9-]*\.(md|csv|ics)$/.test(name));
}

export async function buildCommand(plan: string, options: BuildCommand, io: Io): Promise<number> {
  const folder = options.output;
  if (io.exists(folder) && !io.isDirectory(folder))
    throw new UsageError(
      `cannot write into ${folder}: it is a file`,
      'Name a folder with -o; it is made if it is missing.',
    );
  const { program, findings, status, name } = await openPlan(plan, options, io);
  if (program === undefined) return 1;
  const built = buildProgram(program, findings);
  const files = new Map<string, string>();
  for (const document of built.documents)
    files.set(`${document.id}.md`, documentToMarkdown(document, { guidance: guidanceSource }));
  for (const sheet of built.sheets) files.set(`${sheet.id}.csv`, sheetToCsv(sheet));
  files.set('schedule.ics', calendarFile(program, options, io));
  try {
    const former = formerFiles(folder, io);
    for (const [file, text] of files) writeOut(path.join(folder, file), text, io);
    writeOut(path.join(folder, MANIFEST), `${[...files.keys()].sort().join('\n')}\n`, io);
    for (const file of former) if (!files.has(file)) io.removeFile(path.join(folder, file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot write into ${folder}: ${whyNot(error)}`);
  }
  io.stdout(
    `Wrote ${count(files.size, 'file')} to ${folder}. Findings: ${tally(findings)}.\nNext: open ${path.join(folder, 'plan.md')}${findings.length > 0 ? `, and \`lcplan lint ${name}\` for the findings` : ''}.\n`,
  );
  return status;
}
