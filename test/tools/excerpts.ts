/** What the commands really print, cut to what fits a first screen; `…` stands where lines are left out. */
import { run } from '../../src/cli/main.ts';
import { memoryIo } from '../support/memory-io.ts';
import { fenced } from './markdown.ts';

const COLUMNS = 90;
const CUT = '…';

async function printed(...argv: readonly string[]): Promise<string[]> {
  const io = memoryIo({ columns: COLUMNS });
  await run([...argv, '--as-of', '2027-01-15'], io);
  return io.out().trimEnd().split('\n');
}

const shown = (command: string, lines: readonly string[]): string =>
  fenced([`$ lcplan ${command}`, ...lines].join('\n'));

/** The lines of one finding: its own, up to the next finding's or an empty one. */
function finding(lines: readonly string[], rule: string): string[] {
  const from = lines.findIndex((line) => line.endsWith(` ${rule}`));
  if (from < 0) throw new Error(`the excerpt's finding ${rule} is not there any more`);
  const next = lines.findIndex((line, i) => i > from && (line === '' || /^ *\d+:\d+ /.test(line)));
  return lines.slice(from, next < 0 ? undefined : next);
}

/** Findings of Cedar that a principal would ask about. */
const FINDINGS = ['budget/leader-without-buyout', 'budget/no-child-care', 'platforms/too-few'];

export async function lintExcerpt(): Promise<string> {
  const command = 'lint examples/cedar-plc.yaml';
  const lines = await printed(...command.split(' '));
  const findings = FINDINGS.flatMap((rule) => [`  ${CUT}`, ...finding(lines, rule)]);
  return shown(command, [lines[0] ?? '', ...findings, '', lines.at(-1) ?? '']);
}

/** Head and facts, then the first meetings of the first series. */
const MEETINGS = 8;

export async function calendarExcerpt(): Promise<string> {
  const command = 'calendar examples/riverbend-maker.yaml';
  const lines = await printed(...command.split(' '));
  const head = lines.findIndex((line) => /^ {2}Date +Note/.test(line));
  if (head < 0) throw new Error('the schedule has no table of dates any more');
  return shown(command, [...lines.slice(0, head + 1 + MEETINGS), `  ${CUT}`]);
}

export async function budgetExcerpt(): Promise<string> {
  const command = 'budget examples/cedar-plc.yaml';
  const lines = await printed(...command.split(' '));
  const end = lines.findIndex((line) => line.startsWith('By category'));
  if (end < 0) throw new Error('the budget has no part By category any more');
  return shown(command, [...lines.slice(0, end), CUT]);
}
