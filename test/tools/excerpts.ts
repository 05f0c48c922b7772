/** What the commands really print, cut to what fits a first screen; `…` stands where lines are left out. */
import { run } from '../../src/cli/main.ts';
import { memoryIo } from '../support/memory-io.ts';
import { fenced } from './markdown.ts';

/** What a command takes for the width where there is no terminal. */
const COLUMNS = 100;
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
  const next = lines.findIndex(
    (line, i) => i > from && (line === '' || /^ *\d+:\d+ {2}(error|warning|info) /.test(line)),
  );
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

const MEETINGS = 7;
const isMeeting = (line: string): boolean => /^ {2}[A-Z][a-z]{2} [A-Z][a-z]{2} \d+, \d{4}/.test(line);

/** Head and facts, then the first meetings of the first series. */
export async function calendarExcerpt(): Promise<string> {
  const command = 'calendar examples/riverbend-maker.yaml';
  const lines = await printed(...command.split(' '));
  const [next] = [...lines.entries()].filter(([, line]) => isMeeting(line)).slice(MEETINGS);
  if (next === undefined) throw new Error(`the schedule has no ${MEETINGS} meetings any more`);
  return shown(command, [...lines.slice(0, next[0]), `  ${CUT}`]);
}

export async function budgetExcerpt(): Promise<string> {
  const command = 'budget examples/cedar-plc.yaml';
  const lines = await printed(...command.split(' '));
  const end = lines.findIndex((line) => line.startsWith('By category'));
  if (end < 0) throw new Error('the budget has no part By category any more');
  return shown(command, [...lines.slice(0, end), CUT]);
}
