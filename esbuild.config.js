// Bundles src into dist/lcplan.cjs, and keeps V8's compiled code beside it for a quick start.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const bundle = `${root}dist/lcplan.cjs`;

if (process.argv[2] === 'cache') {
  // In a process of its own: run what a lint runs, so that its functions are compiled, then keep the code.
  const script = new vm.Script(readFileSync(bundle, 'utf8'), { filename: bundle });
  const module = { exports: {} };
  script.runInThisContext()(module, module.exports, createRequire(bundle));
  const write = process.stdout.write;
  process.stdout.write = () => true;
  await module.exports.main(['lint', `${root}examples/riverbend-maker.yaml`]);
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
    legalComments: 'linked',
    // A function expression, as Node's own loader makes it, so that the launcher can hand in module and require.
    banner: { js: '(function (module, exports, require) {' },
    footer: { js: '})' },
    logLevel: 'warning',
  });
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'cache'], { stdio: 'inherit' });
}
