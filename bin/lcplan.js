#!/usr/bin/env node
// Answers --version before it loads anything; everything else is in the built bundle, with V8's compiled
// code beside it where that fits the running Node.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${JSON.parse(readFileSync(here('../package.json'), 'utf8')).version}\n`);
} else {
  const bundle = here('../dist/lcplan.cjs');
  if (existsSync(bundle)) {
    const cache = here(`../dist/lcplan-${process.version}-${process.arch}.cache`);
    const source = readFileSync(bundle, 'utf8');
    const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
    // A cache of another V8 is refused by V8 itself, and the source is compiled as ever.
    const script = new vm.Script(source, { filename: bundle, ...(cachedData ? { cachedData } : {}) });
    const module = { exports: {} };
    script.runInThisContext()(module, module.exports, createRequire(bundle));
    await module.exports.main(argv);
  } else {
    process.stderr.write('lcplan is not built yet. Run `npm run build` in its folder, then try again.\n');
    process.exitCode = 3;
  }
}
