/** A port whose files live in memory; reading falls back to the repository's own files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { day } from '../../src/core/dates.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface MemoryIo extends Io {
  readonly files: Map<string, string>;
  readonly out: () => string;
  readonly err: () => string;
}

const missing = (name: string): Error =>
  Object.assign(new Error(`no such file: ${name}`), { code: 'ENOENT' });

export function memoryIo(
  options: { stdin?: string; files?: Record<string, string>; columns?: number } = {},
): MemoryIo {
  const files = new Map(Object.entries(options.files ?? {}));
  let [out, err, clock] = ['', '', 0];
  const below = (name: string): string[] => [...files.keys()].filter((file) => file.startsWith(`${name}/`));
  return {
    files,
    out: () => out,
    err: () => err,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    isTerminal: { stdin: false, stdout: false, stderr: false },
    env: {},
    cwd: '/',
    columns: options.columns ?? 100,
    today: () => day('2027-01-15'),
    elapsed: () => clock++ / 1000,
    readStdin: async () => new TextEncoder().encode(options.stdin ?? ''),
    readFile: (name) => {
      const own = files.get(name);
      if (own !== undefined) return new TextEncoder().encode(own);
      if (!name.startsWith('examples/')) throw missing(name);
      return readFileSync(path.join(root, name));
    },
    writeFile: (name, content) => {
      files.set(name, typeof content === 'string' ? content : new TextDecoder().decode(content));
    },
    removeFile: (name) => void files.delete(name),
    exists: (name) => files.has(name) || below(name).length > 0,
    isDirectory: (name) => below(name).length > 0,
    fileSize: (name) =>
      files.get(name)?.length ??
      (name.startsWith('examples/')
        ? statSync(path.join(root, name), { throwIfNoEntry: false })?.size
        : undefined),
    list: (name) =>
      [...new Set(below(name).map((file) => file.slice(name.length + 1).split('/')[0] ?? ''))].sort(),
    realPath: (name) => {
      const own = files.has(name) || below(name).length > 0 || name === '.';
      if (own || (name.startsWith('examples') && existsSync(path.join(root, name)))) return name;
      throw missing(name);
    },
  };
}
