#!/usr/bin/env node
// Answers --version before it loads anything; everything else is in the built bundle, with V8's compiled
// code beside it where that fits the running Node. CommonJS, since Node's loader for modules costs a start
// more than all of this file.
'use strict';

const argv = process.argv.slice(2);

function start() {
  const fs = require('node:fs');
  const path = require('node:path');
  const bundle = path.join(__dirname, '../dist/lcplan.cjs');
  if (!fs.existsSync(bundle)) {
    process.stderr.write('lcplan is not built yet. Run `npm run build` in its folder, then try again.\n');
    process.exitCode = 3;
    return;
  }
  const vm = require('node:vm');
  const cache = path.join(__dirname, `../dist/lcplan-${process.version}-${process.arch}.cache`);
  const cachedData = fs.existsSync(cache) ? fs.readFileSync(cache) : undefined;
  // A cache of another V8 is refused by V8 itself, and the source is compiled as ever.
  const script = new vm.Script(
    // The bundle is plain ASCII.
    fs.readFileSync(bundle, 'latin1'),
    { filename: bundle, cachedData },
  );
  const built = { exports: {} };
  script.runInThisContext()(built, built.exports, require);
  built.exports.main(argv);
}

if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V'))
  // Straight to the descriptor: making the stream costs a tenth of a start.
  require('node:fs').writeSync(1, `${require('../package.json').version}\n`);
else start();
