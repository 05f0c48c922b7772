// The layers of src/README.md. Types may be shared more freely than code: only run-time imports are bound,
// but for core, which knows nothing at all.
const codeOnly = { dependencyTypesNot: ['type-only'] };
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: to.map((t) => `^src/${t}/`), ...codeOnly },
});

export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-knows-nothing',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/date-fns'] },
    },
    layer('source', 'source', ['source', 'core']),
    layer('fields', 'fields', ['fields', 'source', 'core']),
    layer('calendar', 'calendar', ['calendar', 'core']),
    layer('solver', 'solver', ['solver', 'core']),
    layer('guidance', 'guidance', ['guidance', 'core']),
    layer('formats', 'formats', ['formats', 'calendar', 'core', 'report']),
    layer('report', 'report', ['report', 'formats', 'core']),
    layer('domains', 'domains', ['domains', 'plan', 'fields', 'calendar', 'solver', 'guidance', 'core']),
    {
      name: 'domains-are-strangers',
      comment: 'A figure that two domains need is a fact of plan/resolve.',
      severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/', pathNot: '^src/domains/$1/', ...codeOnly },
    },
    layer('plan', 'plan', ['plan', 'domains', 'fields', 'source', 'calendar', 'solver', 'core']),
    layer('engine', 'engine', [
      'engine',
      'plan',
      'domains',
      'source',
      'fields',
      'calendar',
      'guidance',
      'core',
    ]),
    layer('init', 'init', [
      'init',
      'fields',
      'engine',
      'plan',
      'domains',
      'source',
      'calendar',
      'guidance',
      'core',
    ]),
    {
      name: 'only-cli-touches-the-process',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'inquirer-is-the-interview',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: {
        path: 'node_modules/(commander|inquirer|@inquirer|cli-table3)',
        pathNot: 'node_modules/cli-table3',
      },
    },
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'] },
  },
};
