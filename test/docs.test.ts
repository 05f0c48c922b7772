/**
 * README.md and the JSON Schema say what the code does. `npm run docs` renews their generated parts; read the
 * difference before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { DEFAULT_WEIGHTS } from '../src/domains/calendar/runs.ts';
import { sections } from '../src/engine/sections.ts';
import { STARTING_PLANS } from '../src/init/starting.ts';
import { IMPORT_RULES } from '../src/plan/imports.ts';
import { memoryIo, root } from './support/memory-io.ts';
import { generated, PARTS, partsIn, schemaFile, withParts } from './tools/docs-parts.ts';

const README = path.join(root, 'README.md');
const SCHEMA = path.join(root, 'src/plan/plan.schema.json');
const PAGES = ['README.md', 'src/README.md'];

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  parts = await generated();
  if (process.env.UPDATE_DOCS) {
    writeFileSync(README, withParts(readFileSync(README, 'utf8'), parts));
    writeFileSync(SCHEMA, schemaFile());
  }
});

describe('generated parts', () => {
  it('have their places in README.md, and no place is without a part', () => {
    expect([...partsIn(read('README.md')).keys()].sort()).toEqual(Object.keys(PARTS).sort());
  });

  it.each(Object.keys(PARTS))('README.md has %s as the code gives it', (name) => {
    expect(partsIn(read('README.md')).get(name)).toBe(parts.get(name));
  });

  it('src/plan/plan.schema.json is the JSON Schema', () => {
    expect(readFileSync(SCHEMA, 'utf8')).toBe(schemaFile());
  });

  it('a stale part is renewed, and nothing else is touched', () => {
    const page = 'before\n<!-- generated: rules -->\nold $& text\n<!-- end -->\nafter\n';
    const renewed = withParts(page, new Map([['rules', 'new $& text']]));
    expect(partsIn(page).get('rules')).toBe('old $& text');
    expect(renewed).toBe('before\n<!-- generated: rules -->\n\nnew $& text\n\n<!-- end -->\nafter\n');
    expect(withParts(renewed, new Map([['rules', 'new $& text']]))).toBe(renewed);
  });
});

/** A heading's anchor as GitHub makes it. */
const anchor = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');

/** Paths in code: those of src/README.md count from src, and may leave out `.ts`. */
function pathsIn(page: string): string[] {
  const text = read(page);
  if (page === 'README.md')
    return [...text.matchAll(/\b(?:examples|src|test|bin)\/[\w./-]*\w/g)].map(([name]) => name);
  return [...text.matchAll(/`((?:\.\.\/)?[\w.-]+\/[\w./-]*)`/g)].map(([, name = '']) => name);
}

const isThere = (name: string): boolean =>
  ['', 'src'].some((folder) =>
    [name, `${name}.ts`].some((file) => existsSync(path.join(root, folder, file))),
  );

describe.each(PAGES)('%s', (page) => {
  it('links to what is there', () => {
    const text = withoutCode(read(page));
    const anchors = new Set(
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => `#${anchor(heading)}`),
    );
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const broken = links.filter((to) => {
      if (/^https:/.test(to)) return false;
      if (to.startsWith('#')) return !anchors.has(to);
      return !existsSync(path.join(root, path.dirname(page), to.replace(/#.*$/, '')));
    });
    expect(links.length).toBeGreaterThan(0);
    expect(broken).toEqual([]);
  });

  it('names files that are there', () => {
    const named = pathsIn(page);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });
});

/** What `lcplan --help` lists. */
async function commands(): Promise<string[]> {
  const io = memoryIo();
  await run(['--help'], io);
  const [, list = ''] = /^Commands:\n([\s\S]*?)\n\n/m.exec(io.out()) ?? [];
  return [...list.matchAll(/^ {2}([a-z|]+)/gm)].flatMap(([, names = '']) => names.split('|'));
}

/** Every command line in a block of shell commands. */
const commandLines = (): string[] =>
  [...read('README.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .flatMap((line) => /(?:npx )?lcplan ([^#]+)/.exec(line)?.[1] ?? [])
    .map((words) => words.trim());

/** The code, file by file. */
const sources = (): { name: string; text: string }[] =>
  readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: read(`src/${name}`) }));

/** Ids of the faults that reading a file may have, as the code spells them. */
function readingFaults(): string[] {
  // Editing a plan's text has refusals of its own, which are no findings of lint.
  const reading = sources().filter(({ name }) => !/^source[\\/]edit/.test(name));
  const ids = reading.flatMap(({ text }) => text.match(/(?<=')(?:yaml|schema)\/[a-z0-9-]+(?=')/g) ?? []);
  return [...new Set(ids)];
}

it('messages name only commands that are there, or that are being written', async () => {
  const names = await commands();
  const isCommand = (name: string): boolean =>
    names.includes(name) || existsSync(path.join(root, `src/cli/commands/${name}.ts`));
  const lines = sources().flatMap(({ text }) => text.split('\n').filter((l) => !/^\s*(\/?\*|\/\/)/.test(l)));
  const named = lines.flatMap((line) => [...line.matchAll(/`lcplan ([a-z]+)/g)].map(([, name = '']) => name));
  expect(named).toContain('explain');
  expect(named.filter((name) => !isCommand(name))).toEqual([]);
});

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** Keys of the plan format without words of their own, `people[].count`. */
function* undescribed(schema: Described, path = ''): Generator<string> {
  for (const [key, child] of Object.entries(schema.properties ?? {})) {
    if (!child.description) yield `${path}${key}`;
    yield* undescribed(child, `${path}${key}.`);
    const items = child.items ? [child.items, ...(child.items.anyOf ?? [])] : [];
    for (const item of items) yield* undescribed(item, `${path}${key}[].`);
  }
}

describe('README.md', () => {
  it('says in words what every key of a plan is', () => {
    expect([...undescribed(JSON.parse(schemaFile()) as Described)]).toEqual([]);
  });

  it('names every command', async () => {
    const names = await commands();
    const text = read('README.md');
    expect(names).toContain('lint');
    expect(names.filter((name) => !new RegExp(`lcplan ${name}\\b`).test(text))).toEqual([]);
  });

  it('shows commands that work', async () => {
    const lines = commandLines();
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      // The interview wants a terminal, and says so; Cedar has warnings.
      const asks = line === 'init plan.yaml';
      const status = asks ? 2 : line.includes('--fail-on warning') ? 1 : 0;
      const files = {
        'plan.yaml': read('examples/cedar-plc.yaml'),
        'examples/plan.yaml': read('examples/cedar-plc.yaml'),
      };
      const io = memoryIo({ files: line.startsWith('init') ? {} : files });
      expect([line, await run(line.split(/\s+/), io)]).toEqual([line, status]);
      expect(io.err(), line).toMatch(asks ? /--yes/ : /^(|Nothing was written\..*\n)$/);
    }
  });

  it('names every file that build writes', async () => {
    const io = memoryIo();
    await run(['build', 'examples/riverbend-maker.yaml', '-o', 'plan'], io);
    const text = read('README.md');
    const files = [...io.files.keys()].map((name) => name.replace(/^plan\//, ''));
    expect(files).toContain('plan.md');
    expect(files.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every fault of reading', () => {
    const faults = readingFaults();
    const text = read('README.md');
    expect(faults).toContain('yaml/not-utf8');
    expect(faults.filter((id) => !text.includes(`\`${id}\``))).toEqual([]);
  });

  it('gives the weights as the code has them', () => {
    const text = read('README.md');
    for (const [key, value] of Object.entries(DEFAULT_WEIGHTS))
      expect(text).toContain(`| \`${key}\` | ${value} |`);
  });

  it('names every starting plan of init', () => {
    const text = read('README.md');
    expect(STARTING_PLANS.filter((name) => !text.includes(name))).toEqual([]);
  });

  it('names the sections that have no document, and no other', () => {
    const list = /^These sections are read[\s\S]*?\n\n/m.exec(read('README.md'))?.[0] ?? '';
    const named = [...list.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    const all = ['agenda', 'recognition', 'evidence', 'sustainability', 'alignment'];
    expect(named.filter((name) => all.includes(name)).sort()).toEqual(
      all.filter((name) => !sections.some((section) => section.id === name)).sort(),
    );
  });

  it('says of calendar files what lint does with them', async () => {
    const plan = `version: 1\nname: a\ncalendar: { start: 2027-09-01, months: 9, import: [{ file: none.ics, as: closed }] }\n`;
    const io = memoryIo({ files: { 'plan.yaml': plan } });
    await run(['lint', 'plan.yaml', '--format', 'concise'], io);
    expect(io.out()).toContain('calendar/import-missing-file');
    for (const id of Object.keys(IMPORT_RULES)) expect(read('README.md')).toContain(id);
  });
});
