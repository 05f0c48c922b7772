import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import type { Document, Inline } from '../../src/core/artifact.ts';
import { documentToMarkdown } from '../../src/formats/markdown.ts';
import { oneLine } from '../../src/formats/safe.ts';
import { hostile } from './hostile.ts';
import { bare, guidance, sample } from './sample.ts';

const WHOLE = `# Cedar Elementary: budget

What the ten months cost, line by line, for the principal.

| At a glance |                                    |
| ----------- | ---------------------------------- |
| Months      | 10                                 |
| Total       | $21,712.71, **$2,171.27** a person |

## Lines

| Category | Line                                   |    Amount |
| -------- | -------------------------------------- | --------: |
| Stipends | Teachers: 8 × 10 months × 4 h × $50.00 | 16,000.00 |
| Food     | 10 people \\| 10 meetings               | -1,200.00 |

## Steps

1. Ask.
2. **Write** it down with \`lcplan build\`

* A list of its own

### After that

2027\\. A year

## What is missing

- the room (\`meetings[0].resources\`)

## Where this comes from

- Quick guide: QG-VALUE-1, QG-VALUE-3 (Value); QG-FOCUS-4 (Focus)
- Guidance: QG-UNKNOWN-1
- Price book, read in 2026

## Assumptions

- Ten months in a school year

## Next

Send it to the principal.
`;

describe('a document as Markdown', () => {
  test('has its parts in order, aligned, without what has no content', () => {
    expect(documentToMarkdown(sample, { guidance })).toBe(WHOLE);
  });

  test('of nothing but a title and a sentence is just that', () => {
    expect(documentToMarkdown(bare)).toBe('# Bare\n\nNothing else.\n');
  });

  test('a row with more cells than columns is refused, not cut', () => {
    const table = { columns: [{ title: 'a' }], rows: [['1', '2']] };
    expect(() => documentToMarkdown({ ...bare, body: [{ kind: 'table', table }] })).toThrow('cells');
  });

  test.each<[string, Inline, string]>([
    ['names with underscores stay readable', 'us_federal and _x_', 'us_federal and \\_x\\_'],
    ['money stays readable', '$50.00 for $x$', '$50.00 for \\$x\\$'],
    ['addresses are no links', 'https://e.com www.e.com', 'https:\\//e.com www\\.e.com'],
    ['a dash begins no list', '- x', '\\- x'],
    ['a negative number is no dash', '-5', '-5'],
    ['joined codes', [{ code: 'a' }, { code: 'b' }], '`ab`'],
    ['code with backticks', [{ code: '`a``b' }], '``` `a``b ```'],
    ['strong text within a word', ['a', { strong: '(b)' }, 'c'], 'a(b)c'],
    ['strong text with blanks at its edges', ['a', { strong: ' b ' }, 'c'], 'a **b** c'],
  ])('%s', (_, text, markdown) => {
    const doc: Document = { ...bare, body: [{ kind: 'paragraph', text }] };
    expect(documentToMarkdown(doc)).toBe(`# Bare\n\nNothing else.\n\n${markdown}\n`);
  });
});

/** A document that holds one text in every place. */
const everywhere = (text: string): Document => ({
  kind: 'document',
  id: 'x',
  title: text,
  lead: text,
  facts: [[text, text]],
  body: [
    { kind: 'heading', text },
    { kind: 'paragraph', text },
    { kind: 'subheading', text },
    { kind: 'list', items: [text, text] },
    { kind: 'list', items: [text, text], ordered: true },
    { kind: 'list', items: [text], ordered: true },
    {
      kind: 'table',
      table: { columns: [{ title: text }, { title: text, align: 'right' }], rows: [[text, text], [text]] },
    },
  ],
  missing: [{ what: text, key: text }],
  guidance: [],
  sources: [text],
  assumptions: [text],
  next: text,
});

const PLACES = 20;

const careful = new MarkdownIt();
const eager = new MarkdownIt({ html: true, linkify: true });
// Without a scheme anything with a dot would be an address; Git hosts do not go so far.
eager.linkify.set({ fuzzyLink: false });

interface Said {
  readonly text: string;
  readonly kinds: readonly string[];
}

/** What each heading, paragraph, item and cell says, and of what kinds its parts are. */
function said(tokens: readonly Token[]): Said[] {
  return tokens
    .filter((token) => token.type === 'inline')
    .map(({ children }) => ({
      text: (children ?? []).map((child) => child.content).join(''),
      kinds: [...new Set((children ?? []).map((child) => child.type))].sort(),
    }));
}

const letters = (text: string): string => text.replace(/\s/g, '');
const nonBlank = hostile.filter((text) => oneLine(text).trim() !== '');

describe.each([
  ['as it comes', careful],
  ['with HTML and links', eager],
])('read by markdown-it %s, a hostile text', (_, reader) => {
  test('stays one text in its place, letter for letter', () => {
    const model = reader.parse(documentToMarkdown(everywhere('model')), {}).map((token) => token.type);
    fc.assert(
      fc.property(nonBlank, (text) => {
        const tokens = reader.parse(documentToMarkdown(everywhere(text)), {});
        expect(tokens.map((token) => token.type)).toEqual(model);
        const shown = oneLine(text).trim();
        const parts = said(tokens);
        expect(parts.filter((part) => part.text === shown)).toHaveLength(PLACES);
        const missing = parts.filter((part) => part.kinds.includes('code_inline'));
        expect(missing.map((part) => letters(part.text))).toEqual([letters(`${shown}(${shown})`)]);
        for (const { kinds } of parts) expect(['', 'text', 'code_inline,text']).toContain(kinds.join());
      }),
      { numRuns: 300 },
    );
  });

  test('mixed with strong text and code says the same', () => {
    const allowed = ['text', 'code_inline', 'strong_open', 'strong_close'];
    fc.assert(
      fc.property(nonBlank, nonBlank, nonBlank, (a, b, c) => {
        const mixed: Inline = [a, { strong: b }, { code: c }, a, { strong: c }, b, { code: a }];
        const table = { columns: [{ title: 'T' }, { title: '' }], rows: [[mixed, 'end']] };
        const body = [{ kind: 'paragraph', text: mixed } as const, { kind: 'table', table } as const];
        const parts = said(reader.parse(documentToMarkdown({ ...bare, body }), {})).slice(2);
        const whole = letters([a, b, c, a, c, b, a].map(oneLine).join(''));
        expect(parts.map((part) => letters(part.text))).toEqual([whole, 'T', '', whole, 'end']);
        for (const { kinds } of parts) expect(kinds.filter((kind) => !allowed.includes(kind))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
