/** What a document says, in its order, as blocks for any format; what has nothing to say is left out. */
import type { Block, Document, Inline } from '../core/artifact.ts';
import { isBlank } from './inline.ts';

/** What is known of a recommendation: the part of which document says it. */
export type GuidanceLookup = (
  id: string,
) => { readonly section: string; readonly source: string } | undefined;

const RANK = { heading: 1, subheading: 2 } as const;

function isEmpty(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
    case 'subheading':
    case 'paragraph':
      return isBlank(block.text);
    case 'list':
      return block.items.every(isBlank);
    case 'table':
      return block.table.rows.length === 0;
  }
}

/** Without empty blocks, and without headings under which nothing is left. */
export function withContent(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    if (isEmpty(block)) continue;
    const below = kept.at(-1);
    if (block.kind === 'heading' || block.kind === 'subheading') {
      const closes = below?.kind === 'heading' || below?.kind === 'subheading';
      if (below === undefined || (closes && RANK[below.kind] <= RANK[block.kind])) continue;
    }
    kept.push(
      block.kind === 'list' ? { ...block, items: block.items.filter((item) => !isBlank(item)) } : block,
    );
  }
  return kept.reverse();
}

/** One line a source: its recommendations, each part of it with the ids that come from there. */
function guidanceItems(ids: readonly string[], lookup: GuidanceLookup | undefined): string[] {
  const sources = new Map<string, Map<string, string[]>>();
  for (const id of ids) {
    const { source, section } = lookup?.(id) ?? { source: 'Guidance', section: '' };
    const sections = sources.get(source) ?? new Map<string, string[]>();
    sources.set(source, sections.set(section, [...(sections.get(section) ?? []), id]));
  }
  return [...sources].map(([source, sections]) => {
    const parts = [...sections].map(
      ([section, of]) => of.join(', ') + (section === '' ? '' : ` (${section})`),
    );
    return `${source}: ${parts.join('; ')}`;
  });
}

function section(title: string, items: readonly Inline[]): Block[] {
  return [
    { kind: 'heading', text: title },
    { kind: 'list', items },
  ];
}

/** Everything after the facts at a glance: the body, then what closes every document. */
export function blocksOf(doc: Document, lookup?: GuidanceLookup): Block[] {
  return withContent([
    ...doc.body,
    ...section(
      'What is missing',
      doc.missing.map(({ what, key }) => [`${what} (`, { code: key }, ')']),
    ),
    ...section('Where this comes from', [...guidanceItems(doc.guidance, lookup), ...doc.sources]),
    ...section('Assumptions', doc.assumptions),
    { kind: 'heading', text: 'Next' },
    { kind: 'paragraph', text: doc.next ?? '' },
  ]);
}
