/** The port to the outside: everything that a command may read or touch. Tests hand in their own. */
import type { Day } from '../core/dates.ts';

export interface Io {
  stdout(text: string): void;
  stderr(text: string): void;
  readonly isTerminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Width of the terminal, or 100 where there is none. */
  readonly columns: number;
  /** The machine's date; the only clock, and `--as-of` overrides it. */
  today(): Day;
  /** Milliseconds from some fixed moment, for time limits and progress. */
  elapsed(): number;
  /** Everything on standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Throws the file system's error, with its `code`. Paths are absolute or relative to `cwd`. */
  readFile(path: string): Uint8Array;
  /** Writes a file whole or not at all: a temporary file beside it, then a rename. Makes missing folders. */
  writeFile(path: string, content: string | Uint8Array): void;
  removeFile(path: string): void;
  exists(path: string): boolean;
  isDirectory(path: string): boolean;
  /** Bytes of a regular file; undefined for folders, pipes, devices and what is not there. */
  fileSize(path: string): number | undefined;
  /** Names in a folder, sorted by code point. */
  list(path: string): readonly string[];
  /** The real path, with symbolic links resolved; throws where there is none. */
  realPath(path: string): string;
}

/** A wrong use of the command line: message on standard error, exit status 2. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
