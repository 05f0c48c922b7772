/** Inline text as a list of pieces: harmless, on one line, neighbours of one style joined. */
import type { Inline } from '../core/artifact.ts';
import { oneLine } from './safe.ts';

export interface Piece {
  readonly style: 'plain' | 'strong' | 'code';
  readonly text: string;
}

function pieceOf(part: string | { readonly strong: string } | { readonly code: string }): Piece {
  if (typeof part === 'string') return { style: 'plain', text: oneLine(part) };
  return 'strong' in part
    ? { style: 'strong', text: oneLine(part.strong) }
    : { style: 'code', text: oneLine(part.code) };
}

export function piecesOf(inline: Inline): Piece[] {
  const parts = typeof inline === 'string' ? [pieceOf(inline)] : inline.map(pieceOf);
  const joined: Piece[] = [];
  for (const piece of parts) {
    const last = joined.at(-1);
    if (last?.style === piece.style) joined.splice(-1, 1, { ...last, text: last.text + piece.text });
    else if (piece.text !== '') joined.push(piece);
  }
  return joined;
}

export const isBlank = (inline: Inline): boolean =>
  piecesOf(inline).every((piece) => piece.text.trim() === '');
