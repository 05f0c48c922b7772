import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_PLAN } from '../../src/engine/model-plan.ts';
import { readQuickly } from '../../src/source/quick.ts';
import { readYaml } from '../../src/source/yaml.ts';

const NESTED = 'a:\n  b:\n    c: 1\n';

const READ: readonly (readonly [what: string, yaml: string])[] = [
  ['a section', 'a: 1\nb: two words\n'],
  ['no line break at the end', 'a: 1'],
  ['CRLF', 'a: 1\r\nb:\r\n  - c # d\r\n\r\n  # e\r\ne:\r\n'],
  ['sections in sections', 'a:\n  b:\n    c: 1\n  d: 2\ne: 3\n'],
  ['lists', 'a:\n  - 1\n  - 2\nb:\n- 3\n- 4\nc: 5\n'],
  ['lists in lists', '- - 1\n  - 2\n-\n  - 3\n- 4\n'],
  ['sections in lists', '- a: 1\n  b: 2\n-   c: 3\n    d:\n    - e\n- f:\n'],
  ['empty values', 'a:\nb:   \nc:   # d\ne:\n  f:\n  # g\n\nh:\n'],
  ['empty items', '-\n- \n-   # a\n# b\n-\n'],
  ['an empty value at the end of a section', 'a:\n  b:\n    c:\n  # d\n\n  e:\nf: 1\n'],
  ['a value on a line of its own', 'a:\n  b\nc: # d\n\n  [e]\n-f: g\n'],
  ['plain text with marks in it', 'a: b:c #d-e? f, [g] {h} "i" & * ! | > %\n'],
  ['numbers, dates and times', 'a: -1\nb: 50.00\nc: 2027-08-26\nd: 15:30\ne: 7.65%\nf: ~\ng: K-8\n'],
  ['quoted text', `a: "b: c # d"\ne: 'f: it''s'\ng: ""\nh: ''\n"i" : "j"\n'k l': m\n`],
  ['escapes', '"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\\\\"'],
  ['tabs in quotes and comments', 'a: "b\tc"\nd: 1 #\te\n'],
  ['text in other scripts', 'a: é ü 日本語 😀 – “quoted”\n'],
  ['lists in brackets', 'a: []\nb: [ ]\nc: [d, "e", f g, [h], { i: j }, ]\n'],
  ['maps in braces', `a: {}\nb: { c: d, "e":f, 'g': , h, i: [j], k: { l: m }, }\n`],
  ['a pair in brackets', '[a: b, "c":d, e: , f:g, h: [i]]'],
  ['brackets over lines', 'a: [ # b\n  c,   # d\n\n  e # f\n  , g\n]\nh:\n- {\n  i: j,\n  k:\n   l }\n'],
  ['JSON', '{\n  "a": [1, -2.5e3, true, null],\n  "b": { "c": "d" },\n  "e": ""\n}\n'],
  ['JSON on one line', '{"a":[1,2,{"b":"c"}],"d":{},"e":null}'],
  ['a list as root', '[a, b]\n# c\n\n'],
  ['a word as root', '# a\n\nb # c\n'],
  ['comments of a deeper indent', `${NESTED}      # d\n    # e\n  # f\n# g\nh: 1\n`],
  ['comments of the same indent', `${NESTED}    # d\n  i: 1\n`],
  ['comments of a lesser indent', `${NESTED}   # d\n      # e\n  i: 1\n`],
  ['comments at the end', `${NESTED}    # d`],
  ['comments and blank lines', '\n# a\n\nb: 1 # c\n\n\n  # d\n\n# e\nf: # g\n# h\n  i: 2\n\n'],
  ['comments in lists', '- a\n  # b\n- c\n# d\n- e:\n    # f\n    g: h\n    # i\n  # j\n- k\n'],
  ['kept text', 'a: |\n  b\n\n  c: #d\nd: |-\n    e\n\n\nf:\n  - |\n   g'],
  ['folded text', 'a: >\n  b\n  c\n\n\n  d\nd: >-\n  e\n# f\ng: 1\n'],
  ['spaces before an end of line', 'a: 1  \n  \nb: [c]   \n   \n'],
  ['a root that is indented', '  a: 1\n  b: 2\n'],
  ['a key of null', 'null: 1\n~: 2\n'],
  ['an empty item behind the comment of another', '- a: 1\n  # b\n-\n'],
  ['an empty item below a comment', '- a\n# b\n-\n'],
  ['a list of an empty item below a comment', 'a:\n# b\n  -\n'],
  ['pairs without values', '[a: # b\n, c:\n]'],
  ['colons before marks', '{ a:, b:[c], d:{}, e:}'],
  ['text with a comment in its header', 'a: | # b\n  c\n# d\n   # e\nf: 1\n'],
];

const LEFT: readonly (readonly [what: string, yaml: string])[] = [
  ['nothing', ''],
  ['comments alone', '# a\n\n  # b\n'],
  ['an anchor and an alias', 'a: &b c\nd: *b\n'],
  ['a tag', 'a: !!str 5\n'],
  ['a directive', '%YAML 1.2\n---\na: 1\n'],
  ['document marks', '---\na: 1\n'],
  ['a document end', 'a: 1\n...\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['a key twice', 'a: 1\nb: 2\na: 3\n'],
  ['a key twice, quoted otherwise', '{ a: 1, "a": 2 }'],
  ['a merge key', 'a: { <<: { b: 1 } }\n'],
  ['a complex key', '? a\n: b\n'],
  ['a list as key', '[a]: b\n'],
  ['a section as key', '{ { a: 1 }: b }'],
  ['a key without text', ': a\n'],
  ['plain text over lines', 'a: b\n  c\nd: 1\n'],
  ['quoted text over lines', 'a: "b\n  c"\n'],
  ['plain text over lines in brackets', '[a\n b]'],
  ['other escapes', 'a: "\\x41\\_\\U0001f600"\n'],
  ['an escape that is none', 'a: "\\q"\n'],
  ['half an escape', 'a: "\\u12"\n'],
  ['text in a header of its own', 'a: |2\n   b\n'],
  ['kept line breaks', 'a: |+\n  b\n\n'],
  ['deeper lines in folded text', 'a: >\n  b\n    c\n'],
  ['a tab for an indent', 'a:\n\tb: 1\n'],
  ['a tab behind a colon', 'a:\tb\n'],
  ['a carriage return alone', 'a: 1\rb: 2\r'],
  ['a byte order mark', '\ufeffa: 1\n'],
  ['a no-break space', 'a:\u00a0b\nc: 1\n'],
  ['a line separator', 'a: b\u2028c\n'],
  ['a section on its key line', 'a: b: c\n'],
  ['a list on its key line', 'a: - b\n'],
  ['a key without a colon', 'a: 1\nb\n'],
  ['indents that do not meet', 'a:\n    b: 1\n  c: 2\n'],
  ['an indent too many', 'a: 1\n  b: 2\n'],
  ['a list under a value', 'a: 1\n- b\n'],
  ['a section behind a list', '- a\nb: 1\n'],
  ['an open bracket', 'a: [b, c\n'],
  ['an open brace', '{ a: 1'],
  ['a bracket for a brace', 'a: { b: c ]\n'],
  ['a bracket too many', 'a: [b]]\n'],
  ['two commas', 'a: [b,, c]\n'],
  ['a comma first', 'a: [, b]\n'],
  ['no comma', 'a: ["b" "c"]\n'],
  ['brackets without an indent', 'a:\n  b: [\n c]\n'],
  ['text behind a quote', 'a: "b" c\n'],
  ['an open quote', 'a: "b\nc: d\n'],
  ['a comment without a space', 'a: "b"#c\n'],
  ['marks that begin no text', 'a: @b\n'],
  ['a percent sign first', 'a: %b\n'],
  ['a second root', '[a]\nb: 1\n'],
  ['text below a comment at the margin', 'a:\n#b\n  c\nd: 1\n'],
  ['a key in quotes without a space', '"a":b\n'],
  ['a comment at the margin in braces', '{ a: [b]\n# c\n}'],
  ['an inner bracket that closes at the margin', 'a: [[b\n]]\n'],
  ['a document mark in brackets', '[\n--- a\n]'],
  ['a tab behind text', 'a: b\t\nc: d\n'],
  ['a dash alone in brackets', '[-]'],
  ['a line of spaces in text', 'a: |\n  b\n     \n  c\n'],
  ['an empty line above text', 'a: |\n\n  b\n'],
  ['a tab at the beginning of folded text', 'a: >\n  b\n  \tc\n  d\n'],
  ['text less indented than its first line', 'a: |\n    b\n  c\n'],
  ['a very long key', `${'k'.repeat(1100)}: 1\n`],
];

/** Where the reader must neither slow down nor run out of stack: up to 1 MiB. */
const HUGE: readonly (readonly [what: string, yaml: string])[] = [
  ['brackets', '['.repeat(1_000_000)],
  ['dashes', '- '.repeat(500_000)],
  ['question marks', '? '.repeat(20_000)],
  ['colons', 'a: '.repeat(300_000)],
  ['colons in text', `a: ${'b:'.repeat(500_000)}`],
  ['number signs', `a: ${'b#'.repeat(500_000)}`],
  ['quotes', `a: '${"''".repeat(500_000)}`],
  ['backslashes', `a: "${'\\\\'.repeat(500_000)}`],
  ['spaces', `a: b${' '.repeat(1_000_000)}c`],
  ['spaces between words', `a: ${`b${' '.repeat(500)}`.repeat(2_000)}`],
  ['blank lines', `a: b${'\n'.repeat(1_000_000)}c: d`],
  ['comments', `a:\n${'    # b\n'.repeat(120_000)}c: d`],
  ['empty brackets', `a: [${'[],'.repeat(300_000)}]`],
  ['keys', Array.from({ length: 50_000 }, (_, i) => `key${i}: ${i}\n`).join('')],
  ['lines of text', `a: >\n${'  b\n\n'.repeat(200_000)}`],
];

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), 'utf8');

describe('what is read quickly', () => {
  it.each(READ)('%s', (_, text) => {
    const slow = readYaml(text);
    expect(slow.findings).toEqual([]);
    expect(readQuickly(text)).toStrictEqual(slow.root);
    expect(slow.root).toBeDefined();
  });

  it.each(['cedar-plc', 'lakeshore-cohorts', 'riverbend-maker'])('the example %s', (name) => {
    const text = example(name);
    expect(readQuickly(text)).toStrictEqual(readYaml(text).root);
    const crlf = text.replaceAll('\n', '\r\n');
    expect(readQuickly(crlf)).toStrictEqual(readYaml(crlf).root);
    expect(readQuickly(crlf)).toBeDefined();
  });

  it('the model plan', () => {
    expect(readQuickly(MODEL_PLAN)).toStrictEqual(readYaml(MODEL_PLAN).root);
    expect(readQuickly(MODEL_PLAN)).toBeDefined();
  });
});

describe('what is left to the yaml package', () => {
  it.each(LEFT)('%s', (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });

  it('65 levels, but not 60', () => {
    const deep = (levels: number): string =>
      Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:\n`).join('');
    expect(readQuickly(deep(60))).toStrictEqual(readYaml(deep(60)).root);
    expect(readQuickly(deep(65))).toBeUndefined();
    expect(readQuickly(`${'['.repeat(65)}${']'.repeat(65)}`)).toBeUndefined();
  });
});

describe('a mebibyte of', () => {
  it.each(HUGE)('%s is read or left in no time', (_, text) => {
    const before = performance.now();
    readQuickly(text);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
