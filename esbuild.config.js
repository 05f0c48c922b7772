// Bundles src into dist/lcplan.cjs, and keeps V8's compiled code beside it for a quick start.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

/**
 * commander loads child_process, and with it Node's whole network, for subcommands that are programs of their
 * own. lcplan has none, and a start without it is a tenth shorter.
 */
const withoutChildProcess = {
  name: 'without-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'without-child-process' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'without-child-process' }, () => ({ contents: 'module.exports = {}' }));
  },
};

const root = fileURLToPath(new URL('.', import.meta.url));
const bundle = `${root}dist/lcplan.cjs`;

if (process.argv[2] === 'cache') {
  // In a process of its own: run what users run most, so that its functions are compiled, then keep the code.
  const script = new vm.Script(readFileSync(bundle, 'latin1'), {
    filename: bundle,
  });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(bundle));
  const write = process.stdout.write;
  process.stdout.write = () => true;
  const plan = `${root}examples/riverbend-maker.yaml`;
  const folder = mkdtempSync(join(tmpdir(), 'lcplan-'));
  for (const argv of [
    ['lint', plan],
    ['build', plan, '-o', folder],
    ['calendar', plan],
    ['budget', plan, '--format', 'json'],
  ])
    await module.exports.main(argv);
  rmSync(folder, { recursive: true });
  process.stdout.write = write;
  writeFileSync(`${root}dist/lcplan-${process.version}-${process.arch}.cache`, script.createCachedData());
  process.exitCode = 0;
} else {
  rmSync(`${root}dist`, { recursive: true, force: true });
  mkdirSync(`${root}dist`);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/entry.ts'],
    outfile: 'dist/lcplan.cjs',
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    keepNames: false,
    // Loaded by the interview alone, with 500 kB of text encodings behind it.
    external: ['inquirer'],
    plugins: [withoutChildProcess],
    legalComments: 'linked',
    // A function expression, as Node's own loader makes it, so that the launcher can hand in module and require.
    banner: { js: '(function (module, exports, require) {' },
    footer: { js: '})' },
    logLevel: 'warning',
  });
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'cache'], { stdio: 'inherit' });
}
