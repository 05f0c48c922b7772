/**
 * Text for Markdown, so that it is shown literally by CommonMark and by GitHub's dialect: no emphasis, link,
 * image, HTML, table or mathematics comes from it. Some hosts look for addresses after reading the escapes
 * (GitHub for those of mail): there an address may still link to just what it shows.
 */
import type { Inline } from '../core/artifact.ts';
import { type Piece, piecesOf } from './inline.ts';

/** An underscore or dollar that can mean nothing is left, since `us_federal` and `$50.00` read better so. */
const escapeMarks = (text: string): string =>
  text
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/\$(?!\d)/g, '\\$')
    .replace(/&(?=[#A-Za-z])/g, '\\&')
    .replace(/(?<=^|\s)#/g, '\\#')
    .replace(/\/(?=\/)/g, '\\/')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/(?<=\w)@(?=\w)/g, '\\@');

/** What would begin a list, a line across, or a command of a CI's log where a block begins. */
const escapeStart = (text: string): string =>
  text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+](?=[\s-]|$)/, '\\$&')
    .replace(/^::/, '\\::');

/** A code span with a fence longer than any run of backticks inside. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const edge = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${edge}${text}${edge}${fence}`;
}

const WORD = /[\p{L}\p{N}]/u;
/** Markdown opens and closes strong text only where its neighbours let it; in doubt the text stays plain. */
const canBeStrong = (before: string, text: string, after: string): boolean =>
  (WORD.test(text.slice(0, 1)) || /^$|\s$/.test(before)) &&
  (WORD.test(text.slice(-1)) || /^(\s|$)/.test(after));

function strong(text: string, before: string, after: string): string {
  const inner = text.trim();
  const [lead, trail] = [text.startsWith(' ') ? ' ' : '', text.endsWith(' ') ? ' ' : ''];
  if (inner === '' || !canBeStrong(before + lead, inner, trail + after)) return escapeMarks(text);
  return `${lead}**${escapeMarks(inner)}**${trail}`;
}

function render(piece: Piece, before: string, after: string, inCell: boolean): string {
  switch (piece.style) {
    case 'plain':
      return escapeMarks(piece.text);
    case 'strong':
      return strong(piece.text, before, after);
    case 'code': {
      const text = piece.text.trim();
      // Dialects differ on a pipe in code within a table, so there it is plain text.
      return text === '' || (inCell && text.includes('|')) ? escapeMarks(piece.text) : code(text);
    }
  }
}

function inline(text: Inline, inCell: boolean): string {
  const pieces = piecesOf(text);
  return pieces
    .map((p, i) => render(p, pieces[i - 1]?.text ?? '', pieces[i + 1]?.text ?? '', inCell))
    .join('')
    .trim();
}

/** Text of a table's cell. */
export const cellText = (text: Inline): string => inline(text, true);

/** Text that begins a block: a paragraph, a heading, a list's item. */
export const blockText = (text: Inline): string => escapeStart(inline(text, false));
