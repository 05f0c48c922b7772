import { describe, expect, it } from 'vitest';
import { parseBytes, parsePlan } from '../../src/plan/parse.ts';
import { locate } from '../../src/source/locate.ts';

const BASE = `version: 1
name: A plan
calendar:
  start: 2027-08-11
  months: 10
`;

/** The rules, with lines and columns, that a text is told. */
function told(text: string): string[] {
  const source = parsePlan(text);
  return locate(source.text, source.root, source.findings).map((f) => `${f.line}:${f.column} ${f.rule}`);
}

/** Each text is laid below the base plan, whose last line is 5. */
const FAULTS: readonly (readonly [what: string, yaml: string, findings: string[]])[] = [
  ['an unknown key', 'peopel: []', ['6:1 schema/unknown-key']],
  ['a key twice', 'name: Again', ['6:1 yaml/duplicate-key']],
  [
    'an anchor and an alias',
    'program: { vision: &v Words, focus: *v }',
    ['6:23 yaml/anchor', '6:37 yaml/alias'],
  ],
  ['a tag', 'program: { vision: !!str 5 }', ['6:26 yaml/tag']],
  ['a second document', '---\nversion: 1', ['6:1 yaml/second-document']],
  ['a merge key', 'program: { <<: { focus: x } }', ['6:12 schema/unknown-key']],
  [
    'a date that does not exist',
    'stories: [{ on: 2026-02-30, audience: a, text: b }]',
    ['6:17 schema/bad-date'],
  ],
  ['a date of another form', 'stories: [{ on: 20260203, audience: a, text: b }]', ['6:17 schema/bad-date']],
  ['a third decimal', 'budget: { kits: { per_person: 1.23456 } }', ['6:31 schema/wrong-value']],
  [
    'a third decimal of an amount',
    'budget: { funding: [{ id: a, amount: 10.001 }] }',
    ['6:38 schema/wrong-value'],
  ],
  ['a negative amount', 'budget: { funding: [{ id: a, amount: -1 }] }', ['6:38 schema/wrong-value']],
  [
    'an amount beyond the largest',
    'budget: { funding: [{ id: a, amount: 1000000000000 }] }',
    ['6:38 schema/wrong-value'],
  ],
  ['thousands separators', 'budget: { funding: [{ id: a, amount: "1,000" }] }', ['6:38 schema/wrong-value']],
  ['an exponent', 'budget: { food: { per_person: 1e3 } }', ['6:31 schema/wrong-value']],
  ['a leading zero', 'budget: { food: { per_person: 010 } }', ['6:31 schema/wrong-value']],
  ['a share over one', 'budget: { contingency: 1.5 }', ['6:24 schema/wrong-value']],
  ['an abbreviation for a zone', 'place: { timezone: PST }', ['6:20 schema/wrong-value']],
  ['no such state', 'place: { state: XX }', ['6:17 schema/wrong-value']],
  ['a bad id', 'people: [{ id: Bad Id, role: educator, count: 1 }]', ['6:16 schema/wrong-value']],
  [
    'an id twice',
    'people: [{ id: a, role: educator, count: 1 }, { id: a, role: leader, count: 1 }]',
    ['6:53 schema/duplicate-id'],
  ],
  [
    'a reference to nothing',
    'budget: { kits: { per_person: 1, who: [ghosts] } }',
    ['6:40 schema/unknown-reference'],
  ],
  ['a word for a section', 'budget: { food: 12 }', ['6:17 schema/wrong-type']],
  ['a section for a list', 'people: { id: a }', ['6:1 schema/wrong-type']],
  ['a wrong word', 'people: [{ id: a, role: teacher, count: 1 }]', ['6:25 schema/wrong-value']],
  ['a missing key', 'people: [{ id: a, role: educator }]', ['6:12 schema/missing-key']],
  [
    'a period without an end',
    'resources: [{ id: r, kind: room, unavailable: [{ from: 2027-09-01 }] }]',
    ['6:50 schema/inconsistent'],
  ],
  [
    'a meeting without a time',
    'meetings: [{ id: m, kind: event, every: month, minutes: 60 }]',
    ['6:14 schema/inconsistent'],
  ],
  [
    'coaching without coaches',
    'meetings: [{ id: m, kind: coaching, every: month, minutes: 60 }]',
    ['6:14 schema/inconsistent'],
  ],
  [
    'pay that is given twice',
    'people: [{ id: a, role: educator, count: 1, stipend: { rate: 50, hours_per_month: 4, amount: 2000 } }]',
    ['6:94 schema/inconsistent'],
  ],
  [
    'two faults at once',
    'people: [{ id: A, role: x, count: 1 }]',
    ['6:16 schema/wrong-value', '6:25 schema/wrong-value'],
  ],
];

describe('faults of a plan file', () => {
  it.each(FAULTS)('%s', (_, yaml, findings) => {
    expect(told(BASE + yaml)).toEqual(findings);
  });

  it('finds nothing wrong with the base plan', () => {
    expect(told(BASE)).toEqual([]);
  });

  it.each([
    ['nothing', '', 'schema/no-plan'],
    ['a list', '- a', 'schema/no-plan'],
    ['a directive', `%YAML 1.1\n---\n${BASE}`, 'yaml/directive'],
    ['a NUL', `${BASE}# \u0000`, 'yaml/control-character'],
    ['deep brackets', `${BASE}program: ${'['.repeat(100)}`, 'yaml/too-deep'],
    ['question marks without end', '? '.repeat(20_000), 'yaml/too-deep'],
    [
      'deep indentation',
      Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'yaml/too-deep',
    ],
    ['an open quote', `${BASE}program: { vision: "a }`, 'yaml/syntax'],
    ['a bad indent', `${BASE}program:\n  focus: a\n vision: b`, 'yaml/syntax'],
  ])('refuses %s', (_, text, rule) => {
    expect(parsePlan(text).findings.map((f) => f.rule)).toContain(rule);
    expect(parsePlan(text).parsed).toBeUndefined();
  });

  it.each([
    ['bytes that are no UTF-8', new Uint8Array([0x6e, 0xff, 0xfe]), 'yaml/not-utf8'],
    ['more than 1 MiB', new Uint8Array(1024 * 1024 + 1).fill(0x20), 'yaml/too-large'],
  ])('refuses %s', (_, bytes, rule) => {
    expect(parseBytes(bytes).findings.map((f) => f.rule)).toEqual([rule]);
  });

  it('reports at most 100 faults', () => {
    const people = Array.from({ length: 150 }, (_, i) => `  - { id: A${i}, role: educator, count: 1 }`).join(
      '\n',
    );
    expect(parsePlan(`${BASE}people:\n${people}`).findings).toHaveLength(100);
  });

  it('reads 20,000 keys and says that they are too many to be known, quickly', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n');
    expect(parsePlan(`${BASE}${keys}`).findings).toHaveLength(100);
  });
});

describe('values are read from what was written', () => {
  const read = (yaml: string) => parsePlan(BASE + yaml).parsed?.plan;

  it.each([
    ['16:30', 990],
    ['"16:30"', 990],
    ['"4:30 pm"', 990],
    ['4:30 pm', 990],
    ['12:00 am', 0],
    ['12:15 pm', 735],
  ])('the time %s', (text, minutes) => {
    expect(read(`cohorts: [{ id: a, size: 1, start: ${text} }]`)?.cohorts?.[0]?.start).toBe(minutes);
  });

  it('shares as fractions and percentages, exactly', () => {
    expect(read('budget: { payroll_tax: 7.65% }')?.budget?.payroll_tax).toEqual({ n: 153n, d: 2000n });
    expect(read('budget: { payroll_tax: 0.0765 }')?.budget?.payroll_tax).toEqual({ n: 153n, d: 2000n });
  });

  it('amounts beyond what floats hold', () => {
    const amount = read('budget: { funding: [{ id: a, amount: 999999999999.99 }] }')?.budget?.funding?.[0]
      ?.amount;
    expect(amount).toEqual({ n: 99_999_999_999_999n, d: 100n });
  });

  it('a JSON plan', () => {
    const json = '{"version":1,"name":"J","calendar":{"start":"2027-08-11","months":10}}';
    expect(parsePlan(json).parsed?.plan.name).toBe('J');
  });

  it('an empty key as one left out', () => {
    expect(read('people:')?.people).toBeUndefined();
  });
});
