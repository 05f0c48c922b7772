import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Table } from '../../src/core/artifact.ts';
import { documentToTerminal, tableToTerminal } from '../../src/formats/terminal.ts';
import { displayWidth } from '../../src/formats/width.ts';
import { colours, NO_COLOURS } from '../../src/report/colour.ts';
import { hostile, isHarmful } from './hostile.ts';
import { bare, guidance, sample } from './sample.ts';

const plain = { width: 80, colours: NO_COLOURS };

const WHOLE = `Cedar Elementary: budget
What the ten months cost, line by line, for the principal.

  Months  10
  Total   $21,712.71, $2,171.27 a person

Lines
  Category  Line                                       Amount
  Stipends  Teachers: 8 × 10 months × 4 h × $50.00  16,000.00
  Food      10 people | 10 meetings                 -1,200.00

Steps
  1. Ask.
  2. Write it down with \`lcplan build\`

  - A list of its own

  After that
  2027. A year

What is missing
  - the room (\`meetings[0].resources\`)

Where this comes from
  - Quick guide: QG-VALUE-1, QG-VALUE-3 (Value); QG-FOCUS-4 (Focus)
  - Guidance: QG-UNKNOWN-1
  - Price book, read in 2026

Assumptions
  - Ten months in a school year

Next
  Send it to the principal.
`;

describe('a document for a terminal', () => {
  test('has the parts of the Markdown in the same order', () => {
    expect(documentToTerminal(sample, { ...plain, guidance })).toBe(WHOLE);
  });

  test('of nothing but a title and a sentence is just that', () => {
    expect(documentToTerminal(bare, plain)).toBe('Bare\nNothing else.\n');
  });

  test('cells, numbers apart, are wrapped to the width', () => {
    const table: Table = {
      columns: [{ title: 'What' }, { title: 'Why' }, { title: 'Cost', align: 'right' }],
      rows: [['One word after another', 'So that the line ends in time', '1,000.00']],
    };
    expect(tableToTerminal(table, { ...plain, width: 40 })).toBe(
      [
        '  What           Why               Cost',
        '  One word       So that the   1,000.00',
        '  after another  line ends in',
        '                 time',
        '',
      ].join('\n'),
    );
  });

  test('titles over numbers are wrapped, numbers are not', () => {
    const titles = ['Minutes', 'Make meaning', 'Welcome and purpose'];
    const columns = titles.map((title, i) => (i === 0 ? { title } : { title, align: 'right' as const }));
    const rows = [['Equity lens', '10', '1,234,567.00']];
    expect(tableToTerminal({ columns, rows }, { ...plain, width: 40 })).toBe(
      [
        '  Minutes         Make   Welcome and',
        '               meaning       purpose',
        '  Equity lens       10  1,234,567.00',
        '',
      ].join('\n'),
    );
  });

  test('wide characters keep the columns aligned', () => {
    const rows = ['日本語', '🎉 party', 'cafe\u0301', 'plain'].map((name) => [name, '7']);
    const text = tableToTerminal({ columns: [{ title: '' }, { title: '' }], rows }, plain);
    const before = text
      .trimEnd()
      .split('\n')
      .map((line) => displayWidth(line.slice(0, line.indexOf('7'))));
    expect(new Set(before).size).toBe(1);
  });

  test('strong text is painted, on each line that it is on', async () => {
    const painted = { width: 24, colours: await colours(1) };
    const text = documentToTerminal(
      { ...bare, lead: 'x', facts: [['a', [{ strong: 'one two three four five' }, ' six']]] },
      painted,
    );
    expect(text).toBe(
      '\u001b[1mBare\u001b[22m\nx\n\n  a  \u001b[1mone two three four\u001b[22m\n     \u001b[1mfive\u001b[22m six\n',
    );
  });

  test('a row with more cells than columns is refused, not cut', () => {
    expect(() => tableToTerminal({ columns: [{ title: 'a' }], rows: [['1', '2']] }, plain)).toThrow('cells');
  });

  test('any text is harmless, and within the width', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(40, 80), (text, width) => {
        const doc: Document = {
          ...bare,
          title: text,
          lead: text,
          facts: [[text, text]],
          body: [
            { kind: 'paragraph', text },
            { kind: 'list', items: [text, [{ strong: text }, { code: text }]] },
            {
              kind: 'table',
              table: {
                columns: [{ title: text }, { title: text }],
                rows: [
                  [text, text],
                  ['', ''],
                ],
              },
            },
          ],
          next: text,
        };
        const shown = documentToTerminal(doc, { width, colours: NO_COLOURS });
        expect(isHarmful(shown)).toBe(false);
        expect(shown).not.toContain('##[');
        expect(shown).not.toMatch(/^\s*::/m);
        // Keeping a runner's commands apart takes a column or two more; marks of some scripts count in tables.
        for (const line of shown.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width + 8);
      }),
    );
  });
});
