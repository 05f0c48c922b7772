/**
 * The examples' outputs, whole. `npm run golden` renews them; read the difference before you commit it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { memoryIo, root } from './support/memory-io.ts';

const AS_OF = ['--as-of', '2027-01-15'];
const golden = (example: string): string => path.join(root, 'test/golden', example);

const examples = readdirSync(path.join(root, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort();

/** What one command prints, with its status as the first line. */
async function printed(...argv: string[]): Promise<string> {
  const io = memoryIo();
  const status = await run([...argv, ...AS_OF], io);
  return `exit ${status}\n${io.out()}${io.err() === '' ? '' : `--- standard error\n${io.err()}`}`;
}

/** Every output of an example, by file name. */
async function outputs(example: string): Promise<Map<string, string>> {
  const plan = `examples/${example}.yaml`;
  const io = memoryIo();
  await run(['build', plan, '-o', 'plan', ...AS_OF], io);
  const files = new Map([...io.files].map(([name, text]) => [name, text] as const));
  files.set('build.txt', io.out());
  files.set('lint.txt', await printed('lint', plan));
  files.set('lint.json', await printed('lint', plan, '--format', 'json'));
  for (const part of ['calendar', 'budget', 'platforms', 'onramp', 'team']) {
    files.set(`${part}.json`, await printed(part, plan, '--format', 'json'));
    files.set(`${part}.txt`, await printed(part, plan));
  }
  return files;
}

function stored(folder: string, below = ''): string[] {
  const here = path.join(folder, below);
  if (!existsSync(here)) return [];
  return readdirSync(here, { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? stored(folder, name) : [name];
  });
}

describe.each(examples)('examples/%s.yaml', (example) => {
  it('gives the stored outputs, byte for byte', async () => {
    const made = await outputs(example);
    if (process.env.UPDATE_GOLDEN) {
      rmSync(golden(example), { recursive: true, force: true });
      for (const [name, text] of made) {
        mkdirSync(path.dirname(path.join(golden(example), name)), { recursive: true });
        writeFileSync(path.join(golden(example), name), text);
      }
    }
    expect([...made.keys()].sort()).toEqual(stored(golden(example)).sort());
    for (const [name, text] of made)
      expect(text, name).toBe(readFileSync(path.join(golden(example), name), 'utf8'));
  });

  it('has no lint error', async () => {
    expect(await printed('lint', `examples/${example}.yaml`)).toMatch(/^exit 0\n/);
  });
});

describe('the totals of the three programs', () => {
  const total = async (example: string) =>
    JSON.parse(
      (await printed('budget', `examples/${example}.yaml`, '--format', 'json')).replace(/^exit 0\n/, ''),
    );

  it.each([
    ['cedar-plc', { direct: '21115.25', contingency: '0.00', indirect: '597.46', total: '21712.71' }],
    [
      'riverbend-maker',
      { direct: '473378.16', contingency: '23668.91', indirect: '0.00', total: '497047.07' },
    ],
    ['lakeshore-cohorts', { direct: '156372.39', contingency: '0.00', indirect: '0.00', total: '156372.39' }],
  ])('%s', async (example, sums) => {
    expect(await total(example)).toMatchObject(sums);
  });

  it.each([
    [
      'cedar-plc',
      {
        'stipends/teachers': '16000.00',
        'stipends/lead': '2500.00',
        'payroll_tax/stipends': '1415.25',
        'food/whole_group': '1200.00',
        indirect: '597.46',
      },
    ],
    [
      'riverbend-maker',
      {
        'stipends/teachers': '96000.00',
        'stipends/leads': '18000.00',
        'payroll_tax/stipends': '8721.00',
        'payroll_tax/substitutes': '1487.16',
        'buyout/leads': '280800.00',
        'child_care/whole_group': '3000.00',
        'food/whole_group': '7680.00',
        'platforms/discourse': '3000.00',
        'contractual/coaches': '31200.00',
        contingency: '23668.91',
      },
    ],
    [
      'lakeshore-cohorts',
      {
        'stipends/teachers': '108000.00',
        'stipends/facilitators': '12960.00',
        'stipends/coaches': '24300.00',
        'payroll_tax/stipends': '11112.39',
      },
    ],
  ])('the lines of %s', async (example, lines) => {
    const found = Object.fromEntries(
      (await total(example)).lines.map((l: { id: string; amount: string }) => [l.id, l.amount]),
    );
    expect(found).toMatchObject(lines);
  });

  it('substitutes and kits of Riverbend', async () => {
    const { categories } = await total('riverbend-maker');
    expect(categories).toMatchObject({ substitutes: '19440.00', kits: '4050.00' });
  });
});
