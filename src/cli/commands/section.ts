import type { SectionId } from '../../engine/section-names.ts';
import { type Section, sections } from '../../engine/sections.ts';
import { sheetToCsv } from '../../formats/csv.ts';
import { toJson } from '../../formats/json.ts';
import { documentToMarkdown } from '../../formats/markdown.ts';
import { documentToTerminal } from '../../formats/terminal.ts';
import type { Program } from '../../plan/program.ts';
import { guidanceSource } from '../guidance-names.ts';
import { type Io, UsageError } from '../io.ts';
import { type CommonOptions, oneOfWords } from '../options.ts';
import { emit } from '../output.ts';
import { openPlan } from '../plan-input.ts';
import { outputColours } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface SectionCommand extends CommonOptions {
  readonly format?: string;
  readonly output?: string;
  /** For --format ics: the file that was published before. */
  readonly previous?: string;
  /** Where the scheduling problem is written as a CPLEX LP file. */
  readonly model?: string;
}

const FORMATS = ['table', 'md', 'csv', 'json'] as const;
/** The calendar is also a file that calendar programs read. */
const CALENDAR_FORMATS = [...FORMATS, 'ics'] as const;
type Format = (typeof CALENDAR_FORMATS)[number];

async function render(
  section: Section,
  program: Program,
  format: Format,
  options: SectionCommand,
  io: Io,
): Promise<string> {
  switch (format) {
    case 'table': {
      const colours = await outputColours(
        options.output === undefined ? options.color : 'never',
        io,
        'stdout',
      );
      return documentToTerminal(section.document(program), { width: io.columns, colours });
    }
    case 'md':
      return documentToMarkdown(section.document(program), { guidance: guidanceSource });
    case 'csv': {
      const [sheet] = section.sheets(program);
      if (sheet === undefined)
        throw new UsageError(`${section.id} has no CSV form`, `Choose one of ${FORMATS.join(', ')}.`);
      return sheetToCsv(sheet);
    }
    case 'ics':
      return (await import('../calendar-file.ts')).calendarFile(program, options, io);
    case 'json':
      return toJson(await section.answer(program, VERSION));
  }
}

export async function sectionCommand(
  id: SectionId,
  plan: string,
  options: SectionCommand,
  io: Io,
): Promise<number> {
  const format = oneOfWords(
    '--format',
    options.format ?? 'table',
    id === 'calendar' ? CALENDAR_FORMATS : (FORMATS as readonly Format[]),
  );
  const section = sections.find((s) => s.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  const { program, status } = await openPlan(plan, options, io);
  if (program === undefined) return 1;
  if (options.model !== undefined) {
    const { toLp } = await import('../../solver/lp.ts');
    emit(toLp(program.setting.problem, program.schedule.unplaced.length), options.model, io);
  }
  emit(await render(section, program, format, options, io), options.output, io);
  return status;
}
