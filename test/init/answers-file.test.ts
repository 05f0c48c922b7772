import { describe, expect, it } from 'vitest';
import { day } from '../../src/core/dates.ts';
import { readAnswersFile } from '../../src/init/answers-file.ts';
import { questions } from '../../src/init/questions/index.ts';
import { locate } from '../../src/source/locate.ts';

const TODAY = day('2026-11-22');
const read = (text: string) => readAnswersFile(new TextEncoder().encode(text), TODAY);

/** Findings as `line:column rule message hint`. */
const told = (text: string): string[] => {
  const { root, findings } = read(text);
  return locate(text, root, findings).map(
    (f) => `${f.line}:${f.column} ${f.rule} ${f.message}${f.hint ? ` ${f.hint}` : ''}`,
  );
};

describe('a file of answers', () => {
  it('gives what it says, and proposals for the rest', () => {
    const { filled, findings } = read(
      'name: "Quotes: \\"a\\" # b"\nstate: OR\nrate: $62.50\nhonors: [christian, us_federal]\npause: june, july\nmonths: 24\n',
    );
    expect(findings).toEqual([]);
    expect(filled.answers).toMatchObject({
      name: 'Quotes: "a" # b',
      state: 'OR',
      rate: '62.50',
      leader_rate: '78.13',
      honors: ['us_federal', 'christian'],
      pause: ['june', 'july'],
      months: 24,
      serves: 'educators',
    });
    expect(filled.assumed.has('rate')).toBe(false);
    expect(filled.assumed.has('leader_rate')).toBe(true);
  });

  it('may be JSON, also with numbers', () => {
    const { filled, findings } = read('{ "participants": 30, "rate": 55, "honors": ["jewish"] }');
    expect(findings).toEqual([]);
    expect(filled.answers).toMatchObject({ participants: 30, rate: '55', honors: ['jewish'] });
  });

  it.each(['', '# nothing yet\n', '{}', 'name:\n'])('may be empty: %j', (text) => {
    const { filled, findings } = read(text);
    expect(findings).toEqual([]);
    expect(filled.assumed.size).toBeGreaterThan(questions.length - 4);
  });

  it('reports every fault at once, with its place', () => {
    expect(told('nam: A\nrate: 45\nhonors: [jewis]\nweekday: [monday, friday]\nstart: { on: x }\n')).toEqual([
      '1:1 answers/unknown-key "nam" is not asked Did you mean "name"?',
      expect.stringMatching(/^2:7 answers\/wrong-value \$45\.00 an hour is under/),
      expect.stringMatching(
        /^3:1 answers\/wrong-value "jewis" is not one of the choices\. Did you mean "jewish"\?$/,
      ),
      '4:1 answers/wrong-value A list is given where one answer is expected.',
      '5:1 answers/wrong-value start is a section: one answer is expected',
    ]);
  });

  it('names the known keys where a key is like none of them', () => {
    expect(told('zzzzzz: 1\n')[0]).toContain('Known keys: name, serves, stage');
  });

  it.each([
    ['- a\n', 'answers/no-answers'],
    ['name: A\nname: B\n', 'yaml/duplicate-key'],
    ['name: &a A\n', 'yaml/anchor'],
    ['name: "A\n', 'yaml/syntax'],
    ['name: A\n---\nname: B\n', 'yaml/second-document'],
    ['name: \u0007\n', 'yaml/control-character'],
  ])('refuses %j', (text, rule) => {
    expect(read(text).findings.map((f) => f.rule)).toContain(rule);
  });

  it('refuses bytes that are no text', () => {
    expect(readAnswersFile(Uint8Array.of(0xff, 0xfe), TODAY).findings[0]?.rule).toBe('yaml/not-utf8');
  });

  it('judges each answer by those before it', () => {
    expect(told('aim: student_identity\nmonths: 12\n')[0]).toMatch(
      /^2:9 .*12 months are too few for this aim/,
    );
    expect(told('months: 12\naim: student_identity\n')[0]).toMatch(
      /^1:9 .*12 months are too few for this aim/,
    );
  });
});
