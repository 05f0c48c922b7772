import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.js';

const root = fileURLToPath(new URL('..', import.meta.url));

async function violations(baseDir: string): Promise<{ modules: number; broken: string[] }> {
  const { forbidden, options } = config as unknown as { forbidden: never; options: object };
  const { output } = await cruise(['src'], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden, options } as never,
  });
  const { modules, summary } = output as ICruiseResult;
  return { modules: modules.length, broken: summary.violations.map((v) => v.rule.name).sort() };
}

/** A tiny house with one import that a layer forbids. */
async function planted(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lcplan-layers-'));
  try {
    for (const [name, text] of Object.entries({
      'package.json': '{"type":"module"}',
      'tsconfig.json': '{}',
      ...files,
    })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return (await violations(folder)).broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('layers', () => {
  it('hold in src, all of whose modules are read', async () => {
    const { modules, broken } = await violations(root);
    expect(broken).toEqual([]);
    expect(modules).toBeGreaterThan(100);
  });

  it.each([
    [
      'core that knows the calendar',
      { 'src/core/a.ts': "import '../calendar/b.ts';", 'src/calendar/b.ts': '' },
      ['core-knows-nothing'],
    ],
    [
      'a domain that knows another',
      { 'src/domains/a/a.ts': "import '../b/b.ts';", 'src/domains/b/b.ts': '' },
      ['domains-are-strangers'],
    ],
    [
      'a file system outside of the command line',
      { 'src/engine/a.ts': "import 'node:fs';" },
      ['only-cli-touches-the-process'],
    ],
    ['a circle', { 'src/cli/a.ts': "import './b.ts';", 'src/cli/b.ts': "import './a.ts';" }, ['no-circular']],
    [
      'a format that knows a domain',
      { 'src/formats/a.ts': "import '../domains/b/b.ts';", 'src/domains/b/b.ts': '' },
      ['formats'],
    ],
  ])('refuse %s', async (_, files, expected) => {
    const broken = await planted(files as unknown as Record<string, string>);
    expect([...new Set(broken)]).toEqual(expected);
  });
});
