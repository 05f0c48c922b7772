/** The built program as its users start it. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { root } from '../support/memory-io.ts';

const bin = path.join(root, 'bin/lcplan.js');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lcplan-e2e-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lcplan(
  args: readonly string[],
  options: { env?: Record<string, string>; input?: string | Buffer; cwd?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Every file of a folder with its text. */
const contents = (below: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(below)
      .sort()
      .map((name) => [name, readFileSync(path.join(below, name), 'utf8')]),
  );

describe('the program', () => {
  it('answers --version as package.json has it', () => {
    expect(VERSION).toBe(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version);
    expect(lcplan(['--version']).stdout).toBe(`${VERSION}\n`);
  });

  it('says what to run when it is not built', () => {
    const bare = path.join(folder, 'bare');
    cpSync(path.join(root, 'bin'), path.join(bare, 'bin'), { recursive: true });
    cpSync(path.join(root, 'package.json'), path.join(bare, 'package.json'));
    const { status, stderr } = spawnSync(process.execPath, [path.join(bare, 'bin/lcplan.js'), 'lint'], {
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).toContain('npm run build');
  });

  it('starts without the code that V8 kept, and with code of another V8', () => {
    const copy = path.join(folder, 'copy');
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
    const [cache] = readdirSync(path.join(copy, 'dist')).filter((name) => name.endsWith('.cache'));
    expect(cache).toBeDefined();
    const check = () =>
      spawnSync(
        process.execPath,
        [path.join(copy, 'bin/lcplan.js'), 'lint', path.join(root, 'examples/cedar-plc.yaml')],
        { encoding: 'utf8' },
      );
    writeFileSync(path.join(copy, 'dist', cache ?? ''), 'of another V8');
    expect(check().status).toBe(0);
    rmSync(path.join(copy, 'dist', cache ?? ''));
    expect(check().status).toBe(0);
  });

  it('builds the same bytes whatever the zone and the locale', () => {
    const builds = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8' },
      { TZ: 'Pacific/Auckland', LANG: 'fa_IR.UTF-8' },
    ].map((env, i) => {
      const out = path.join(folder, `zone-${i}`);
      const args = ['build', 'examples/riverbend-maker.yaml', '-o', out, '--as-of', '2027-01-15'];
      expect(lcplan(args, { env }).status).toBe(0);
      const json = lcplan(
        ['calendar', 'examples/riverbend-maker.yaml', '--format', 'json', '--as-of', '2027-01-15'],
        { env },
      );
      return { files: contents(out), json: json.stdout };
    });
    expect(builds[1]).toEqual(builds[0]);
    expect(builds[2]).toEqual(builds[0]);
    expect(builds[0]?.json).toContain('"starts_at": "2027-08-26T16:30:00-07:00"');
    expect(builds[0]?.json).toContain('"starts_at": "2027-11-18T16:30:00-08:00"');
  });

  it('writes data to standard output and messages to standard error, without colour off a terminal', () => {
    const { stdout, stderr, status } = lcplan(['lint', 'no-such.yaml']);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('no-such.yaml');
    expect(lcplan(['lint', 'examples/cedar-plc.yaml']).stdout).not.toContain('\u001b');
    expect(lcplan(['lint', 'examples/cedar-plc.yaml'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(
      '\u001b[',
    );
    expect(
      lcplan(['lint', 'examples/cedar-plc.yaml'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout,
    ).not.toContain('\u001b');
  });

  it('is quiet when its reader goes away', () => {
    const command = `"${process.execPath}" "${bin}" explain --all --format json | head -c 100`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(stdout).toHaveLength(100);
    expect(stderr).toBe('');
  });

  it('reads bytes that are no text without a fault of its own', () => {
    const { status, stdout } = lcplan(['lint', '-', '--format', 'concise'], {
      input: Buffer.from([0xff, 0xfe, 0x00]),
    });
    expect(status).toBe(1);
    expect(stdout).toContain('yaml/not-utf8');
  });

  it('replaces a link in the output folder, and never writes through it', () => {
    const out = path.join(folder, 'linked');
    const outside = path.join(folder, 'outside.md');
    writeFileSync(outside, 'mine');
    lcplan(['build', 'examples/cedar-plc.yaml', '-o', out]);
    rmSync(path.join(out, 'plan.md'));
    symlinkSync(outside, path.join(out, 'plan.md'));
    expect(lcplan(['build', 'examples/cedar-plc.yaml', '-o', out]).status).toBe(0);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    expect(readFileSync(path.join(out, 'plan.md'), 'utf8')).toContain('Cedar Elementary');
    expect(existsSync(outside)).toBe(true);
  });

  it('lints a folder through a link that leads around in a circle', () => {
    const plans = path.join(folder, 'plans');
    cpSync(path.join(root, 'examples/cedar-plc.yaml'), path.join(plans, 'a.yaml'));
    symlinkSync(plans, path.join(plans, 'loop'));
    const { stdout } = lcplan(['lint', plans, '--format', 'json']);
    expect(JSON.parse(stdout).files).toHaveLength(1);
  });
});
