import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { readSource } from '../../src/source/read.ts';
import { Mapping } from '../../src/source/tree.ts';

const require = createRequire(import.meta.url);
const yamlIsLoaded = (): boolean =>
  Object.keys(require.cache).some((file) => /node_modules.yaml.dist/.test(file));

it('loads the yaml package only where it is needed', () => {
  const plan = readFileSync(new URL('../../examples/cedar-plc.yaml', import.meta.url), 'utf8');
  expect(yamlIsLoaded()).toBe(false);
  const { root, findings } = readSource(plan);
  expect(root).toBeInstanceOf(Mapping);
  expect(findings).toEqual([]);
  expect(yamlIsLoaded()).toBe(false);
  expect(readSource(`${plan}more: &a 1\n`).findings.map((f) => f.rule)).toEqual(['yaml/anchor']);
  expect(yamlIsLoaded()).toBe(true);
});

it('gives the tree and no findings for what only the yaml package reads', () => {
  const { root, findings } = readSource('vision: Every teacher\n  grows.\n');
  expect(findings).toEqual([]);
  expect(root).toMatchObject({
    entries: [{ key: { text: 'vision' }, value: { text: 'Every teacher grows.' } }],
  });
});

it('gives no tree for an empty file', () => {
  expect(readSource('# nothing yet\n')).toEqual({ root: undefined, findings: [] });
});
