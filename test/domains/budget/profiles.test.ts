/** The three programs that the project was planned with, and what each must come to, to the cent. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetAnswer } from '../../../src/domains/budget/answer.ts';
import { program } from './program.ts';

const answer = (name: string) =>
  budgetAnswer(
    program(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8')),
    '0',
  );

const amounts = (lines: readonly { id: string; amount: string }[]): Record<string, string> =>
  Object.fromEntries(lines.map(({ id, amount }) => [id, amount]));

describe('Cedar Elementary', () => {
  const budget = answer('cedar-plc');

  it('comes to 21,712.71', () => {
    expect(amounts(budget.lines)).toEqual({
      'stipends/lead': '2500.00',
      'stipends/teachers': '16000.00',
      'payroll_tax/stipends': '1415.25',
      'food/whole_group': '1200.00',
      'platforms/slack': '0.00',
      indirect: '597.46',
    });
    expect(budget).toMatchObject({
      direct: '21115.25',
      contingency: '0.00',
      indirect: '597.46',
      total: '21712.71',
      per_person: '2171.27',
      months: 10,
    });
  });

  it('is paid by Title II-A and the PTA', () => {
    const used = budget.funding.map(({ id, used, left }) => [id, used, left]);
    expect(used).toEqual([
      ['pta', '1200.00', '0.00'],
      ['title_ii_a', '20512.71', '487.29'],
    ]);
    expect(budget.unfunded).toEqual({ amount: '0.00', lines: [] });
  });

  it('reads as the design shows it', () => {
    const formulas = Object.fromEntries(budget.lines.map((l) => [l.id, l.formula]));
    expect(formulas).toMatchObject({
      'stipends/teachers': '8 × 10 months × 4 h × $50.00',
      'stipends/lead': '1 × 10 months × 4 h × $62.50',
      'payroll_tax/stipends': '7.65% of $18,500.00',
      'food/whole_group': '10 people × 10 meetings × $12.00',
      indirect: '3% of $19,915.25',
    });
  });
});

describe('Riverbend', () => {
  const budget = answer('riverbend-maker');

  it('comes to 497,047.07', () => {
    expect(budget.categories).toEqual({
      stipends: '114000.00',
      payroll_tax: '10208.16',
      buyout: '280800.00',
      contractual: '31200.00',
      substitutes: '19440.00',
      food: '7680.00',
      child_care: '3000.00',
      kits: '4050.00',
      platforms: '3000.00',
      contingency: '23668.91',
    });
    expect(amounts(budget.lines)).toMatchObject({
      'stipends/teachers': '96000.00',
      'stipends/leads': '18000.00',
      'payroll_tax/stipends': '8721.00',
      'payroll_tax/substitutes': '1487.16',
      'platforms/discourse': '3000.00',
      'platforms/slack': '0.00',
    });
    expect(budget).toMatchObject({
      direct: '473378.16',
      contingency: '23668.91',
      indirect: '0.00',
      total: '497047.07',
      per_person: '15532.72',
      months: 20,
    });
  });

  it('has no source yet, so that all of it is unfunded', () => {
    expect(budget.funding).toEqual([]);
    expect(budget.unfunded.amount).toBe('497047.07');
  });

  it('falls into four fiscal years', () => {
    expect(budget.by_fiscal_year.map((y) => [y.year, y.from, y.to])).toEqual([
      ['FY2027', '2026-07', '2027-06'],
      ['FY2028', '2027-07', '2028-06'],
      ['FY2029', '2028-07', '2029-06'],
      ['FY2030', '2029-07', '2030-06'],
    ]);
    expect(budget.by_month.at(0)).toEqual({ month: '2027-02', amount: '105.00' });
    expect(budget.by_month.at(-1)).toEqual({ month: '2029-07', amount: '105.00' });
  });
});

describe('Lakeshore', () => {
  const budget = answer('lakeshore-cohorts');

  it('comes to 156,372.39', () => {
    expect(amounts(budget.lines)).toEqual({
      'stipends/coaches': '24300.00',
      'stipends/facilitators': '12960.00',
      'stipends/teachers': '108000.00',
      'payroll_tax/stipends': '11112.39',
    });
    expect(budget.total).toBe('156372.39');
  });
});

describe("the guidance's worked example (QG-VALUE-2)", () => {
  it('is a stipend of 2,000 dollars for ten months at four hours a month', () => {
    const one = program(`version: 1
name: One
calendar: { start: 2027-08-02, months: 10 }
people: [{ id: teachers, role: educator, count: 1, stipend: { rate: 50, hours_per_month: 4 } }]
`);
    expect(one.budget.total).toBe(2000_00n);
    expect(one.budget.lines[0]).toMatchObject({
      formula: '1 × 10 months × 4 h × $50.00',
      guidance: ['QG-VALUE-1', 'QG-VALUE-2'],
    });
  });
});
