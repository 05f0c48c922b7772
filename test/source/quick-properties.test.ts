import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MODEL_PLAN } from '../../src/engine/model-plan.ts';
import { guard } from '../../src/source/guard.ts';
import { readQuickly } from '../../src/source/quick.ts';
import { Mapping, type Node, Scalar } from '../../src/source/tree.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { Dice } from './dice.ts';
import { renderYaml, type Section, type Value } from './render-yaml.ts';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8');

const PLANS = [
  example('cedar-plc'),
  example('lakeshore-cohorts'),
  example('riverbend-maker'),
  MODEL_PLAN,
  'a:\n  b:\n    c: 1\n    # deep\n  # mid\n# top\n\n  d: |\n    x\n\n    y\n  e: >-\n    f\n    g\nq:\n- 1\n# c\n- - 2\n  - 3\n-\n',
  '{\n  "a": [1, 2, {"b": null, "c": "x\\n\\u00e9"}],\n  "d": {},\n  "e": [x: y]\n}\n',
];

/** Whether it was read quickly; fails where the other reader sees anything else. */
function agrees(text: string): boolean {
  if (guard(text) !== undefined) return false;
  const quick = readQuickly(text);
  if (quick === undefined) return false;
  const slow = readYaml(text);
  expect(slow.findings, JSON.stringify(text)).toEqual([]);
  expect(quick, JSON.stringify(text)).toStrictEqual(slow.root);
  return true;
}

const numbers = fc.array(fc.nat(9999), { minLength: 8, maxLength: 60 });

const words = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'ten',
    '50.00',
    '2027-08-26',
    '15:30',
    'null',
    '~',
    '-1',
    'K-8',
    'two words',
    'a#b',
  ),
  fc.constantFrom(
    'x: y',
    '# no',
    '- z',
    '[a]',
    "it's",
    'say "no"',
    'back\\slash',
    'a\nb',
    'a\n\nb c\nd',
    'é',
    '😀',
  ),
  fc.string({ maxLength: 12 }),
);

const { value } = fc.letrec<{ value: Value; list: Value[]; section: Section }>((tie) => ({
  value: fc.oneof({ maxDepth: 4, withCrossShrink: true }, words, tie('list'), tie('section')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  section: fc.dictionary(words, tie('value'), { maxKeys: 4, noNullPrototype: true }),
}));

/** The tree as the value it was written from. */
function meaning(node: Node): Value {
  if (node instanceof Scalar) return node.text;
  if (node instanceof Mapping)
    return Object.fromEntries(node.entries.map((e) => [e.key.text, meaning(e.value)]));
  return node.items.map(meaning);
}

describe('documents written in random styles', () => {
  it('are read back as they were meant, most of them quickly', () => {
    let quick = 0;
    let all = 0;
    fc.assert(
      fc.property(value, numbers, (meant, drawn) => {
        const text = renderYaml(meant, new Dice(drawn));
        const { root, findings } = readYaml(text);
        expect(findings, text).toEqual([]);
        expect(root && meaning(root), text).toEqual(meant);
        all += 1;
        if (agrees(text)) quick += 1;
      }),
      { numRuns: 1200 },
    );
    expect(quick / all).toBeGreaterThan(0.8);
  });
});

const PIECES = [
  ...' :-#[]{},"\'\\|>&*!%@`?\t\n~é',
  ...[
    '  ',
    '\n\n',
    ': ',
    '- ',
    ' #',
    '\n# c\n',
    '\n    # c\n',
    '|\n',
    '>-\n',
    '&a ',
    '*a',
    '? ',
    '\r\n',
    '\r',
  ],
  ...[
    '---\n',
    '...\n',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '<<: ',
    '[]',
    '{}',
    'x: y',
    '\n-\n',
    '\nk:\n',
    '\n  - k: # c\n',
  ],
] as const;

/** Some lines of a plan, moved to the left as far as they go. */
function excerpt(dice: Dice): string {
  const plan = PLANS[dice.below(PLANS.length)] ?? '';
  if (dice.oneIn(12)) return plan;
  const lines = plan.split('\n');
  const from = dice.below(lines.length);
  const some = lines.slice(from, from + 1 + dice.below(16));
  const indents = some.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shift = indents.length > 0 ? Math.min(...indents) : 0;
  return some.map((line) => line.slice(shift)).join(dice.pick(['\n', '\n', '\n', '\r\n']));
}

function mutate(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const lines = text.split('\n');
  const row = dice.below(lines.length);
  const line = lines[row] ?? '';
  const edit = dice.below(9);
  if (edit <= 2) return `${text.slice(0, at)}${PIECES[dice.below(PIECES.length)]}${text.slice(at)}`;
  if (edit === 3) return `${text.slice(0, at)}${text.slice(at + 1 + dice.below(3))}`;
  if (edit === 4) return `${text.slice(0, at)}${text.slice(Math.max(0, at - 5))}`;
  if (edit === 5) lines.splice(row, 1);
  else if (edit === 6) lines.splice(row, 0, lines[dice.below(lines.length)] ?? '');
  else if (edit === 7) lines[row] = `${' '.repeat(1 + dice.below(4))}${line}`;
  else lines[row] = line.replace(/^ {1,2}/, '');
  return lines.join('\n');
}

describe('damaged plans', () => {
  it('are read exactly as the yaml package reads them, or not at all', () => {
    let quick = 0;
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 5 }), (drawn, edits) => {
        const dice = new Dice(drawn);
        let text = excerpt(dice);
        for (let i = 0; i < edits; i++) text = mutate(text, dice);
        if (agrees(text)) quick += 1;
      }),
      { numRuns: 3000 },
    );
    expect(quick).toBeGreaterThan(300);
  });
});

const LINES = [
  ...[
    '',
    '# c',
    '#c',
    'a:',
    'b:',
    'c: 1',
    'd: "x"',
    "e: 'y'",
    'f: [a, b]',
    'g: { h: i }',
    'j: # c',
    'k: 1 # c',
  ],
  ...[
    '- ',
    '-',
    '- x',
    '- l:',
    '- m: 1',
    '- - y',
    '- # c',
    'n: |',
    'o: >-',
    '- |',
    'text',
    '"q"',
    '[a]',
    '{s: t}',
  ],
  ...[
    't: [',
    ']',
    'u: {',
    '}',
    'v,',
    'w: x,',
    '"y": z',
    '- [',
    'a : 1',
    'f: g: h',
    '---',
    '  ',
    '? y',
    's:t',
  ],
] as const;

describe('any sequence of lines', () => {
  it('is read exactly as the yaml package reads it, or not at all', () => {
    let quick = 0;
    const line = fc.tuple(fc.nat(5), fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\r\n'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), fc.boolean(), (lines, open) => {
        const text = lines.map(([indent, words, end]) => `${' '.repeat(indent)}${words}${end}`).join('');
        if (agrees(open ? text.trimEnd() : text)) quick += 1;
      }),
      { numRuns: 8000 },
    );
    expect(quick).toBeGreaterThan(200);
  });
});
