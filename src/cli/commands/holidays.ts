import { traditionById, traditions } from '../../calendar/traditions/index.ts';
import { STATES } from '../../calendar/traditions/us-state.ts';
import { civil, parseDay } from '../../core/dates.ts';
import { didYouMean } from '../../core/suggest.ts';
import { holidayList } from '../../engine/holidays.ts';
import { sheetToCsv } from '../../formats/csv.ts';
import { calendarToIcs } from '../../formats/ics.ts';
import { toJson } from '../../formats/json.ts';
import { documentToMarkdown } from '../../formats/markdown.ts';
import { documentToTerminal } from '../../formats/terminal.ts';
import { type Io, UsageError } from '../io.ts';
import { asOf, type CommonOptions, oneOfWords } from '../options.ts';
import { emit } from '../output.ts';
import { outputColours } from '../terminal.ts';
import { VERSION } from '../version.ts';

export interface HolidaysCommand extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
  readonly traditions?: string;
  readonly state?: string;
  readonly format?: string;
  readonly output?: string;
}

function dayOption(option: string, given: string): number {
  const found = parseDay(given);
  if (found === undefined)
    throw new UsageError(`${option} ${given} is not a date`, 'Write it as 2027-08-26.');
  return found;
}

function chosenTraditions(given: string | undefined) {
  if (given === undefined) return traditions;
  return given.split(',').map((id) => {
    const found = traditionById(id.trim());
    if (found !== undefined) return found;
    const known = traditions.map((t) => t.id);
    throw new UsageError(
      `"${id.trim()}" is not a tradition`,
      didYouMean(id.trim(), known) ?? `Known: ${known.join(', ')}.`,
    );
  });
}

/** Status 1 where a tradition's table ends before the dates that are asked for. */
export async function holidaysCommand(options: HolidaysCommand, io: Io): Promise<number> {
  const format = oneOfWords('--format', options.format ?? 'table', ['table', 'md', 'csv', 'json', 'ics']);
  const today = asOf(options, io);
  const from = options.from === undefined ? today : dayOption('--from', options.from);
  const to = options.to === undefined ? from + 365 : dayOption('--to', options.to);
  if (to < from) throw new UsageError('--to lies before --from', 'Swap the two dates.');
  if (options.state !== undefined && STATES[options.state] === undefined)
    throw new UsageError(`--state ${options.state} is not a state`, 'Write the two-letter code, such as OR.');
  const wanted = chosenTraditions(options.traditions);
  const [first, last] = [civil(from).year, civil(to).year];
  const short = wanted.filter((t) => first < t.years.first || last > t.years.last);
  for (const { id, name, years } of short)
    io.stderr(
      `${id}: dates of ${name} are known for ${years.first} to ${years.last} only; ${first} to ${last} was asked for.\n`,
    );
  if (short.length > 0) return 1;
  const list = holidayList({ from, to, traditions: wanted, state: options.state });
  const colours = await outputColours(options.color, io, 'stdout');
  const texts = {
    table: () => documentToTerminal(list.document, { width: io.columns, colours }),
    md: () => documentToMarkdown(list.document),
    csv: () => sheetToCsv(list.sheet),
    ics: () => calendarToIcs(list.calendar, { dtstamp: today, version: VERSION, sequence: () => 0 }),
    json: () => toJson({ schema: 'holidays/1', lcplan: VERSION, days: list.days }),
  };
  emit(texts[format](), options.output, io);
  return 0;
}
