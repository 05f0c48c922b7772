/** Inline text for a terminal: wrapped, strong parts painted, code between backticks. */
import type { Inline } from '../core/artifact.ts';
import type { Colours } from '../report/colour.ts';
import { type Piece, piecesOf } from './inline.ts';
import { displayWidth, type Span, wrapSpans } from './width.ts';

const shown = (piece: Piece): string => (piece.style === 'code' ? `\`${piece.text}\`` : piece.text);

export const inlineWidth = (inline: Inline): number =>
  displayWidth(piecesOf(inline).map(shown).join('').trim());

/** The characters of one line, each piece in its paint. */
function painted(pieces: readonly Piece[], line: Span, colours: Colours): string {
  let at = 0;
  let out = '';
  for (const piece of pieces) {
    const text = shown(piece);
    const part = text.slice(Math.max(0, line.from - at), Math.max(0, line.to - at));
    if (part !== '') out += piece.style === 'strong' ? colours.strong(part) : part;
    at += text.length;
  }
  return out;
}

/** Lines of at most `width` columns. */
export function inlineLines(inline: Inline, width: number, colours: Colours): string[] {
  const pieces = piecesOf(inline);
  return wrapSpans(pieces.map(shown).join(''), width).map((line) => painted(pieces, line, colours));
}
