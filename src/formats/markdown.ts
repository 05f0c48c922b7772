/** Documents as Markdown that also reads well as plain text. */
import type { Block, Column, Document, Table } from '../core/artifact.ts';
import { blockText, cellText } from './escape.ts';
import { blocksOf, type GuidanceLookup } from './sections.ts';
import { displayWidth } from './width.ts';

/** Wider cells run over: a column is not padded to the longest sentence in it. */
const WIDEST = 48;

const pad = (text: string, width: number, column: Column | undefined): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return column?.align === 'right' ? space + text : text + space;
};

/** A row with more cells than the table has columns would lose some: our own fault, which throws. */
function cellsOf(table: Table): string[][] {
  return table.rows.map((row) => {
    if (row.length > table.columns.length) throw new Error('a row with more cells than columns');
    return table.columns.map((_, i) => cellText(row[i] ?? ''));
  });
}

function tableLines({ columns, rows }: Table): string[] {
  const cells = [columns.map((c) => cellText(c.title)), ...cellsOf({ columns, rows })];
  const widths = columns.map((_, i) =>
    Math.max(3, ...cells.map((row) => displayWidth(row[i] ?? '')).filter((width) => width <= WIDEST)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i])).join(' | ')} |`;
  const rule = columns.map((c, i) => {
    const dashes = '-'.repeat(Math.max(3, widths[i] ?? 0));
    return c.align === 'right' ? `${dashes.slice(1)}:` : dashes;
  });
  const [head = [], ...body] = cells;
  return [line(head), `| ${rule.join(' | ')} |`, ...body.map(line)];
}

/** Two lists in a row stay two only if their marks differ. */
function listLines(block: Block & { kind: 'list' }, second: boolean): string[] {
  const items = block.items.map(blockText);
  return items.map((item, i) =>
    block.ordered ? `${i + 1}${second ? ')' : '.'} ${item}` : `${second ? '*' : '-'} ${item}`,
  );
}

function blockLines(block: Block, second: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      return [`## ${blockText(block.text)}`];
    case 'subheading':
      return [`### ${blockText(block.text)}`];
    case 'paragraph':
      return [blockText(block.text)];
    case 'list':
      return listLines(block, second);
    case 'table':
      return tableLines(block.table);
  }
}

/**
 * The whole document: title, lead, facts at a glance, body, what is missing, where it comes from, assumptions,
 * next. Sections without content are left out.
 */
export function documentToMarkdown(doc: Document, options: { guidance?: GuidanceLookup } = {}): string {
  const glance: Table = { columns: [{ title: 'At a glance' }, { title: '' }], rows: doc.facts };
  const parts = [[`# ${blockText(doc.title)}`], [blockText(doc.lead)]];
  if (glance.rows.length > 0) parts.push(tableLines(glance));
  let second = false;
  let previous: Block | undefined;
  for (const block of blocksOf(doc, options.guidance)) {
    second = block.kind === 'list' && previous?.kind === 'list' && !second;
    parts.push(blockLines(block, second));
    previous = block;
  }
  return `${parts
    .map((lines) => lines.join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}
