/**
 * Start-up and work as whole processes, each paired with `node -e 0` in one run: what counts is the ratio.
 * Prints a table; asserts nothing. `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = path.join(root, 'bin/lcplan.js');
const RUNS = Number(process.argv[2] ?? 21);

/** A certificate bundle costs every start about 90 ms that are not ours. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Milliseconds that one whole process takes: on the wall, and of processor time as the shell counts it. */
function time(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1', process.execPath, ...args],
    { cwd: root, env, encoding: 'utf8' },
  );
  const wall = performance.now() - started;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')}: exit ${status}`);
  const [user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { wall, cpu: (user + system) * 1000 };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** A plan of about 200 lines: Riverbend's, with own budget lines added. */
function longPlan(folder) {
  const file = path.join(folder, 'long.yaml');
  const lines = Array.from(
    { length: 40 },
    (_, i) =>
      `    - id: line-${i}\n      item: Item ${i}\n      category: supplies\n      unit_cost: ${i + 1}.25`,
  );
  writeFileSync(
    file,
    `version: 1\nname: Long plan\nplace:\n  state: OR\n  timezone: America/Los_Angeles\npeople:\n  - id: teachers\n    role: educator\n    count: 24\n    stipend:\n      rate: 50\n      hours_per_month: 4\ncalendar:\n  start: 2027-08-26\n  months: 24\n  pause: [june, july]\n  honors: [us_federal, us_state, jewish, islamic, christian]\n  closed:\n    - name: Winter break\n      from: 2027-12-20\n      to: 2027-12-31\nmeetings:\n  - id: whole_group\n    kind: whole_group\n    every: month\n    on: [thursday, tuesday]\n    week: 4\n    start: "16:30"\n    minutes: 120\n    who: [teachers]\nbudget:\n  payroll_tax: 0.0765\n  lines:\n${lines.join('\n')}\n`,
  );
  return file;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'lcplan-bench-'));
const plan = longPlan(folder);
const cases = [
  ['--version', [bin, '--version'], 1.1],
  ['lint, a plan of 200 lines', [bin, 'lint', plan], 3.5],
  ['calendar, Riverbend', [bin, 'calendar', 'examples/riverbend-maker.yaml'], 4],
  ['build, Riverbend', [bin, 'build', 'examples/riverbend-maker.yaml', '-o', path.join(folder, 'plan')], 6],
];

console.log(
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'processor'}, ${RUNS} pairs of whole processes, in turn`,
);
console.log('| command | node -e 0 | lcplan | ratio | ratio of processor time | aim, at most |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [name, args, most] of cases) {
  time(args);
  const pairs = Array.from({ length: RUNS }, () => ({ base: time(['-e', '0']), own: time(args) }));
  const ms = (pick) => `${median(pairs.map(pick)).toFixed(0)} ms`;
  const ratio = (what) => median(pairs.map((p) => p.own[what] / p.base[what])).toFixed(2);
  console.log(
    `| ${name} | ${ms((p) => p.base.wall)} | ${ms((p) => p.own.wall)} | ${ratio('wall')} | ${ratio('cpu')} | ${most.toFixed(2)} |`,
  );
}

/** The solver alone, warm, in this process: milliseconds for each example's schedule. */
const solver = path.join(folder, 'solver.mjs');
await build({
  stdin: {
    contents: `export { parsePlan } from './src/plan/parse.ts'; export { resolve } from './src/plan/resolve.ts'; export { solve } from './src/solver/solve.ts';`,
    resolveDir: root,
  },
  outfile: solver,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
const { parsePlan, resolve, solve } = await import(pathToFileURL(solver).href);
console.log('\n| schedule | solver, median | aim, at most |');
console.log('| --- | ---: | ---: |');
for (const [example, most] of [
  ['riverbend-maker', 20],
  ['lakeshore-cohorts', 200],
]) {
  const text = readFileSync(path.join(root, `examples/${example}.yaml`), 'utf8');
  const { problem } = resolve(parsePlan(text).parsed).setting;
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    solve(problem);
    return performance.now() - started;
  });
  console.log(
    `| ${example}, first run ${times[0]?.toFixed(1)} ms | ${median(times).toFixed(1)} ms | ${most} ms |`,
  );
}
rmSync(folder, { recursive: true, force: true });
