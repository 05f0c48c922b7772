/** The budget for people: what it shows, what it leaves out and names as missing, what it assumes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document, Inline } from '../../../src/core/artifact.ts';
import { budgetDocument } from '../../../src/domains/budget/generate/index.ts';
import { recommendation } from '../../../src/guidance/index.ts';
import { example, program, small } from './program.ts';

const read = (name: string): Document =>
  budgetDocument(program(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8')));

const text = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((p) => (typeof p === 'string' ? p : Object.values(p)[0])).join('');

const headings = (doc: Document): string[] => doc.body.flatMap((b) => (b.kind === 'heading' ? [b.text] : []));

/** The rows of the table under a heading. */
function rows(doc: Document, heading: string): string[][] {
  const at = doc.body.findIndex((b) => b.kind === 'heading' && b.text === heading);
  const found = doc.body.slice(at).find((b) => b.kind === 'table');
  return found?.kind === 'table' ? found.table.rows.map((row) => row.map(text)) : [];
}

describe('the budget document', () => {
  it('reads line by line as the design shows it', () => {
    expect(rows(read('cedar-plc'), 'Line by line')).toEqual([
      ['Stipends', 'Lead teacher: 1 × 10 months × 4 h × $62.50', '2,500.00', 'QG-VALUE-3'],
      ['', 'Teachers: 8 × 10 months × 4 h × $50.00', '16,000.00', 'QG-VALUE-1, QG-VALUE-2'],
      ['Payroll tax', 'On stipends: 7.65% of $18,500.00', '1,415.25', 'plan'],
      ['Food', 'Literacy PLC: 10 people × 10 meetings × $12.00', '1,200.00', 'QG-MATTER-1'],
      ['Platforms', 'Slack, Free: 16 months × $0.00', '0.00', 'QG-CONN-6, TF-SOC-2'],
      ['Direct costs', '', '21,115.25', ''],
      ['Indirect', '3% of $19,915.25', '597.46', 'plan'],
      ['Total', '', '21,712.71', '$2,171.27 a person'],
    ]);
  });

  it('says who pays', () => {
    const doc = read('cedar-plc');
    expect(rows(doc, 'Who pays')).toEqual([
      ['PTA', 'Jul 2027 to Jun 2028', 'Food', '1,200.00', '1,200.00', '0.00'],
      [
        'Title II-A',
        'Jul 2027 to Jun 2028',
        'Indirect, Payroll tax and Stipends',
        '21,000.00',
        '20,512.71',
        '487.29',
      ],
    ]);
    expect(doc.facts.at(-1)).toEqual(['Funding', 'PTA 1,200.00 · Title II-A 20,512.71 · unfunded 0.00']);
    expect(JSON.stringify(doc.body)).toContain('20 U.S.C. 6691');
    expect(headings(doc).some((h) => h.startsWith('Not funded'))).toBe(false);
  });

  it('names what is missing in place of sections without content', () => {
    const doc = read('riverbend-maker');
    expect(headings(doc)).not.toContain('Who pays');
    expect(doc.missing.map((m) => m.key)).toEqual(['budget.funding', 'recognition.micro_credential']);
    expect(doc.next).toMatch(/budget\.funding/);
    expect(budgetDocument(small('')).body).toEqual([
      { kind: 'paragraph', text: 'Nothing in the plan costs money yet.' },
    ]);
  });

  it('says what is not funded, why and when', () => {
    const doc = budgetDocument(
      example(
        `budget: { funding: [{ id: local, amount: 100000, from: 2027-03-01, pays: [stipends, buyout, kits, platforms] }, { id: grant, amount: 500, to: 2028-06-30, pays: [food] }] }`,
      ),
    );
    const open = rows(doc, headings(doc).find((h) => h.startsWith('Not funded')) ?? '');
    expect(open.map((row) => row[0]).filter((why) => why !== '')).toEqual([
      'No source may pay it',
      'No source that may pay it is open',
      'The sources that may pay it are spent',
    ]);
    expect(open.find((row) => row[1] === 'Platforms: Discourse, Standard')?.slice(2)).toEqual([
      'Feb 2027',
      '100.00',
    ]);
    const sum = open.reduce((s, row) => s + Math.round(Number(row[3]?.replaceAll(',', '')) * 100), 0);
    expect(doc.next).toContain(`$${(sum / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`);
  });

  it('sets the total beside what it buys, and half of all time beside the plan', () => {
    const doc = read('riverbend-maker');
    expect(rows(doc, 'What it buys').slice(0, 3)).toEqual([
      ['One person in the plan', '32', '15,532.72'],
      ['One student served', '2,400', '207.10'],
      ['One meeting', '20', '24,852.35'],
    ]);
    expect(JSON.stringify(doc.body)).toContain('24 × 0.5 × $72,000.00 × 1.30 × 2 years = $2,246,400.00');
    expect(doc.guidance).toContain('QG-TIME-3');
    expect(read('cedar-plc').guidance).not.toContain('QG-TIME-3');
  });

  it('states the defaults that it used', () => {
    const doc = budgetDocument(
      example('place: { work_day: null }\nbudget: { fiscal_year_starts: null, kits: { who: null } }'),
    );
    expect(doc.assumptions).toEqual(
      expect.arrayContaining([
        'Time is bought out for 10 / 10 years: a school year has ten months.',
        'Substitutes: a day for each meeting in the work day, half a day where it is shorter than four hours.',
        'Without a list of groups, kits are for all educators, tutors and leaders.',
        'The work day is 8:00 am to 3:30 pm.',
        'Fiscal years start in July.',
      ]),
    );
    expect(read('riverbend-maker').assumptions).not.toContain('Fiscal years start in July.');
  });

  it('rests on recommendations that exist', () => {
    for (const name of ['cedar-plc', 'riverbend-maker', 'lakeshore-cohorts'])
      expect(read(name).guidance.filter((id) => recommendation(id) === undefined)).toEqual([]);
  });
});
