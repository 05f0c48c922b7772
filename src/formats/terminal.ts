/** Documents for a terminal: the same order as in Markdown, without its marks. */
import type { Block, Document, Inline } from '../core/artifact.ts';
import { withoutCommands } from './safe.ts';
import { blocksOf, type GuidanceLookup } from './sections.ts';
import { type TerminalOptions, tableToTerminal } from './terminal-table.ts';
import { inlineLines } from './terminal-text.ts';

export { type TerminalOptions, tableToTerminal } from './terminal-table.ts';

/** Wrapped text with a mark before its first line and the same room before the others. */
function hanging(text: Inline, mark: string, { width, colours }: TerminalOptions): string {
  const room = ' '.repeat(mark.length);
  const lines = inlineLines(text, width - mark.length, colours);
  return lines.map((line, i) => `${i === 0 ? mark : room}${line}\n`).join('');
}

function listText(block: Block & { kind: 'list' }, options: TerminalOptions): string {
  const size = String(block.items.length).length;
  return block.items
    .map((item, i) => hanging(item, block.ordered ? `  ${String(i + 1).padStart(size)}. ` : '  - ', options))
    .join('');
}

function blockText(block: Block, options: TerminalOptions): string {
  switch (block.kind) {
    case 'heading':
      return hanging([{ strong: block.text }], '', options);
    case 'subheading':
      return hanging([{ strong: block.text }], '  ', options);
    case 'paragraph':
      return hanging(block.text, '  ', options);
    case 'list':
      return listText(block, options);
    case 'table':
      return tableToTerminal(block.table, options);
  }
}

const isHead = (block: Block | undefined): boolean =>
  block?.kind === 'heading' || block?.kind === 'subheading';

/** The whole document, wrapped to `width`; the guidance's lookup names where recommendations come from. */
export function documentToTerminal(
  doc: Document,
  options: TerminalOptions & { readonly guidance?: GuidanceLookup },
): string {
  const blocks = blocksOf(doc, options.guidance);
  let text = hanging([{ strong: doc.title }], '', options) + hanging(doc.lead, '', options);
  if (doc.facts.length > 0)
    text += `\n${tableToTerminal({ columns: [{ title: '' }, { title: '' }], rows: doc.facts }, options)}`;
  blocks.forEach((block, i) => {
    // A heading stands next to what it is over.
    text += (isHead(blocks[i - 1]) ? '' : '\n') + blockText(block, options);
  });
  return withoutCommands(text);
}
