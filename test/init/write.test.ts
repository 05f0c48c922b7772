import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { day } from '../../src/core/dates.ts';
import { exact, toCents } from '../../src/core/exact.ts';
import { comesTo, keyFigures } from '../../src/init/comes-to.ts';
import { type Filled, fill, type Given } from '../../src/init/fill.ts';
import { quoted } from '../../src/init/write/yaml.ts';
import { planText, programOf } from '../../src/init/write.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { guard } from '../../src/source/guard.ts';
import { anyAnswers } from './any-answers.ts';

const TODAY = day('2026-11-22');
const answered = (answers: Readonly<Record<string, string | readonly string[]>> = {}): Filled =>
  fill(new Map(Object.entries(answers)) as Given, TODAY);
const written = (answers: Readonly<Record<string, string | readonly string[]>> = {}) =>
  planText(answered(answers));

describe('text in YAML', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const yaml = `a: ${quoted(text)}\nb: [${quoted(text)}, x]\n`;
        expect(guard(yaml)).toBeUndefined();
        expect(parse(yaml)).toEqual({ a: text, b: [text, 'x'] });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    ' ',
    '- a',
    'a: b',
    'a #b',
    '#',
    "'",
    '"',
    '\\',
    'a\nb',
    '\t',
    'null',
    'Yes',
    '~',
    '007',
    '2027-01-01',
    '[',
    '{',
    '&a',
    '*a',
    '!a',
    '%a',
    '@a',
    '`a',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    '🎉',
    'a, b',
  ])('also %j', (text) => {
    expect(parse(`a: ${quoted(text)}`)).toEqual({ a: text });
  });

  it('stays plain where nobody could misread it', () => {
    expect(quoted("Cedar Elementary K-8 teachers' community")).toBe(
      "Cedar Elementary K-8 teachers' community",
    );
  });
});

describe('the plan that is written', () => {
  it('begins with the line that editors look for', () => {
    expect(written().split('\n')[0]).toBe('# yaml-language-server: $schema=./plan.schema.json');
  });

  it.each([
    'a: b # c',
    '- x',
    '"q" \\ \'s\'',
    'line\nbreak',
    'ünï 🎉',
    'null',
    '2027',
    '{ a: 1 }',
    '\u0007 bell',
    '# x',
    '--- x',
  ])('keeps the name %j, and no comment holds it', (name) => {
    const text = written({ name });
    expect(parsePlan(text).parsed?.plan.name).toBe(name);
    const comments = text
      .split('\n')
      .map((line) => line.replace(/^name: .*/, ''))
      .filter((line) => line.includes('#'));
    expect(comments).toEqual(
      written()
        .split('\n')
        .filter((line) => line.includes('#')),
    );
  });

  it('says what is assumed, and only that', () => {
    const all = written();
    expect(all).toContain('count: 12                       # assumed; those who come to learn');
    expect(all).toContain('# assumed; at least $50 an hour (QG-VALUE-1)');
    const some = written({ participants: '12', rate: '50', hours: '4' });
    expect(some).toContain('count: 12                       # those who come to learn');
    expect(some).toContain('    # at least $50 an hour (QG-VALUE-1)');
  });

  it('asks its sources for what it comes to, in whole thousands', () => {
    const { budget, plan } = programOf(written());
    const [source] = plan.budget?.funding ?? [];
    const over = toCents(source!.amount) - budget.total;
    expect(over >= 0n && over < 100_000n).toBe(true);
    expect(budget.unfunded.amount).toBe(0n);
  });

  it('leaves to local funds what Title II-A may not pay', () => {
    const { budget } = programOf(written({ funding: 'title_ii_a' }));
    expect(budget.unfunded.amount).toBe(0n);
    const paid = (id: string): (string | undefined)[] =>
      budget.funding.find((f) => f.id === id)!.lines.map((l) => l.line.split('/')[0]);
    for (const category of ['buyout', 'food', 'child_care', 'kits']) {
      expect(paid('title_ii_a')).not.toContain(category);
      expect(paid('local')).toContain(category);
    }
    expect(paid('title_ii_a')).toContain('stipends');
  });

  it('pays stipends as the example in the guide does: ten months, four hours, fifty dollars', () => {
    const { budget } = programOf(written({ participants: '12' }));
    const line = budget.lines.find((l) => l.id === 'stipends/participants');
    expect(line?.amount).toBe(toCents(exact('24000')));
  });

  it('lets the leaders coach where there are no coaches', () => {
    const { plan, rota } = programOf(written({ coaches: '0', participants: '8' }));
    expect(plan.people?.map((g) => g.id).sort()).not.toContain('coaches');
    expect(new Set(rota.touchPoints.map((t) => t.coach))).toEqual(new Set(['leads-1', 'leads-2']));
    expect(new Set(rota.touchPoints.flatMap((t) => t.people)).size).toBe(8);
  });

  it('describes the sessions of tutors', () => {
    const { plan } = programOf(written({ serves: 'tutors' }));
    expect(plan.program?.tutoring).toMatchObject({
      sessions_per_week: 3,
      in_school_day: true,
      same_tutor: true,
    });
    expect(plan.people?.find((g) => g.id === 'participants')?.role).toBe('tutor');
  });

  it('is the same text for the same answers', () => {
    expect(written({ state: 'OR' })).toBe(written({ state: 'OR' }));
  });
});

describe('what the answers come to', () => {
  it('is shown label by label', () => {
    const figures = new Map(keyFigures(comesTo(answered()), TODAY));
    expect(figures.get('Planning')).toBe('begins Thu, Feb 18, 2027');
    expect(figures.get('Kick-off')).toBe('Wed, Aug 18, 2027');
    expect(figures.get('Last day')).toBe('Mon, Jul 31, 2028: 12 months, 10 with meetings');
    expect(figures.get('People')).toBe('18');
    expect(figures.get('Coaching')).toBe('140 touch-points between them');
    expect(figures.get('Costs')).toMatch(/^\$1\d\d,\d{3}\.\d\d, \$\d,\d{3}\.\d\d a person$/);
    expect(figures.get('Lint')).toMatch(/^no errors, no warnings, \d+ ideas?$/);
  });

  it('says where the planning would have begun already', () => {
    const today = day('2027-07-01');
    const filled = fill(new Map([['classes', '2027-08-25']]) as Given, today);
    expect(new Map(keyFigures(comesTo(filled), today)).get('Planning')).toContain('which has passed');
  });
});

describe('for any valid answers', () => {
  it('the plan parses, keeps what was said, and lint finds nothing to warn of', () => {
    fc.assert(
      fc.property(anyAnswers, ({ filled }) => {
        expect(filled.faults).toEqual([]);
        const { program, findings, text } = comesTo(filled);
        const { answers } = filled;
        expect(program.plan.name).toBe(answers.name);
        expect(program.plan.people?.find((g) => g.id === 'participants')).toMatchObject({
          count: answers.participants,
          stipend: { rate: exact(answers.rate), hours_per_month: exact(answers.hours) },
        });
        expect(program.plan.calendar).toMatchObject({ start: day(answers.start), months: answers.months });
        expect(findings.filter((f) => f.severity !== 'info').map((f) => `${f.rule}: ${f.message}`)).toEqual(
          [],
        );
        expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});
