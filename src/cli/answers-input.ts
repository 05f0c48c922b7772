/** Answers from files: a designer's own, or the draft of an interview that was broken off. */

import type { Day } from '../core/dates.ts';
import { type AnswersFile, readAnswersFile } from '../init/answers-file.ts';
import type { Given } from '../init/fill.ts';
import { locate } from '../source/locate.ts';
import { readPlanFile } from './files.ts';
import { type Io, UsageError } from './io.ts';
import { writeOut } from './output.ts';

/** Tells each fault with its place, one a line; true where there is none. */
function sound(name: string, file: AnswersFile, io: Io): boolean {
  for (const f of locate(file.text, file.root, file.findings)) {
    const words = /[.?]$/.test(f.message) ? f.message : `${f.message}.`;
    const hint = f.hint === undefined ? '' : ` ${f.hint}`;
    io.stderr(`${name}:${f.line}:${f.column}: error ${f.rule} ${words}${hint}\n`);
  }
  return file.findings.length === 0;
}

/** The answers of a file, or of standard input for `-`; undefined where it has faults, which have been told. */
export async function openAnswers(
  path: string,
  instead: Given,
  today: Day,
  io: Io,
): Promise<Given | undefined> {
  const { name, bytes } = await readPlanFile(path, io).catch((error: unknown) => {
    throw error instanceof UsageError ? new UsageError(error.message, ANSWERS_HINT) : error;
  });
  const file = readAnswersFile(bytes, today, instead);
  return sound(name, file, io) ? file.given : undefined;
}

const ANSWERS_HINT = 'Give the path of a file with answers, such as name: Our community.';

/** Where the answers of an unfinished interview are kept: beside the plan that they are for. */
export const draftOf = (plan: string): string => `${plan}.draft.json`;

export function saveDraft(plan: string, answered: Given, io: Io): void {
  writeOut(draftOf(plan), `${JSON.stringify(Object.fromEntries(answered), null, 2)}\n`, io);
}

/**
 * The answers of a draft. Those that no longer fit (a kick-off that has passed) are left out and named, so
 * that they are asked again; undefined where the file is no draft at all.
 */
export function openDraft(plan: string, instead: Given, today: Day, io: Io): Given | undefined {
  const path = draftOf(plan);
  if (!io.exists(path))
    throw new UsageError(`there is no draft ${path}`, 'Run `lcplan init` without --resume to begin one.');
  const file = readAnswersFile(io.readFile(path), today, instead);
  const outdated = new Set<string>(file.filled.faults.map((f) => f.id));
  const broken = file.findings.filter((f) => !outdated.has(String(f.path[0])));
  if (!sound(path, { ...file, findings: broken }, io)) return undefined;
  if (outdated.size > 0) io.stderr(`No longer fits, and is asked again: ${[...outdated].join(', ')}.\n`);
  return new Map([...file.given].filter(([id]) => !outdated.has(id)));
}
