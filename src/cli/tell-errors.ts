/** A plan's errors, on standard error, for commands whose data goes to standard output. */
import type { Located } from '../core/finding.ts';
import { ruleById } from '../engine/rules.ts';
import { REPORTS } from '../report/index.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './options.ts';
import { outputColours } from './terminal.ts';
import { VERSION } from './version.ts';

/** Tells errors, and that a search was ended early; warnings are left to `lint`. 1 where there are errors. */
export async function tellErrors(
  file: string,
  findings: readonly Located[],
  options: CommonOptions,
  io: Io,
): Promise<0 | 1> {
  const told = findings.filter((f) => f.severity === 'error' || f.rule === 'calendar/not-proven');
  if (told.length > 0)
    io.stderr(
      REPORTS.pretty([{ file, findings: told }], {
        version: VERSION,
        width: io.columns,
        colours: await outputColours(options.color, io, 'stderr'),
        rules: ruleById,
        lineText: () => '',
      }),
    );
  return findings.some((f) => f.severity === 'error') ? 1 : 0;
}
