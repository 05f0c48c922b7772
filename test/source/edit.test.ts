import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer, parse } from 'yaml';
import { type Edit, editText } from '../../src/source/edit.ts';
import { root } from '../support/memory-io.ts';

const held: Edit = {
  do: 'append',
  path: ['calendar', 'held'],
  items: [{ meeting: 'm/2027-09', on: '2027-09-08' }],
};
const remove = (index: number): Edit => ({ do: 'remove', path: ['calendar', 'pinned', index] });
const move = (index: number): Edit => ({
  do: 'move',
  path: ['calendar', 'pinned', index],
  to: ['calendar', 'held'],
});
const set = (index: number, to: string): Edit => ({
  do: 'set',
  path: ['calendar', 'pinned', index, 'on'],
  to,
});

function edited(text: string, ...edits: Edit[]): string {
  const result = editText(text, edits);
  return 'text' in result ? result.text : `refused: ${result.finding.message}`;
}

describe('appending', () => {
  it.each([
    [
      'behind the last line of a list, before comments and blank lines',
      'calendar:\n  held:   # took place\n    - { meeting: m/2027-08, on: 2027-08-11 }   # first\n      # a note on the first\n    # more to come\n\n  pinned: []\n',
      'calendar:\n  held:   # took place\n    - { meeting: m/2027-08, on: 2027-08-11 }   # first\n      # a note on the first\n    - { meeting: m/2027-09, on: 2027-09-08 }\n    # more to come\n\n  pinned: []\n',
    ],
    [
      'with keys on lines of their own',
      "calendar:\n  held:\n  -   'meeting': m/2027-08\n      'on': \"2027-08-11\"\n",
      "calendar:\n  held:\n  -   'meeting': m/2027-08\n      'on': \"2027-08-11\"\n  -   'meeting': m/2027-09\n      'on': \"2027-09-08\"\n",
    ],
    [
      'in brackets on one line',
      'calendar: { held: [{meeting: m/2027-08, on: 2027-08-11}] } # end\n',
      'calendar: { held: [{meeting: m/2027-08, on: 2027-08-11}, {meeting: m/2027-09, on: 2027-09-08}] } # end\n',
    ],
    [
      'in brackets with a line for each item',
      'calendar:\n  held: [\n    { meeting: m/2027-08, on: 2027-08-11 }   # first\n  ]\n',
      'calendar:\n  held: [\n    { meeting: m/2027-08, on: 2027-08-11 },   # first\n    { meeting: m/2027-09, on: 2027-09-08 }\n  ]\n',
    ],
    [
      'behind a last comma',
      'calendar:\n  held: [\n    { meeting: m/2027-08, on: 2027-08-11 }, # first\n  ]\n',
      'calendar:\n  held: [\n    { meeting: m/2027-08, on: 2027-08-11 }, # first\n    { meeting: m/2027-09, on: 2027-09-08 },\n  ]\n',
    ],
    [
      'in place of an empty list',
      'calendar:\n  held: []   # none yet\n  start: 2027-08-11\n',
      'calendar:\n  held:   # none yet\n    - { meeting: m/2027-09, on: 2027-09-08 }\n  start: 2027-08-11\n',
    ],
    [
      'behind a key with nothing',
      'calendar:\n  held:   # none yet\n  start: 2027-08-11\n',
      'calendar:\n  held:   # none yet\n    - { meeting: m/2027-09, on: 2027-09-08 }\n  start: 2027-08-11\n',
    ],
    [
      'to a section that has no such list, as deep as its other lists',
      'calendar:\n  closed:\n  - {name: Break, on: 2027-10-01}\n    # of teachers\n\n# what follows\nname: P',
      'calendar:\n  closed:\n  - {name: Break, on: 2027-10-01}\n    # of teachers\n  held:\n  - {meeting: m/2027-09, on: 2027-09-08}\n\n# what follows\nname: P',
    ],
    [
      'at the end of a text without a last line break',
      'calendar:\n  start: 2027-08-11',
      'calendar:\n  start: 2027-08-11\n  held:\n    - { meeting: m/2027-09, on: 2027-09-08 }',
    ],
    [
      'to a section in braces',
      'calendar: { start: 2027-08-11, months: 2 }\n',
      'calendar: { start: 2027-08-11, months: 2, held: [{ meeting: m/2027-09, on: 2027-09-08 }] }\n',
    ],
    [
      'to JSON',
      '{\n  "calendar": {\n    "start": "2027-08-11"\n  }\n}\n',
      '{\n  "calendar": {\n    "start": "2027-08-11",\n    "held": [{ "meeting": "m/2027-09", "on": "2027-09-08" }]\n  }\n}\n',
    ],
    [
      'with the line breaks of the file',
      'calendar:\r\n  held:\r\n    - { meeting: m/2027-08, on: 2027-08-11 }  # first\r\n',
      'calendar:\r\n  held:\r\n    - { meeting: m/2027-08, on: 2027-08-11 }  # first\r\n    - { meeting: m/2027-09, on: 2027-09-08 }\r\n',
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before, held)).toBe(after);
  });
});

describe('removing', () => {
  const two = [
    '    - { meeting: a, on: 2027-09-08 }  # told in May\n',
    '    - meeting: b\n      on: 2027-10-13   # told in June\n      # by mail\n',
  ] as const;

  it('takes the lines of an item and leaves the rest', () => {
    const text = (...items: string[]) =>
      `calendar:\n  pinned:\n    # announced\n${items.join('')}    # end\n`;
    expect(edited(text(...two), remove(0))).toBe(text(two[1]));
    expect(edited(text(...two), remove(1))).toBe(text(two[0]));
  });

  it('leaves an empty list behind', () => {
    const text = `calendar:\n  pinned:  # announced\n    # all of them\n${two[0]}  months: 2\n`;
    expect(edited(text, remove(0))).toBe(
      'calendar:\n  pinned: []  # announced\n    # all of them\n  months: 2\n',
    );
  });

  it.each([
    ['[{ on: a }, { on: b }, { on: c }]', 0, '[{ on: b }, { on: c }]'],
    ['[{ on: a }, { on: b }, { on: c }]', 1, '[{ on: a }, { on: c }]'],
    ['[{ on: a }, { on: b }, { on: c }]', 2, '[{ on: a }, { on: b }]'],
    ['[{ on: a }]', 0, '[]'],
    ['[\n    a,  # A\n    # of b\n    b   # B\n  ]', 1, '[\n    a  # A\n    # of b\n  ]'],
    ['[\n    a,  # A\n    # of b\n    b   # B\n  ]', 0, '[\n    # of b\n    b   # B\n  ]'],
    ['[\n    a,\n    b,  # B\n  ]', 1, '[\n    a,\n  ]'],
  ])('from %j item %i', (list, index, rest) => {
    const text = (l: string) => `calendar:\n  pinned: ${l}  # end\n  months: 2\n`;
    expect(edited(text(list), remove(index))).toBe(text(rest));
  });
});

describe('moving', () => {
  it("takes an item's lines and comments along, to the depth of the other list", () => {
    const text = `calendar:
  pinned:
      # announced
      - meeting: a   # the first
        on: "2027-09-08"
        # by mail
      - { meeting: b, on: 2027-10-13 }   # the second
  held:
    - { meeting: c, on: 2027-08-11 }
`;
    expect(edited(text, move(0), move(0))).toBe(`calendar:
  pinned: []
      # announced
  held:
    - { meeting: c, on: 2027-08-11 }
    - meeting: a   # the first
      on: "2027-09-08"
      # by mail
    - { meeting: b, on: 2027-10-13 }   # the second
`);
  });

  it('at the very end of a text', () => {
    expect(edited('calendar:\n  pinned:\n    - { meeting: a, on: 2027-09-08 }', move(0))).toBe(
      'calendar:\n  pinned: []\n  held:\n    - { meeting: a, on: 2027-09-08 }\n',
    );
  });

  it('writes an item anew where the lists are written differently', () => {
    const text = 'calendar: { pinned: [{meeting: a, on: 2027-09-08}], held: [] }\n';
    expect(edited(text, move(0))).toBe('calendar: { pinned: [], held: [{meeting: a, on: 2027-09-08}] }\n');
  });
});

describe('setting', () => {
  it.each([
    ['on: 2027-09-08', '2027-09-09', 'on: 2027-09-09'],
    ['on: "2027-09-08"', '2027-09-09', 'on: "2027-09-09"'],
    ["on: '2027-09-08'", "it's", "on: 'it''s'"],
    ['on: 2027-09-08', 'a: b # c', 'on: "a: b # c"'],
    ['on: 2027-09-08', 'null', 'on: "null"'],
  ])('%s to %s', (before, to, after) => {
    const text = (entry: string) => `calendar: { pinned: [ { meeting: a , ${entry} } ] } # x\n`;
    expect(edited(text(before), set(0, to))).toBe(text(after));
  });
});

describe('refusals', () => {
  it.each([
    ['a list that is a text', 'calendar:\n  held: none\n', held],
    ['a section that is not there', 'name: P\n', held],
    [
      'a list within a list',
      'calendar:\n  pinned:\n    - - a\n',
      { do: 'remove', path: ['calendar', 'pinned', 0, 0] },
    ],
    ['an item that is not there', 'calendar:\n  pinned: [a]\n', remove(1)],
    ['a text block', 'calendar:\n  pinned:\n    - on: |\n        x\n', set(0, 'y')],
    ['an anchor', 'calendar: &c\n  held: []\n', held],
    ['what is no YAML', 'calendar: [\n', held],
  ] as [string, string, Edit][])('%s', (_, text, edit) => {
    const result = editText(text, [edit]);
    expect(result).toMatchObject({ finding: { rule: 'yaml/not-editable', severity: 'error' } });
  });
});

const EXAMPLES = ['cedar-plc', 'lakeshore-cohorts', 'riverbend-maker'].map((name) =>
  readFileSync(path.join(root, 'examples', `${name}.yaml`), 'utf8'),
);
/** The same plans in other layouts: with other line breaks, in deeper lists, as JSON. */
const LAYOUTS = [
  (text: string) => text,
  (text: string) => text.replaceAll('\n', '\r\n'),
  (text: string) => text.replace(/^( *)- /gm, '$1  -   ').replace(/^( {4})(\w+:)/gm, '$1    $2'),
  (text: string) => `${JSON.stringify(parse(text), null, 2)}\n`,
  (text: string) => JSON.stringify(parse(text)),
].flatMap((layout) => EXAMPLES.map(layout));

type Data = string | Data[] | { [key: string]: Data };
const read = (text: string): Data => parse(text, { schema: 'failsafe' }) as Data;

/** Every path of a kind of value. */
function* paths(
  data: Data,
  wanted: (d: Data) => boolean,
  at: (string | number)[] = [],
): Generator<(string | number)[]> {
  if (wanted(data)) yield at;
  if (typeof data !== 'object') return;
  for (const [key, value] of Object.entries(data))
    yield* paths(value, wanted, [...at, Array.isArray(data) ? Number(key) : key]);
}

function at(data: Data, where: readonly (string | number)[]): Data {
  return where.reduce((d, step) => (d as { [key: string]: Data })[step]!, data);
}

function comments(text: string): string[] {
  const found: string[] = [];
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== '\u001f') found.push(token.trimEnd());
    before = token;
  }
  return found;
}

/** What stands between the longest beginning and the longest end that two texts share. */
function difference(a: string, b: string): [string, string] {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [a.slice(from, a.length - end), b.slice(from, b.length - end)];
}

const some = <T>(items: readonly T[], seed: number): T => items[seed % items.length]!;
const cases = fc.record({
  text: fc.constantFrom(...LAYOUTS),
  seed: fc.nat(),
  word: fc.string({ minLength: 1, maxLength: 12 }),
});

describe('any place of the examples, in any layout', () => {
  it('sets one scalar, and changes nothing else', () => {
    fc.assert(
      fc.property(cases, ({ text, seed, word }) => {
        const data = read(text);
        const where = some([...paths(data, (d) => typeof d === 'string')], seed);
        const next = edited(text, { do: 'set', path: where, to: word });
        (at(data, where.slice(0, -1)) as { [key: string]: Data })[where.at(-1)!] = word;
        expect(read(next)).toEqual(data);
        expect(comments(next)).toEqual(comments(text));
        const [gone] = difference(text, next);
        expect(gone).not.toMatch(/\n/);
      }),
      { numRuns: 60 },
    );
  });

  it('adds an item, and takes nothing away', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ text, seed, word }, section) => {
        const data = read(text);
        const where = some([...paths(data, Array.isArray)], seed);
        const item: { [key: string]: string } | string = section ? { id: word, 'a key': 'x' } : word;
        const next = edited(text, { do: 'append', path: where, items: [item] });
        (at(data, where) as Data[]).push(item);
        expect(read(next)).toEqual(data);
        expect(comments(next)).toEqual(comments(text));
        // A new comma may stand before a comment that the new line follows.
        expect(difference(text, next)[0]).toMatch(/^( *#.*)?$/);
      }),
      { numRuns: 60 },
    );
  });

  it('removes an item with its lines, and nothing else; adding and removing gives the text back', () => {
    fc.assert(
      fc.property(cases, ({ text, seed }) => {
        const data = read(text);
        const list = some([...paths(data, (d) => Array.isArray(d) && d.length > 1)], seed);
        const items = at(data, list) as Data[];
        const index = seed % items.length;
        const next = edited(text, { do: 'remove', path: [...list, index] });
        items.splice(index, 1);
        expect(read(next)).toEqual(data);
        const kept = comments(next);
        const [gone, put] = difference(text, next);
        expect(put).toMatch(/^\s*$/);
        expect(
          comments(text)
            .filter((c) => !kept.includes(c))
            .every((c) => gone.includes(c)),
        ).toBe(true);
        const longer = edited(next, { do: 'append', path: list, items: ['x'] });
        expect(edited(longer, { do: 'remove', path: [...list, items.length] })).toBe(next);
      }),
      { numRuns: 60 },
    );
  });

  it('moves what it added to another list, with every comment', () => {
    fc.assert(
      fc.property(cases, ({ text, seed, word }) => {
        const data = read(text);
        const lists = [...paths(data, Array.isArray)];
        const [from, to] = [some(lists, seed), some(lists, Math.floor(seed / 7) + 1)];
        const longer = edited(text, { do: 'append', path: from, items: [{ id: word }] });
        const item = (at(read(longer), from) as Data[]).length - 1;
        const next = edited(longer, { do: 'move', path: [...from, item], to });
        (at(data, to) as Data[]).push({ id: word });
        expect(read(next)).toEqual(data);
        expect(comments(next).sort()).toEqual(comments(text).sort());
      }),
      { numRuns: 60 },
    );
  });

  it('adds lists to sections that have none', () => {
    fc.assert(
      fc.property(cases, ({ text, seed }) => {
        const data = read(text);
        const where = some(
          [...paths(data, (d) => typeof d === 'object' && !Array.isArray(d))].filter(
            (p) => !p.includes('held'),
          ),
          seed,
        );
        const next = edited(text, {
          do: 'append',
          path: [...where, 'held'],
          items: [{ meeting: 'm', on: 'x' }],
        });
        (at(data, where) as { [key: string]: Data }).held = [{ meeting: 'm', on: 'x' }];
        expect(read(next)).toEqual(data);
        expect(comments(next)).toEqual(comments(text));
        expect(difference(text, next)[0]).toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
