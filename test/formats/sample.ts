/** A document with everything that a document can have. */
import type { Document } from '../../src/core/artifact.ts';

export const sample: Document = {
  kind: 'document',
  id: 'budget',
  title: 'Cedar Elementary: budget',
  lead: 'What the ten months cost, line by line, for the principal.',
  facts: [
    ['Months', '10'],
    ['Total', ['$21,712.71, ', { strong: '$2,171.27' }, ' a person']],
  ],
  body: [
    { kind: 'heading', text: 'Lines' },
    {
      kind: 'table',
      table: {
        columns: [{ title: 'Category' }, { title: 'Line' }, { title: 'Amount', align: 'right' }],
        rows: [
          ['Stipends', 'Teachers: 8 × 10 months × 4 h × $50.00', '16,000.00'],
          ['Food', '10 people | 10 meetings', '-1,200.00'],
        ],
      },
    },
    { kind: 'heading', text: 'Left out, since nothing is under it' },
    { kind: 'subheading', text: 'Nor under this' },
    { kind: 'list', items: [] },
    { kind: 'heading', text: 'Steps' },
    {
      kind: 'list',
      items: ['Ask.', [{ strong: 'Write' }, ' it down with ', { code: 'lcplan build' }]],
      ordered: true,
    },
    { kind: 'list', items: ['A list of its own'] },
    { kind: 'subheading', text: 'After that' },
    { kind: 'paragraph', text: '2027. A year' },
  ],
  missing: [{ what: 'the room', key: 'meetings[0].resources' }],
  guidance: ['QG-VALUE-1', 'QG-VALUE-3', 'QG-FOCUS-4', 'QG-UNKNOWN-1'],
  sources: ['Price book, read in 2026'],
  assumptions: ['Ten months in a school year'],
  next: 'Send it to the principal.',
};

export const guidance = (id: string): { section: string; source: string } | undefined =>
  ({
    'QG-VALUE-1': { section: 'Value', source: 'Quick guide' },
    'QG-VALUE-3': { section: 'Value', source: 'Quick guide' },
    'QG-FOCUS-4': { section: 'Focus', source: 'Quick guide' },
  })[id];

export const bare: Document = {
  kind: 'document',
  id: 'bare',
  title: 'Bare',
  lead: 'Nothing else.',
  facts: [],
  body: [],
  missing: [],
  guidance: [],
  sources: [],
  assumptions: [],
};
