/** Finds and reads the calendar files that a plan imports: beside the plan or below it, and nowhere else. */
import path from 'node:path';
import { MOST_BYTES } from '../calendar/ics/limits.ts';
import type { ImportFile, ImportFiles, Refusal } from '../plan/imports.ts';
import type { Io } from './io.ts';

/** What reading imports needs of the port. */
export type ImportIo = Pick<Io, 'cwd' | 'readFile' | 'isDirectory' | 'realPath' | 'fileSize'>;

/** Also `C:\x` and `\\server\x`, on every system: a plan means the same everywhere. */
const isAbsolute = (file: string): boolean => path.posix.isAbsolute(file) || path.win32.isAbsolute(file);

const isWithin = (folder: string, file: string): boolean => {
  const way = path.relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

const CODES: Readonly<Record<string, Refusal>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  ERR_INVALID_ARG_VALUE: 'missing',
  EISDIR: 'not_a_file',
  ERR_FS_FILE_TOO_LARGE: 'too_large',
};

function refusalFor(error: unknown): Refusal {
  const code = (error as { code?: string } | undefined)?.code;
  if (code === undefined) throw error;
  return CODES[code] ?? 'unreadable';
}

function readWithin(folder: string, file: string, io: ImportIo): ImportFile {
  if (isAbsolute(file)) return { refused: 'absolute' };
  // Both signs part folders on Windows, where "..\x" leads out as well.
  const named = path.resolve(io.cwd, folder, file.replaceAll('\\', '/'));
  if (!isWithin(path.resolve(io.cwd, folder), named)) return { refused: 'outside' };
  try {
    const real = io.realPath(path.join(folder, file));
    const home = path.resolve(io.cwd, io.realPath(folder));
    if (!isWithin(home, path.resolve(io.cwd, real))) return { refused: 'outside' };
    if (io.isDirectory(real)) return { refused: 'not_a_file' };
    const size = io.fileSize(real);
    if (size === undefined) return { refused: 'not_a_file' };
    if (size > MOST_BYTES) return { refused: 'too_large' };
    const bytes = io.readFile(real);
    if (bytes.length > MOST_BYTES) return { refused: 'too_large' };
    // Signs that are no UTF-8 become replacement signs: they spoil a title, never a date.
    return { text: new TextDecoder().decode(bytes) };
  } catch (error) {
    return { refused: refusalFor(error) };
  }
}

/**
 * The files of a plan's imports, for `importsOf`. `planPath` is undefined for a plan from standard input,
 * which counts as lying in the working folder. Each file is read when it is asked for.
 */
export function readImports(planPath: string | undefined, io: ImportIo): ImportFiles {
  const folder = planPath === undefined ? '.' : path.dirname(planPath);
  return (file) => readWithin(folder, file, io);
}
