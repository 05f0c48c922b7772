/** budget/1 and the sheets: the form that programs and spreadsheets read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { budgetAnswer } from '../../../src/domains/budget/answer.ts';
import { budgetSheet, byMonthSheet } from '../../../src/domains/budget/generate/index.ts';
import { program, SMALL, small } from './program.ts';

const cedar = program(readFileSync(new URL('../../../examples/cedar-plc.yaml', import.meta.url), 'utf8'));

describe('budget/1', () => {
  const answer = budgetAnswer(cedar, '1.2.3');

  it('has its keys in their order', () => {
    expect(Object.keys(answer)).toEqual([
      'schema',
      'lcplan',
      'currency',
      'months',
      'lines',
      'categories',
      'direct',
      'contingency',
      'indirect',
      'total',
      'per_person',
      'by_month',
      'by_fiscal_year',
      'funding',
      'unfunded',
    ]);
    expect(answer).toMatchObject({ schema: 'budget/1', lcplan: '1.2.3', currency: 'USD' });
    expect(Object.keys(answer.categories)).toEqual([
      'stipends',
      'payroll_tax',
      'food',
      'platforms',
      'indirect',
    ]);
  });

  it('has lines with decimal text, and paths that do not depend on the order of lists', () => {
    expect(answer.lines[0]).toEqual({
      id: 'stipends/lead',
      category: 'stipends',
      item: 'Lead teacher',
      quantity: '40',
      unit: 'hour',
      unit_cost: '62.50',
      amount: '2500.00',
      formula: '1 × 10 months × 4 h × $62.50',
      path: 'people[lead].stipend',
      guidance: ['QG-VALUE-3'],
      basis: 'plan',
    });
    expect(answer.lines.map((l) => l.path)).toEqual([
      'people[lead].stipend',
      'people[teachers].stipend',
      'budget.payroll_tax',
      'budget.food',
      'platforms.use[slack]',
      'budget.indirect',
    ]);
  });

  it('says month by month who pays what', () => {
    const pta = answer.funding.find((f) => f.id === 'pta');
    expect(pta?.lines[0]).toEqual({ line: 'food/whole_group', month: '2027-08', amount: '120.00' });
    expect(pta?.lines).toHaveLength(10);
    expect(answer.by_month[0]).toEqual({ month: '2027-08', amount: '2171.28' });
  });

  it('has no figure a person where nobody is', () => {
    expect(budgetAnswer(small(''), '0').per_person).toBe('0.00');
    const nobody = program('version: 1\nname: Nobody\ncalendar: { start: 2027-08-02, months: 1 }\n');
    expect(budgetAnswer(nobody, '0')).toMatchObject({
      per_person: null,
      total: '0.00',
      lines: [],
      categories: {},
      by_month: [],
      by_fiscal_year: [],
      unfunded: { amount: '0.00', lines: [] },
    });
  });

  it('keeps large sums to the cent', () => {
    const rich = program(
      `${SMALL}budget: { lines: [{ id: a, item: A, category: x, quantity: 1000000000, unit_cost: 999999999999.99 }] }`,
    );
    expect(budgetAnswer(rich, '0').total).toBe('999999999999990000000.00');
  });
});

describe('fiscal years', () => {
  const years = (starts: string, on: string) =>
    budgetAnswer(
      small(`budget: { ${starts}lines: [{ id: a, item: A, category: x, unit_cost: 1, on: ${on} }] }`),
      '0',
    ).by_fiscal_year;

  it.each([
    ['', '2027-06-30', 'FY2027', '2026-07', '2027-06'],
    ['', '2027-07-01', 'FY2028', '2027-07', '2028-06'],
    ['fiscal_year_starts: january, ', '2027-12-31', 'FY2027', '2027-01', '2027-12'],
    ['fiscal_year_starts: october, ', '2027-09-30', 'FY2027', '2026-10', '2027-09'],
    ['fiscal_year_starts: october, ', '2027-10-01', 'FY2028', '2027-10', '2028-09'],
  ])('%s%s lies in %s', (starts, on, year, from, to) => {
    expect(years(starts, on)).toEqual([{ year, from, to, amount: '1.00' }]);
  });
});

describe('sheets', () => {
  it('hold the lines', () => {
    const sheet = budgetSheet(cedar);
    expect(sheet.columns).toHaveLength(11);
    expect(sheet.rows[1]).toEqual([
      'stipends/teachers',
      'stipends',
      'Teachers',
      '320',
      'hour',
      '50.00',
      '16000.00',
      '8 × 10 months × 4 h × $50.00',
      'people[teachers].stipend',
      'QG-VALUE-1 QG-VALUE-2',
      'plan',
    ]);
  });

  it('hold each month with its sum', () => {
    const sheet = byMonthSheet(cedar);
    expect(sheet.columns.slice(0, 4)).toEqual(['line', 'category', 'item', '2027-08']);
    expect(sheet.rows.at(-1)).toEqual([
      'total',
      '',
      '',
      ...cedar.budget.byMonth.map((m) => (Number(m.amount) / 100).toFixed(2)),
      '21712.71',
    ]);
    expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
    expect(byMonthSheet(small('')).rows).toEqual([]);
  });
});
