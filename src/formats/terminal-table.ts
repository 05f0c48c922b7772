/** Tables for a terminal: aligned columns without lines, numbers at the right, cells wrapped to the width. */
import TableLayout from 'cli-table3';
import type { Inline, Table } from '../core/artifact.ts';
import type { Colours } from '../report/colour.ts';
import { type ColumnSize, fitColumns } from './columns.ts';
import { inlineLines, inlineWidth } from './terminal-text.ts';
import { widest } from './width.ts';

const INDENT = 2;
const GAP = 2;
/** Words in narrower columns could not be read. */
const NARROWEST = 8;

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: Colours;
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(GAP),
};

/** The head is left out where no column has a title. */
function rowsOf(table: Table): (readonly Inline[])[] {
  const head = table.columns.map((column) => column.title);
  return head.some((title) => title !== '') ? [head, ...table.rows] : [...table.rows];
}

/** Numbers are never broken; their title is, between its words. */
function sizeOf({ columns, rows }: Table, i: number): ColumnSize {
  const title = columns[i]?.title ?? '';
  const body = rows.reduce((most, row) => Math.max(most, inlineWidth(row[i] ?? '')), 1);
  const wanted = Math.max(body, inlineWidth(title));
  const least = columns[i]?.align === 'right' ? Math.max(body, widest(title.split(' '))) : NARROWEST;
  return { wanted, least: Math.min(wanted, least) };
}

/** The table's lines, each ending in a line break; none for a table without rows. */
export function tableToTerminal(table: Table, { width, colours }: TerminalOptions): string {
  if (table.rows.length === 0) return '';
  const rows = rowsOf(table);
  const sizes = table.columns.map((_, i) => sizeOf(table, i));
  const widths = fitColumns(sizes, width - INDENT - GAP * (table.columns.length - 1));
  const layout = new TableLayout({
    chars: NO_LINES,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: table.columns.map((column) => column.align ?? 'left'),
  });
  const hasHead = rows.length > table.rows.length;
  rows.forEach((row, r) => {
    if (row.length > table.columns.length) throw new Error('a row with more cells than columns');
    const cells = table.columns.map((_, i) => inlineLines(row[i] ?? '', widths[i] ?? 1, colours));
    layout.push(cells.map((lines) => (hasHead && r === 0 ? lines.map(colours.dim) : lines).join('\n')));
  });
  const lines = layout.toString().split('\n');
  return `${lines.map((line) => `${' '.repeat(INDENT)}${line}`.trimEnd()).join('\n')}\n`;
}
