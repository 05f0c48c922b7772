/** Each category by itself: what makes a line, what it comes to, and how its formula reads. */
import { describe, expect, it } from 'vitest';
import { isoMonth } from '../../../src/core/dates.ts';
import { decimal } from '../../../src/core/exact.ts';
import type { Line } from '../../../src/domains/budget/facts.ts';
import { program } from './program.ts';

/** Ten active months from August 2027; the work day is 8:00 to 15:30. */
const plan = (people: string, rest = ''): string => `version: 1
name: Small
calendar: { start: 2027-08-02, months: 10, terms: [{ from: 2027-08-18, to: 2028-01-14 }, { from: 2028-01-18, to: 2028-05-26 }] }
people:
  - { id: teachers, role: educator, count: 8${people} }
  - { id: leads, role: leader, count: 2, leads: true }
  - { id: office, role: administrator, count: 1 }
${rest}`;

const lines = (people: string, rest = ''): readonly Line[] => program(plan(people, rest)).budget.lines;
const brief = (all: readonly Line[]): string[] =>
  all.map((l) => `${l.id} ${Number(l.amount) / 100} ${l.formula}`);
const months = (line: Line | undefined): string[] =>
  (line?.months ?? []).map(({ month, amount }) => `${isoMonth(month)} ${Number(amount) / 100}`);

describe('stipends', () => {
  it.each([
    [', stipend: { rate: 50, hours_per_month: 4 }', 'stipends/teachers 16000 8 × 10 months × 4 h × $50.00'],
    [
      ', stipend: { rate: 50, hours_per_month: 4, months: 1 }',
      'stipends/teachers 1600 8 × 1 month × 4 h × $50.00',
    ],
    [
      ', stipend: { rate: 50, hours_per_month: 4, months: 12 }',
      'stipends/teachers 19200 8 × 12 months × 4 h × $50.00',
    ],
    [
      ', stipend: { rate: 0.3333, hours_per_month: 1.5 }',
      'stipends/teachers 40 8 × 10 months × 1.5 h × $0.3333',
    ],
    [', stipend: { amount: 2000 }', 'stipends/teachers 16000 8 × $2,000.00'],
    [', stipend: { amount: 2000, months: 4 }', 'stipends/teachers 16000 8 × $2,000.00'],
  ])('%s', (stipend, expected) => {
    expect(brief(lines(stipend))).toEqual([expected]);
  });

  it('fall into the months that they are paid for, from the first', () => {
    const [line] = lines(', stipend: { amount: 100, months: 3 }');
    expect(months(line)).toEqual(['2027-08 266.67', '2027-09 266.67', '2027-10 266.66']);
  });

  it('of more months than there are active ones fall evenly on those', () => {
    const [line] = lines(', stipend: { rate: 50, hours_per_month: 4, months: 12 }');
    expect(months(line)).toHaveLength(10);
    expect(months(line)[0]).toBe('2027-08 1920');
  });

  it('of a group without people are a line of nothing', () => {
    const text = plan(', stipend: { rate: 50, hours_per_month: 4 }').replace('count: 8', 'count: 0');
    expect(brief(program(text).budget.lines)).toEqual(['stipends/teachers 0 0 × 10 months × 4 h × $50.00']);
  });

  it('of a program without active months fall on its first month', () => {
    const text = plan(', stipend: { rate: 50, hours_per_month: 4, months: 2 }').replace(
      'months: 10,',
      'months: 1, pause: [august],',
    );
    expect(months(program(text).budget.lines[0])).toEqual(['2027-08 3200']);
  });
});

describe('payroll tax', () => {
  const pay = ', stipend: { rate: 50, hours_per_month: 4 }';

  it('is a line on stipends and a line on substitutes', () => {
    const rest =
      'budget: { payroll_tax: 7.65%, substitutes: { per_day: 100, days_per_person: 1, who: [teachers] } }';
    const tax = lines(pay, rest).filter((l) => l.category === 'payroll_tax');
    expect(brief(tax)).toEqual([
      'payroll_tax/stipends 1224 7.65% of $16,000.00',
      'payroll_tax/substitutes 61.2 7.65% of $800.00',
    ]);
  });

  it('falls where its base falls', () => {
    const tax = lines(', stipend: { amount: 100, months: 2 }', 'budget: { payroll_tax: 0.1 }')[1];
    expect(months(tax)).toEqual(['2027-08 40', '2027-09 40']);
  });

  it.each([
    ['7.65%', 'plan'],
    ['0.0145', 'plan'],
    ['0.08', 'plan'],
  ])('of %s rests on the %s', (rate, basis) => {
    expect(lines(pay, `budget: { payroll_tax: ${rate} }`)[1]?.basis).toBe(basis);
  });

  it('has no line without a base or without a rate', () => {
    expect(lines('', 'budget: { payroll_tax: 0.1 }')).toEqual([]);
    expect(lines(pay)).toHaveLength(1);
  });

  it('is not due on contracts', () => {
    const rest = 'budget: { payroll_tax: 0.1 }';
    expect(brief(lines(', contract: { rate: 65, hours_per_month: 12 }', rest))).toEqual([
      'contractual/teachers 62400 8 × 10 months × 12 h × $65.00',
    ]);
  });
});

describe('buy-outs', () => {
  it.each([
    [
      'share: 0.5, salary: 72000, fringe: 0.30, years: 2',
      '748800 8 × 0.5 × $72,000.00 × 1.30 × 2 years',
      'plan',
    ],
    ['share: 50%, salary: 60000', '240000 8 × 0.5 × $60,000.00 × 1 year', 'assumed'],
    ['share: 0.25, salary: 0.01, years: 0.5', '0.01 8 × 0.25 × $0.01 × 0.5 years', 'plan'],
  ])('%s', (buyout, expected, basis) => {
    const [line] = lines(`, buyout: { ${buyout} }`);
    expect(brief([line!])).toEqual([`buyout/teachers ${expected}`]);
    expect(line?.basis).toBe(basis);
    expect(line?.guidance).toEqual(['QG-TIME-3']);
  });

  it('of leaders carry out QG-TIME-2', () => {
    const text = plan('').replace('leads: true', 'leads: true, buyout: { share: 0.5, salary: 60000 }');
    expect(program(text).budget.lines[0]?.guidance).toEqual(['QG-TIME-2']);
  });

  it('take a year for ten active months where the plan names no years', () => {
    const text = plan(', buyout: { share: 1, salary: 1000 }').replace('months: 10', 'months: 9');
    expect(brief(program(text).budget.lines)).toEqual(['buyout/teachers 7200 8 × 1 × $1,000.00 × 0.9 years']);
  });
});

const SERIES = 'who: [teachers, leads, office], every: month, on: [wednesday], week: 2';
const meeting = (more: string): string => `meetings: [{ id: m, kind: whole_group, ${SERIES}, ${more} }]\n`;

describe('substitutes', () => {
  it('are heads x days x price, a line a group', () => {
    const rest = 'budget: { substitutes: { per_day: 180, days_per_person: 1.5, who: [teachers, leads] } }';
    expect(brief(lines('', rest))).toEqual([
      'substitutes/leads 540 2 × 1.5 days × $180.00',
      'substitutes/teachers 2160 8 × 1.5 days × $180.00',
    ]);
  });

  it('are for educators, tutors and leaders where no group is named', () => {
    const all = lines('', 'budget: { substitutes: { per_day: 180, days_per_person: 1 } }');
    expect(all.map((l) => [l.id, l.basis])).toEqual([
      ['substitutes/leads', 'assumed'],
      ['substitutes/teachers', 'assumed'],
    ]);
  });

  // Second Wednesdays of ten months; the first of them, 11 August, is a Wednesday after the kick-off.
  it.each([
    ['half a day under four hours', 'start: "09:00", minutes: 239', '8 × 5 days × $180.00'],
    ['a day from four hours on', 'start: "09:00", minutes: 240', '8 × 10 days × $180.00'],
    ['a meeting that reaches into the day', 'start: "15:29", minutes: 120', '8 × 5 days × $180.00'],
    ['none for one that begins when the day ends', 'start: "15:30", minutes: 120', '8 × 0 days × $180.00'],
    ['none for one that ends when the day begins', 'start: "07:00", minutes: 60', '8 × 0 days × $180.00'],
  ])('%s', (_, times, formula) => {
    const rest = `${meeting(times)}budget: { substitutes: { per_day: 180, who: [teachers] } }`;
    expect(lines('', rest).map((l) => l.formula)).toEqual([formula]);
  });

  it('are not needed on a weekend, for coaching, or for groups that do not come', () => {
    const rest = `meetings:
  - { id: a, kind: whole_group, who: [teachers], every: month, on: [saturday], start: "09:00", minutes: 60 }
  - { id: b, kind: coaching, who: [teachers], with: leads, every: month, start: "09:00", minutes: 60 }
  - { id: c, kind: small_group, who: [leads], every: month, on: [monday], start: "09:00", minutes: 60 }
budget: { substitutes: { per_day: 180 } }`;
    expect(brief(lines('', rest))).toEqual([
      'substitutes/leads 1800 2 × 5 days × $180.00',
      'substitutes/teachers 0 8 × 0 days × $180.00',
    ]);
  });

  it("count a cohort's size, shared among the groups that come", () => {
    const rest = `cohorts: [{ id: a, size: 6 }, { id: b, size: 4 }]
meetings: [{ id: m, kind: whole_group, cohorts: true, who: [teachers, leads], every: term, on: [monday], start: "09:00", minutes: 300 }]
budget: { substitutes: { per_day: 100, who: [teachers] } }`;
    // Two terms; 8 of 10 people are teachers: 2 × (6 + 4) × 0.8 days.
    expect(brief(lines('', rest))).toEqual(['substitutes/teachers 1600 16 days × $100.00']);
  });

  it('fall into the months of the meetings; stated days fall evenly', () => {
    const once =
      'meetings: [{ id: m, kind: observation, who: [teachers], every: once, from: 2027-11-10, start: "09:00", minutes: 60 }]\n';
    expect(months(lines('', `${once}budget: { substitutes: { per_day: 100, who: [teachers] } }`)[0])).toEqual(
      ['2027-11 400'],
    );
    const stated = `${once}budget: { substitutes: { per_day: 100, who: [teachers], days_per_person: 1 } }`;
    expect(months(lines('', stated)[0])).toHaveLength(10);
  });
});

describe('food', () => {
  it('is heads x meetings with food x price', () => {
    const rest = `${meeting('start: "16:30", minutes: 90, food: true')}budget: { food: { per_person: 12.5 } }`;
    expect(brief(lines('', rest))).toEqual(['food/m 1375 11 people × 10 meetings × $12.50']);
  });

  it('is not for a series without food: true, nor without a price', () => {
    expect(
      lines('', `${meeting('start: "16:30", minutes: 90')}budget: { food: { per_person: 12 } }`),
    ).toEqual([]);
    expect(lines('', meeting('start: "16:30", minutes: 90, food: true'))).toEqual([]);
  });

  it('counts each cohort by its size', () => {
    const rest = `cohorts: [{ id: a, size: 6 }, { id: b, size: 5 }, { id: c, size: 5 }]
${meeting('start: "16:30", minutes: 90, food: true, cohorts: true')}budget: { food: { per_person: 10 } }`;
    expect(brief(lines('', rest))).toEqual([
      'food/m 1600 (6 people × 10 meetings + 5 people × 20 meetings) × $10.00',
    ]);
  });
});

describe('child care', () => {
  it.each([
    ['after the work day', 'start: "16:30", minutes: 90, format: in_person', '30 hour'],
    ['reaching out of it', 'start: "14:31", minutes: 60, format: hybrid', '20 hour'],
    ['before it', 'start: "07:59", minutes: 60, format: in_person', '20 hour'],
    ['inside it', 'start: "14:30", minutes: 60, format: in_person', undefined],
    ['virtual', 'start: "18:00", minutes: 60, format: virtual', undefined],
    ['without a format', 'start: "18:00", minutes: 60', undefined],
  ])('of a meeting %s', (_, times, quantity) => {
    const all = lines('', `${meeting(times)}budget: { child_care: { per_hour: 20, caregivers: 2 } }`);
    expect(all.map((l) => `${decimal(l.quantity)} ${l.unit}`)[0]).toBe(quantity);
  });

  it('is due on a weekend at any hour', () => {
    const rest = `meetings: [{ id: m, kind: event, every: once, from: 2027-10-02, start: "10:00", minutes: 90, format: in_person }]
budget: { child_care: { per_hour: 20, caregivers: 3 } }`;
    expect(brief(lines('', rest))).toEqual(['child_care/m 90 3 caregivers × 1 meeting × 1.5 h × $20.00']);
  });
});

describe('kits, recognition, own lines', () => {
  it('kits are bought in the month before the start', () => {
    const [kits] = lines('', 'budget: { kits: { per_person: 150, who: [teachers] } }');
    expect(brief([kits!])).toEqual(['kits/teachers 1200 8 × $150.00']);
    expect(months(kits)).toEqual(['2027-07 1200']);
  });

  it.each([
    [
      'seats: 12, fee: 100, scholarships: 4',
      ['recognition/micro_credential 800 (12 seats − 4 scholarships) × $100.00'],
    ],
    ['seats: 12, fee: 100', ['recognition/micro_credential 1200 12 seats × $100.00']],
    [
      'seats: 1, fee: 100, scholarships: 3',
      ['recognition/micro_credential 0 (1 seat − 3 scholarships) × $100.00'],
    ],
    ['seats: 12', []],
    ['fee: 100', []],
  ])('micro-credential { %s }', (credential, expected) => {
    const all = lines('', `recognition: { micro_credential: { ${credential} } }`);
    expect(brief(all)).toEqual(expected);
    if (all[0] && all[0].amount > 0n) expect(months(all[0])[0]).toMatch(/^2028-05 /);
  });

  it.each([
    ['quantity: 2.5, unit: day, unit_cost: 400, on: 2028-01-20', '1000 2.5 day × $400.00', '2028-01 1000'],
    ['unit_cost: 10000', '10000 1 unit × $10,000.00', '2027-08 10000'],
    ['unit_cost: 0.0001, quantity: 150', '0.02 150 unit × $0.0001', '2027-08 0.02'],
    ['unit_cost: 5, on: 2029-03-01', '5 1 unit × $5.00', '2029-03 5'],
  ])('own line { %s }', (own, expected, month) => {
    const [line] = lines('', `budget: { lines: [{ id: x, item: Thing, category: travel, ${own} }] }`);
    expect(brief([line!])).toEqual([`x ${expected}`]);
    expect(months(line)).toEqual([month]);
  });
});

describe('platforms', () => {
  it('are paid in every month of the onramp and of the program', () => {
    const rest = `platforms:
  use: [flat, seat, gratis, asked]
  prices:
    - { id: flat, plan: P, per_month: 10 }
    - { id: seat, plan: P, per_month: 0.125, per: member_month }
    - { id: gratis, plan: P, per_month: 0 }
    - { id: asked, plan: P, per_month: null }`;
    const all = lines('', rest);
    expect(brief(all)).toEqual([
      'platforms/flat 160 16 months × $10.00',
      'platforms/gratis 0 16 months × $0.00',
      'platforms/seat 22 16 months × 11 members × $0.125',
    ]);
    expect(months(all[0])[0]).toBe('2027-02 10');
    expect(months(all[0]).at(-1)).toBe('2028-05 10');
  });

  it('used under two plans have a line each', () => {
    const rest = 'platforms: { use: [slack, { id: slack, plan: Pro }], members: 10 }';
    expect(lines('', rest).map((l) => [l.id, l.amount])).toEqual([
      ['platforms/slack/free', 0n],
      ['platforms/slack/pro', 1400_00n],
    ]);
  });
});

describe('contingency and indirect', () => {
  const rest = `budget:
  lines:
    - { id: a, item: A, category: travel, unit_cost: 100, on: 2027-09-01 }
    - { id: b, item: B, category: food, unit_cost: 50, on: 2027-10-01 }
  contingency: 0.1
  indirect: { rate: 0.1, exclude: [travel] }`;

  it('are shares of direct costs, and of those with contingency less what is excluded', () => {
    expect(brief(lines('', rest))).toEqual([
      'b 50 1 unit × $50.00',
      'a 100 1 unit × $100.00',
      'contingency 15 10% of $150.00',
      'indirect 6.5 10% of $65.00',
    ]);
  });

  it('follow what they are computed on, month by month', () => {
    const all = lines('', rest);
    expect(months(all[2])).toEqual(['2027-09 10', '2027-10 5']);
    // Travel is excluded: of September only its contingency counts.
    expect(months(all[3])).toEqual(['2027-09 1', '2027-10 5.5']);
  });

  it('leave contingency out of the base of indirect where it is excluded', () => {
    const all = lines('', rest.replace('exclude: [travel]', 'exclude: [travel, contingency]'));
    expect(brief(all).at(-1)).toBe('indirect 5 10% of $50.00');
  });

  it('are lines of nothing where nothing costs anything, and no lines without a key', () => {
    expect(brief(lines('', 'budget: { contingency: 0.1 }'))).toEqual(['contingency 0 10% of $0.00']);
    expect(lines('')).toEqual([]);
  });
});

describe('order', () => {
  it("is the budget's categories, then the plan's own by name, then contingency and indirect", () => {
    const rest = `budget:
  contingency: 0.1
  indirect: { rate: 0.1 }
  kits: { per_person: 1 }
  lines:
    - { id: z, item: Z, category: travel, unit_cost: 1 }
    - { id: y, item: Y, category: art, unit_cost: 1 }
    - { id: x, item: X, category: kits, unit_cost: 1 }`;
    const { budget } = program(plan('', rest));
    expect(budget.lines.map((l) => l.id)).toEqual([
      'kits/leads',
      'kits/teachers',
      'x',
      'y',
      'z',
      'contingency',
      'indirect',
    ]);
    expect(budget.categories.map((c) => c.name)).toEqual([
      'kits',
      'art',
      'travel',
      'contingency',
      'indirect',
    ]);
  });
});
