/** Which files a command means, and reading them. */
import path from 'node:path';
import { type Io, UsageError } from './io.ts';

const PLAN_FILE = /\.ya?ml$/;
/** Folders that hold no plans of their own. */
const SKIPPED = new Set(['node_modules', '.git']);
const MOST_DEEP = 40;

export interface PlanFile {
  /** As messages name it: relative to the working folder, with `/`; `<stdin>` for standard input. */
  readonly name: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
}

const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  ELOOP: 'its symbolic links lead in a circle',
};

/** The file system's word for a failure, in plain English. */
export function whyNot(error: unknown): string {
  const code = (error as { code?: string } | undefined)?.code;
  if (code === undefined) throw error;
  return CODES[code] ?? `the system answers ${code}`;
}

export function shownPath(name: string, io: Io): string {
  const relative = path.relative(io.cwd, path.resolve(io.cwd, name));
  return (relative === '' ? '.' : relative.startsWith('..') ? path.resolve(io.cwd, name) : relative)
    .split(path.sep)
    .join('/');
}

export async function readPlanFile(name: string, io: Io): Promise<PlanFile> {
  if (name === '-') return { name: '<stdin>', path: undefined, bytes: await io.readStdin() };
  try {
    return { name: shownPath(name, io), path: name, bytes: io.readFile(name) };
  } catch (error) {
    throw new UsageError(
      `cannot read ${name}: ${whyNot(error)}`,
      'Give the path of a plan file, such as examples/cedar-plc.yaml.',
    );
  }
}

/** A plan has a top-level `calendar`; other YAML files in a folder are left alone. */
function looksLikePlan(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return (
    /^(?:calendar|"calendar"|'calendar')[ \t]*:/m.test(text) ||
    (/^\s*\{/.test(text) && /"calendar"\s*:/.test(text))
  );
}

function* yamlBelow(folder: string, io: Io, depth = 0): Generator<string> {
  if (depth > MOST_DEEP) return;
  for (const name of io.list(folder)) {
    const full = path.join(folder, name);
    if (io.isDirectory(full)) {
      // A link to a folder could lead around in a circle, or out of the project.
      if (!SKIPPED.has(name) && io.realPath(full) === path.join(io.realPath(folder), name))
        yield* yamlBelow(full, io, depth + 1);
    } else if (PLAN_FILE.test(name)) yield full;
  }
}

/** Plans among the given paths: files as they are, folders for every plan below them. None twice. */
export async function findPlans(paths: readonly string[], io: Io): Promise<PlanFile[]> {
  const found = new Map<string, PlanFile>();
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const candidates = given !== '-' && io.isDirectory(given) ? [...yamlBelow(given, io)] : [given];
    for (const candidate of candidates) {
      const file = await readPlanFile(candidate, io);
      if (candidate === given || looksLikePlan(file.bytes)) found.set(file.name, file);
    }
  }
  if (found.size === 0)
    throw new UsageError(
      `no plan found in ${paths.length === 0 ? 'this folder' : paths.join(', ')}`,
      'A plan is a .yaml file with a top-level calendar; `lcplan init` writes one.',
    );
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
