/** Where a command's data goes: standard output, or the file that `-o` names. */
import { whyNot } from './files.ts';
import { type Io, UsageError } from './io.ts';

export function emit(text: string, file: string | undefined, io: Io): void {
  if (file === undefined || file === '-') io.stdout(text);
  else {
    writeOut(file, text, io);
    io.stderr(`Wrote ${file}.\n`);
  }
}

export function writeOut(file: string, content: string | Uint8Array, io: Io): void {
  if (io.isDirectory(file))
    throw new UsageError(`cannot write ${file}: it is a folder`, 'Name a file in it.');
  try {
    io.writeFile(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${whyNot(error)}`);
  }
}
