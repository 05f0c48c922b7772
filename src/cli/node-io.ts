/** The port over the real process: streams, files, clock. Nothing else in the product touches them. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { dayOf } from '../core/dates.ts';
import type { Io } from './io.ts';

/** What came from a stream that closes early, such as `lcplan lint | head`, is no fault of ours. */
function quietPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A temporary file in the same folder, then a rename: readers see the old file or the new one. */
function writeWhole(file: string, content: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  // `wx` refuses a name that is taken, by a link too, so the name need not be secret.
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(temporary, content, { flag: 'wx' });
    fs.renameSync(temporary, file);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

export function nodeIo(): Io {
  quietPipes();
  const cwd = process.cwd();
  const at = (name: string): string => path.resolve(cwd, name);
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    isTerminal: {
      stdin: process.stdin.isTTY === true,
      stdout: process.stdout.isTTY === true,
      stderr: process.stderr.isTTY === true,
    },
    env: process.env,
    cwd,
    columns: process.stdout.columns ?? 100,
    today: () => {
      const now = new Date();
      return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    // Not `performance`, which Node loads when it is first named.
    elapsed: () => Number(process.hrtime.bigint() / 1_000_000n),
    readStdin: () => readAll(process.stdin),
    readFile: (name) => fs.readFileSync(at(name)),
    writeFile: (name, content) => writeWhole(at(name), content),
    removeFile: (name) => fs.rmSync(at(name), { force: true }),
    exists: (name) => fs.existsSync(at(name)),
    isDirectory: (name) => fs.statSync(at(name), { throwIfNoEntry: false })?.isDirectory() === true,
    fileSize: (name) => {
      const found = fs.statSync(at(name), { throwIfNoEntry: false });
      return found?.isFile() ? found.size : undefined;
    },
    list: (name) => fs.readdirSync(at(name)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    realPath: (name) => fs.realpathSync(at(name)),
  };
}
