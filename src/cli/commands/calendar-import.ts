import { titlePattern } from '../../calendar/ics/match.ts';
import { importPreview } from '../../engine/import-preview.ts';
import { toJson } from '../../formats/json.ts';
import { documentToMarkdown } from '../../formats/markdown.ts';
import { documentToTerminal } from '../../formats/terminal.ts';
import { whyNot } from '../files.ts';
import { type Io, UsageError } from '../io.ts';
import { type CommonOptions, oneOfWords } from '../options.ts';
import { emit } from '../output.ts';
import { outputColours } from '../terminal.ts';

export interface ImportCommand extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  readonly match?: string;
}

function read(file: string, io: Io): string {
  try {
    return new TextDecoder().decode(io.readFile(file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${whyNot(error)}`, 'Give the path of an .ics file.');
  }
}

/** `lcplan calendar import FILE`: what a plan would take from a calendar file. */
export async function importCommand(
  word: string,
  file: string,
  options: ImportCommand,
  io: Io,
): Promise<number> {
  if (word !== 'import')
    throw new UsageError(`calendar takes one plan, or: calendar import ${file}`, 'Give one plan at a time.');
  const format = oneOfWords('--format', options.format ?? 'table', ['table', 'md', 'json']);
  const pattern = options.match === undefined ? undefined : titlePattern(options.match);
  if (pattern !== undefined && 'problem' in pattern)
    throw new UsageError(`--match "${options.match}" ${pattern.problem}`, pattern.hint);
  const { document, answer, isCalendar } = importPreview(file, read(file, io), pattern);
  const texts = {
    table: async () =>
      documentToTerminal(document, {
        width: io.columns,
        colours: await outputColours(options.color, io, 'stdout'),
      }),
    md: async () => documentToMarkdown(document),
    json: async () => toJson(answer),
  };
  emit(await texts[format](), options.output, io);
  return isCalendar ? 0 : 1;
}
