import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/artifact.ts';
import { onrampDocument, onrampSheet } from '../../../src/domains/onramp/generate/milestones.ts';
import { example, model } from './plans.ts';

const rows = (document: Document) =>
  document.body.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
const fact = (document: Document, label: string) => document.facts.find(([l]) => l === label)?.[1];

describe('the onramp as a document', () => {
  const riverbend = onrampDocument(example('riverbend-maker'));

  test('numbers the milestones, and names needs by number', () => {
    expect(riverbend.title).toBe('6 months to kick-off: 17 milestones');
    expect(rows(riverbend)[5]).toEqual([
      '6',
      'Fri, Apr 9',
      'Calendars',
      'Dates for 20 active months agreed with the principals and whoever knows the teacher contract',
      'Administrators',
      '3, 4',
      '3 weeks',
      'Mar 19',
    ]);
  });

  test('prices the planning months, which stipends do not cover', () => {
    const pay = riverbend.missing.find((m) => m.key === 'budget.lines')?.what;
    expect(pay).toContain(
      'Teacher leads 3 × 6 months × 4 h × $75.00 = $5,400.00, with payroll tax $5,813.10',
    );
  });

  test('asks for no pay that a line already holds', () => {
    const change =
      'budget: { lines: [{ id: x, item: Planning time, category: stipends, quantity: 60, unit: hours, unit_cost: 65 }] }';
    expect(onrampDocument(model()).missing.map((m) => m.key)).toEqual(['budget.lines']);
    expect(onrampDocument(model(change)).missing).toEqual([]);
  });

  test('says whether lead times fit', () => {
    expect(fact(riverbend, 'Lead times')).toBe(
      'fit; the last day on which planning may begin is Apr 27, 2027',
    );
    const short = onrampDocument(model('calendar: { onramp_months: 2 }'));
    expect(fact(short, 'Lead times')).toMatch(/^\d+ working days short, so all are cut: /);
    const none = onrampDocument(model('calendar: { onramp_months: 0 }'));
    expect(none.body).toEqual([]);
    expect(fact(none, 'Lead times')).toMatch(/^\d+ working days are missing: /);
  });

  test('writes years where the onramp spans two', () => {
    const document = onrampDocument(model('calendar: { start: 2028-01-18 }'));
    expect(rows(document)[0]?.[1]).toBe('Mon, Jul 19, 2027');
  });

  test('tells which milestones fall into paused months for want of other days', () => {
    expect(fact(riverbend, 'Paused months')).toBe('nothing that needs educators falls in June and July');
    const late = onrampDocument(
      model('calendar: { start: 2027-09-01, onramp_months: 4, pause: [may, june, july] }'),
    );
    expect(fact(late, 'Paused months')).toContain('need educators in paused months');
  });

  test('has a row a milestone in its sheet', () => {
    const program = example('riverbend-maker');
    expect(onrampSheet(program).rows).toHaveLength(program.onramp.milestones.length);
    expect(onrampSheet(program).rows[4]?.slice(0, 4)).toEqual([
      'design-session',
      '2027-04-01',
      '2027-03-25',
      'goals',
    ]);
  });
});
