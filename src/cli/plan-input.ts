/** Reading the one plan of a section command, with its faults on standard error. */
import type { Located } from '../core/finding.ts';
import { lintPlan } from '../engine/lint.ts';
import type { PlanSource } from '../plan/parse.ts';
import type { Program } from '../plan/program.ts';
import { readPlanFile } from './files.ts';
import { readImports } from './imports.ts';
import type { Io } from './io.ts';
import { type CommonOptions, timeLimit } from './options.ts';
import { tellErrors } from './tell-errors.ts';

export interface OpenPlan {
  readonly name: string;
  readonly source: PlanSource;
  /** Undefined where the file cannot be read as a plan; its findings have been told. */
  readonly program: Program | undefined;
  readonly findings: readonly Located[];
  /** 1 where the plan has errors, else 0. */
  readonly status: 0 | 1;
}

/** Reads, resolves and checks a plan. Errors are told on standard error; warnings are left to `lint`. */
export async function openPlan(name: string, options: CommonOptions, io: Io): Promise<OpenPlan> {
  const file = await readPlanFile(name, io);
  const { source, program, findings } = lintPlan(file.bytes, {
    files: readImports(file.path, io),
    keepGoing: timeLimit(options, io),
  });
  const status = await tellErrors(file.name, findings, options, io);
  return { name: file.name, source, program, findings, status };
}
