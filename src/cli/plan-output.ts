/** Writing a first plan, and the words that close `init`. */
import path from 'node:path';
import type { Day } from '../core/dates.ts';
import { count } from '../core/words.ts';
import { toJson } from '../formats/json.ts';
import { comesTo, keyFigures } from '../init/comes-to.ts';
import type { Filled } from '../init/fill.ts';
import { SCHEMA_FILE } from '../init/write/program.ts';
import { planText } from '../init/write.ts';
import { planJsonSchema } from '../plan/json-schema.ts';
import { type Io, UsageError } from './io.ts';
import { writeOut } from './output.ts';

/** Refuses to write over anything, unless forced; a folder always. */
export function refuseToOverwrite(file: string, force: boolean | undefined, io: Io): void {
  if (file === '-') throw new UsageError('init writes a file', 'Name it, such as `lcplan init plan.yaml`.');
  if (io.isDirectory(file))
    throw new UsageError(`${file} is a folder`, `Name a file in it: ${file}/plan.yaml.`);
  if (io.exists(file) && !force)
    throw new UsageError(`${file} exists already`, 'Name another file, or add --force to overwrite it.');
}

/** The schema beside the plan, which its first line names; one that is there already is left alone. */
function writeSchema(plan: string, force: boolean | undefined, io: Io): string {
  const file = path.join(path.dirname(plan), SCHEMA_FILE);
  if (io.exists(file) && !force) return '';
  writeOut(file, toJson(planJsonSchema()), io);
  return ` and ${file}, with which editors check and complete it`;
}

/** A file name as a shell takes it. */
const shellWord = (text: string): string =>
  /^[\w./@%+,:=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

function next(file: string): string {
  const plan = shellWord(file);
  const folder = shellWord(
    path.join(path.dirname(file), path.basename(file).replace(/\.[^.]+$/, '') || 'plan'),
  );
  const rows = [
    [`lcplan lint ${plan}`, 'what could still be better'],
    [`lcplan calendar ${plan}`, 'the dates, and why some moved'],
    [`lcplan build ${plan} -o ${folder === plan ? `${folder}-out` : folder}`, 'every document'],
  ] as const;
  const width = Math.max(...rows.map(([command]) => command.length)) + 3;
  return rows.map(([command, about]) => `  ${command.padEnd(width)}${about}\n`).join('');
}

/** What the answers come to, label by label. */
export function printFigures(filled: Filled, today: Day, io: Io): void {
  for (const [label, value] of keyFigures(comesTo(filled), today)) io.stdout(`${label.padEnd(12)}${value}\n`);
  io.stdout('\n');
}

/** Writes plan and schema, and says what to do next. */
export function writePlan(file: string, filled: Filled, force: boolean | undefined, io: Io): void {
  const text = planText(filled);
  refuseToOverwrite(file, force, io);
  writeOut(file, text, io);
  const schema = writeSchema(file, force, io);
  const lines = count(text.split('\n').length - 1, 'line');
  const assumed = count(filled.assumed.size, 'value');
  io.stdout(`Wrote ${file} (${lines}, ${assumed} marked as assumed)${schema}.\nNext:\n${next(file)}`);
}
