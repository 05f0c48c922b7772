/**
 * Small changes to a plan's text that leave every other byte as it is: comments, blank lines, quotes and
 * columns. Each change is cut into the text at the places that the source tree names; then the new text is
 * read again and compared with what was meant, so that a file written in a way that was not foreseen gives a
 * finding, never damage.
 */
import type { Finding } from '../core/finding.ts';
import { type Path, pathText } from '../core/path.ts';
import { append, type Value } from './edit/append.ts';
import { applied, dataOf, sameData } from './edit/data.ts';
import { NotEditable, notEditable, type Splice, type Written } from './edit/layout.ts';
import { addFrom } from './edit/move.ts';
import { removeItem } from './edit/remove.ts';
import { setScalar } from './edit/set.ts';
import { readSource } from './read.ts';

export type Edit =
  /** Gives a scalar another text; its quotes stay. */
  | { readonly do: 'set'; readonly path: Path; readonly to: string }
  /** Adds items at the end of a list. The list is made where its section has none yet. */
  | { readonly do: 'append'; readonly path: Path; readonly items: readonly Value[] }
  /** Removes an item of a list, with the comments on its lines. A list that loses its last item stays, empty. */
  | { readonly do: 'remove'; readonly path: Path }
  /** Takes an item of a list, as it is written, to the end of another list. */
  | { readonly do: 'move'; readonly path: Path; readonly to: Path };

export type Edited = { readonly text: string } | { readonly finding: Finding };

/** Makes the changes one after the other: paths mean the text as the changes before left it. */
export function editText(text: string, edits: readonly Edit[]): Edited {
  let now = text;
  for (const edit of edits) {
    const next = editOnce(now, edit);
    if (next === undefined) return { finding: refusal(edit) };
    now = next;
  }
  return { text: now };
}

/** The new text; undefined where it would not say exactly what was meant. */
function editOnce(text: string, edit: Edit): string | undefined {
  const source = written(text);
  const meant = source && applied(dataOf(source.root), edit);
  if (source === undefined || meant === undefined) return undefined;
  try {
    const next = rewritten(source, edit);
    return sameData(dataOf(next.root), meant) ? next.text : undefined;
  } catch (error) {
    if (error instanceof NotEditable) return undefined;
    throw error;
  }
}

/** The text with its tree; undefined where it is no YAML that a plan may be written in. */
function written(text: string): Written | undefined {
  const { root, findings } = readSource(text);
  if (root === undefined || findings.length > 0) return undefined;
  return { text, root, newline: text.includes('\r\n') ? '\r\n' : '\n' };
}

function rewritten(source: Written, edit: Edit): Written {
  switch (edit.do) {
    case 'set':
      return spliced(source, setScalar(source, edit.path, edit.to));
    case 'append':
      return spliced(source, append(source, edit.path, edit.items));
    case 'remove':
      return spliced(source, removeItem(source, edit.path));
    case 'move': {
      const without = spliced(source, removeItem(source, edit.path));
      return spliced(without, addFrom(source, edit.path, without, edit.to));
    }
  }
}

/** Cuts the pieces in; of two at the same place the first comes first. */
function spliced({ text }: Written, pieces: readonly Splice[]): Written {
  let [next, at] = ['', 0];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    if (piece.from < at) return notEditable();
    next += text.slice(at, piece.from) + piece.text;
    at = piece.to;
  }
  return written(next + text.slice(at)) ?? notEditable();
}

function refusal(edit: Edit): Finding {
  const where = pathText(edit.do === 'move' ? edit.to : edit.path);
  return {
    rule: 'yaml/not-editable',
    severity: 'error',
    message: `${where} is written in a way that lcplan does not change by itself`,
    hint: 'Make the change by hand, or write that list with one item a line, each beginning with "- ".',
    path: edit.path,
    guidance: [],
  };
}
