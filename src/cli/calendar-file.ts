/** The schedule as an .ics file, with revision numbers that calendar programs accept. */
import { calendarArtifact, shiftsOf } from '../domains/calendar/generate/calendar-file.ts';
import { calendarToIcs } from '../formats/ics.ts';
import { sequencesOf } from '../formats/ics-sequence.ts';
import type { Program } from '../plan/program.ts';
import { whyNot } from './files.ts';
import { type Io, UsageError } from './io.ts';
import { asOf, type CommonOptions } from './options.ts';
import { VERSION } from './version.ts';

function published(file: string, io: Io): string {
  try {
    return new TextDecoder().decode(io.readFile(file));
  } catch (error) {
    throw new UsageError(
      `cannot read ${file}: ${whyNot(error)}`,
      'Give the .ics file that you published before.',
    );
  }
}

export function calendarFile(
  program: Program,
  options: CommonOptions & { readonly previous?: string },
  io: Io,
): string {
  const artifact = calendarArtifact(program);
  const dtstamp = asOf(options, io);
  const previous = options.previous === undefined ? {} : { previous: published(options.previous, io) };
  const sequence = sequencesOf(artifact, { dtstamp, shifts: shiftsOf(program), ...previous });
  return calendarToIcs(artifact, { dtstamp, version: VERSION, sequence });
}
