/** The comparison for people and for spreadsheets. */
import { describe, expect, it } from 'vitest';
import type { Document, Inline } from '../../../src/core/artifact.ts';
import { platformsDocument, platformsSheet } from '../../../src/domains/platforms/generate/comparison.ts';
import { small } from '../budget/program.ts';

const text = (inline: Inline): string =>
  typeof inline === 'string'
    ? inline
    : inline.map((p) => (typeof p === 'string' ? p : Object.values(p)[0])).join('');

function rows(doc: Document): string[][] {
  const table = doc.body.find((b) => b.kind === 'table');
  return table?.kind === 'table' ? table.table.rows.map((row) => row.map(text)) : [];
}

const PLAN = `platforms:
  use: [slack, { id: discourse, plan: Standard }, vanilla_forums]
  needs: [events, threads, mobile]
  prices: [{ id: discourse, plan: Standard, per_month: 100, as_of: 2027-03-01, meets: [events, threads, mobile] }, { id: own, per_month: 2.5, per: member_month }]
`;

describe('the platform document', () => {
  const doc = platformsDocument(small(PLAN));

  it('says what is in use and what it comes to, quotes apart', () => {
    expect(doc.facts).toEqual([
      [
        'In use',
        'Discourse, Standard: $1,600.00 over 16 months; Slack, Free: $0.00; Vanilla Forums, By quote: not known',
      ],
      ['They come to', '$1,600.00, without Vanilla Forums, by quote'],
      ['Counted for', '16 months, 10 members'],
      ['Needs', 'events, mobile and threads'],
    ]);
  });

  it('compares every price with its date and the needs that it meets', () => {
    const found = rows(doc);
    expect(found).toContainEqual([
      'Discourse, Standard, chosen',
      '$100.00',
      '$1,600.00',
      'all 3',
      'Mar 2027',
    ]);
    expect(found).toContainEqual(['Slack, Free, chosen', '$0.00', '$0.00', 'all but events', 'Nov 2026']);
    expect(found).toContainEqual(['Slack, Pro', '$87.50', '$1,400.00', 'all but events', 'Nov 2026']);
    expect(found).toContainEqual(['LinkedIn Groups, Free', '$0.00', '$0.00', 'mobile', 'Jan 2021']);
    expect(found).toContainEqual([
      'Vanilla Forums, By quote, chosen',
      'by quote',
      'not known',
      'threads',
      'Jan 2021',
    ]);
    expect(found).toContainEqual(['own, own quote', '$25.00', '$400.00', 'not known', 'undated']);
    expect(found).toHaveLength(small(PLAN).platforms.rows.length);
  });

  it('names what is missing and what was assumed', () => {
    expect(doc.missing).toEqual([{ what: 'the price of Vanilla Forums', key: 'platforms.prices' }]);
    expect(doc.assumptions).toContain('No plan is named for Slack: Free is counted.');
    expect(doc.assumptions).toContain('Members are everyone in people: 10.');
    expect(platformsDocument(small('')).missing.map((m) => m.key)).toEqual([
      'platforms.use',
      'platforms.needs',
    ]);
  });

  it('shows all that is known of a platform where no need is named', () => {
    const open = rows(platformsDocument(small('platforms: { use: [slack] }')));
    expect(open).toContainEqual([
      'Tribe, Plus',
      '$49.00',
      '$784.00',
      'threads, private groups, search and history',
      'Jan 2021',
    ]);
  });
});

describe('the platform sheet', () => {
  it('leaves cells of unknown prices empty', () => {
    const sheet = platformsSheet(small(PLAN));
    const vanilla = sheet.rows.find((row) => row[0] === 'vanilla_forums');
    expect(vanilla?.slice(3, 8)).toEqual(['month', undefined, undefined, undefined, '2021-01-01']);
    const seat = sheet.rows.find((row) => row[0] === 'own');
    expect(seat?.slice(3, 8)).toEqual(['member_month', '2.50', '25.00', '400.00', undefined]);
    expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
  });
});
