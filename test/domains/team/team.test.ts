import { describe, expect, test } from 'vitest';
import { iso } from '../../../src/core/dates.ts';
import { teamAnswer } from '../../../src/domains/team/answer.ts';
import { balance, bipocLeaders, bipocMajority, facilitates } from '../../../src/domains/team/facts.ts';
import { teamDocument, teamSheet } from '../../../src/domains/team/generate/team.ts';
import { seatsOf } from '../../../src/domains/team/seats.ts';
import { example, model } from '../onramp/plans.ts';

const seats = (program: ReturnType<typeof model>): string[] =>
  seatsOf(program).map((s) => `${iso(s.askBy)} ${s.id}`);

describe('the balance of the planning team', () => {
  test('counts teachers, tutors and leaders against administrators, and nobody else', () => {
    expect(balance(model().people)).toEqual({ teachers: 2, administrators: 1 });
    const change = 'people: [{ id: teachers, role: tutor, plans: true }, { id: coaches, plans: true }]';
    expect(balance(model(change).people)).toEqual({ teachers: 14, administrators: 1 });
  });
});

describe('identity facts', () => {
  test.each([
    ['0.5', false],
    ['50.01%', true],
    ['0', false],
  ])('a share of %s is a majority: %s', (share, expected) => {
    expect(bipocMajority(model(`program: { students: { bipoc_share: ${share} } }`).plan)).toBe(expected);
  });

  test('a count that nobody gave is not 0', () => {
    expect(bipocLeaders(model().people)).toBe(1);
    expect(bipocLeaders(model('people: [{ id: leads, bipoc: 0 }]').people)).toBe(0);
    expect(bipocLeaders(model('people: [{ id: leads, bipoc: null }]').people)).toBeUndefined();
  });
});

test('facilitation needs a coach, a facilitator, or a leader who knows how', () => {
  const holds = (change: string): boolean => {
    const { plan, people } = model(change);
    return facilitates(plan, people);
  };
  const without = '{ id: leads, knows: [contracts] }';
  expect(holds('{}')).toBe(true);
  expect(holds(`people: [{ id: coaches, role: community }, ${without}]`)).toBe(false);
  expect(holds(`people: [{ id: coaches, role: facilitator }, ${without}]`)).toBe(true);
  expect(holds(`people: [{ id: coaches, role: community, knows: [facilitation] }, ${without}]`)).toBe(true);
});

describe('seats to fill', () => {
  test('of Riverbend, two weeks before each is needed', () => {
    expect(seats(example('riverbend-maker'))).toEqual([
      '2027-02-12 teacher',
      '2027-02-12 curriculum',
      '2027-03-18 community',
      '2027-04-01 data',
    ]);
  });

  test('are none where the model plan has filled them, and the page says so', () => {
    const program = model();
    expect(seats(program)).toEqual([]);
    const text = JSON.stringify(teamDocument(program).body);
    expect(text).toContain('Every seat that the guidance asks for is filled.');
    expect(text).not.toContain('Ask by');
  });

  test.each([
    ['people: [{ id: principals, count: 2 }]', ['teacher']],
    ['people: [{ id: leads, count: 1 }]', ['leader', 'teacher']],
    ['people: [{ id: leads, knows: [operations, curriculum] }]', ['contracts']],
    ['people: [{ id: families, role: higher_ed }]', ['community']],
    [
      'people: [{ id: leads, plans: null }, { id: principals, plans: null }, { id: families, plans: null }]',
      ['planning_team'],
    ],
    ['{ program: { students: { bipoc_share: 0.7 } }, people: [{ id: leads, bipoc: 0 }] }', ['bipoc_leader']],
    ['{ program: { students: { bipoc_share: 0.7 } }, people: [{ id: leads, bipoc: null }] }', []],
  ])('%s', (change, expected) => {
    const program = model(change);
    expect(seatsOf(program).map((s) => s.id)).toEqual(expected);
    for (const seat of seatsOf(program)) expect(program.days.isWorkday(seat.askBy)).toBe(true);
  });
});

describe('the team page', () => {
  const riverbend = example('riverbend-maker');
  const text = JSON.stringify(teamDocument(riverbend));

  test('compares what leaders are paid, and prices a new seat', () => {
    expect(text).toContain('$75.00 an hour, 4 h a month (Teachers $50.00) and half of their time bought out');
    expect(text).toContain('6 × 4 × $75.00 = $1,800.00 until kick-off');
  });

  test('states identity as given, and makes no estimate', () => {
    expect(text).toContain('BIPOC students are 58%, and 2 of 3 educators in leadership roles');
    expect(JSON.stringify(teamDocument(example('lakeshore-cohorts')))).toContain('cannot be judged');
  });

  test('has a row a group in its sheet and its answer', () => {
    expect(teamSheet(riverbend).rows.map((r) => r[0])).toEqual([
      'administrators',
      'coaches',
      'leads',
      'teachers',
    ]);
    expect(teamAnswer(riverbend, '1.0.0')).toMatchObject({
      schema: 'team/1',
      people: 32,
      planning: { people: 6, teachers: 3, administrators: 3, unknown: ['curriculum', 'community', 'data'] },
      leadership: { people: 3, bipoc: 2 },
    });
  });
});
