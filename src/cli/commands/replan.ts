import { count } from '../../core/words.ts';
import { type Linted, lintPlan } from '../../engine/lint.ts';
import { replanAnswer } from '../../engine/replan/answer.ts';
import { replanDocument } from '../../engine/replan/document.ts';
import { editsOf, replannedText } from '../../engine/replan/text.ts';
import { type Replanned, replan } from '../../engine/replan.ts';
import { toJson } from '../../formats/json.ts';
import { documentToMarkdown } from '../../formats/markdown.ts';
import { documentToTerminal } from '../../formats/terminal.ts';
import type { Program } from '../../plan/program.ts';
import { locate } from '../../source/locate.ts';
import { type PlanFile, readPlanFile } from '../files.ts';
import { guidanceSource } from '../guidance-names.ts';
import { readImports } from '../imports.ts';
import { type Io, UsageError } from '../io.ts';
import { asOf, type CommonOptions, oneOfWords, timeLimit } from '../options.ts';
import { writeOut } from '../output.ts';
import { tellErrors } from '../tell-errors.ts';
import { outputColours } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface ReplanCommand extends CommonOptions {
  readonly format?: string;
  /** Where the new plan goes, in place of the plan's own file. */
  readonly output?: string;
  readonly dryRun?: boolean;
  /** The plan as it was when its dates were announced. */
  readonly previous?: string;
}

const FORMATS = ['table', 'md', 'json'] as const;
type Format = (typeof FORMATS)[number];

async function render(
  program: Program,
  replanned: Replanned,
  format: Format,
  options: ReplanCommand,
  io: Io,
): Promise<string> {
  if (format === 'json') return toJson(replanAnswer(program, replanned, VERSION));
  const document = replanDocument(program, replanned);
  if (format === 'md') return documentToMarkdown(document, { guidance: guidanceSource });
  const colours = await outputColours(options.color, io, 'stdout');
  return documentToTerminal(document, { width: io.columns, colours });
}

/** A plan that can be read; undefined where it cannot, which has been told. */
async function open(name: string, options: CommonOptions, io: Io) {
  const file = await readPlanFile(name, io);
  const { source, program, findings } = lint(file, options, io);
  if (program === undefined) await tellErrors(file.name, findings, options, io);
  return { file, source, program };
}

const lint = (file: PlanFile, options: CommonOptions, io: Io): Linted =>
  lintPlan(file.bytes, { files: readImports(file.path, io), keepGoing: timeLimit(options, io) });

/** Where the new text goes; undefined where nothing is written. */
function target({ path }: PlanFile, { dryRun, output }: ReplanCommand, io: Io): string | undefined {
  if (dryRun) return undefined;
  if (output !== undefined) return output;
  if (path === undefined)
    throw new UsageError(
      'a plan from standard input cannot be written back',
      'Add --dry-run to see the changes, or -o FILE for the new plan.',
    );
  // A link stays a link: what it leads to is written.
  return io.realPath(path);
}

const BYTE_ORDER_MARK = '\ufeff';

/** Writes the new text as the old one was written, unless the file has changed in the meantime. */
function write(file: PlanFile, text: string, to: string, io: Io): void {
  const marked = file.bytes[0] === 0xef && file.bytes[1] === 0xbb && file.bytes[2] === 0xbf;
  if (file.path !== undefined && to === io.realPath(file.path)) {
    const now = io.readFile(file.path);
    if (now.length !== file.bytes.length || now.some((byte, i) => byte !== file.bytes[i]))
      throw new UsageError(`${file.name} was changed in the meantime`, 'Run `lcplan replan` again.');
  }
  if (to === '-') io.stdout(text);
  else writeOut(to, marked ? BYTE_ORDER_MARK + text : text, io);
}

export async function replanCommand(name: string, options: ReplanCommand, io: Io): Promise<number> {
  const format = oneOfWords('--format', options.format ?? 'table', FORMATS);
  const { file, source, program } = await open(name, options, io);
  const previous = options.previous === undefined ? undefined : await open(options.previous, options, io);
  if (program === undefined || (previous !== undefined && previous.program === undefined)) return 1;
  const to = target(file, options, io);
  const replanned = replan(program, {
    asOf: asOf(options, io),
    previous: previous?.program,
    keepGoing: timeLimit(options, io),
  });
  const report = await render(program, replanned, format, options, io);
  const changes = editsOf(program, replanned).length;
  const edited = replannedText(source.text, program, replanned);
  // Where the new plan goes to standard output, the report makes room for it.
  const print = options.output === '-' && !options.dryRun ? io.stderr : io.stdout;
  print(report);
  if ('finding' in edited)
    return tellErrors(file.name, locate(source.text, source.root, [edited.finding]), options, io);
  if (to !== undefined && (changes > 0 || options.output !== undefined)) write(file, edited.text, to, io);
  io.stderr(said(changes, to, options, file));
  const now = lint({ ...file, bytes: new TextEncoder().encode(edited.text) }, options, io);
  const status = await tellErrors(file.name, now.findings, options, io);
  return replanned.lost.length > 0 || replanned.unplaced.length > 0 ? 1 : status;
}

function said(
  changes: number,
  to: string | undefined,
  { dryRun, output }: ReplanCommand,
  file: PlanFile,
): string {
  if (changes === 0)
    return output === undefined || dryRun ? `${file.name} says all of this already.\n` : `Wrote ${output}.\n`;
  const what = `${count(changes, 'entry', 'entries')} of calendar.held and calendar.pinned`;
  return dryRun || to === undefined
    ? `Nothing was written. Without --dry-run, ${what} would change in ${output ?? file.name}.\n`
    : `Wrote ${output ?? file.name}: ${what} changed, everything else as it was.\n`;
}
