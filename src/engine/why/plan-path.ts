/** Places in a plan as people name them, `people[leads].stipend.rate`, and as the file has them. */
import { type Path, pathText } from '../../core/path.ts';
import { childOf, Mapping, type Node, Scalar, Sequence } from '../../source/tree.ts';

/** A key after a dot, a position, an item's id, or a key between quotes. */
const STEP = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|\[([a-z0-9][\w-]*)\]|\["((?:[^"\\]|\\.)*)"\]/y;

/** The steps of a path's text; undefined for what is no path. A list item may be named by its id. */
export function readPath(text: string): Path | undefined {
  const path: (string | number)[] = [];
  for (let at = 0; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (match === null) return undefined;
    const [, key, index, id, quoted] = match;
    path.push(index !== undefined ? Number(index) : (key ?? id ?? unquoted(quoted ?? '')));
  }
  return path.length === 0 ? undefined : path;
}

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

const idOf = (node: Node): string | undefined => {
  const id = childOf(node, 'id');
  return id instanceof Scalar ? id.text : undefined;
};

/** The position of a list's item: by number, else by its id. */
function positionOf(list: Sequence, step: string | number): number {
  if (typeof step === 'number' && step < list.items.length) return step;
  return list.items.findIndex((item) => idOf(item) === String(step));
}

/** The path with every item of a list by its position, as far as the file goes; `stated` where it goes all the way. */
export function inFile(
  root: Node | undefined,
  path: Path,
): { readonly path: Path; readonly stated: boolean } {
  const found: (string | number)[] = [];
  let node = root;
  for (const step of path) {
    const at = node instanceof Sequence ? positionOf(node, step) : step;
    const next = childOf(node, at);
    found.push(next === undefined ? step : at);
    node = next;
  }
  return { path: found, stated: node !== undefined };
}

/** The same free of the order of lists: `people[leads].stipend.rate`. */
export function stableText(root: Node | undefined, path: Path): string {
  let node = root;
  let text = '';
  for (const step of path) {
    const next = childOf(node, step);
    const id = node instanceof Sequence && next !== undefined ? idOf(next) : undefined;
    const part = id === undefined ? pathText([step]) : `[${id}]`;
    text += text !== '' && typeof step === 'string' && !part.startsWith('[') ? `.${part}` : part;
    node = next;
  }
  return text;
}

export const nodeAt = (root: Node | undefined, path: Path): Node | undefined =>
  path.reduce<Node | undefined>((node, step) => childOf(node, step), root);

export interface Leaf {
  readonly path: Path;
  /** As it is written. */
  readonly text: string;
}

/** Every value at or below a path, in the order of the file. */
export function leavesAt(root: Node | undefined, path: Path): Leaf[] {
  const node = nodeAt(root, path);
  if (node === undefined) return [];
  if (node instanceof Scalar) return [{ path, text: node.text }];
  if (node instanceof Mapping) return node.entries.flatMap((e) => leavesAt(root, [...path, e.key.text]));
  return node.items.flatMap((_, i) => leavesAt(root, [...path, i]));
}

/** Does `path` lie at or below `start`? */
export const isBelow = (path: Path, start: Path): boolean =>
  start.length <= path.length && start.every((step, i) => step === path[i]);

/** Every path of the file, sections and values alike, in both spellings. */
export function allPaths(root: Node | undefined, path: Path = []): string[] {
  const node = nodeAt(root, path);
  const below =
    node instanceof Mapping
      ? node.entries.map((e) => e.key.text)
      : node instanceof Sequence
        ? node.items.map((_, i) => i)
        : [];
  const own = path.length === 0 ? [] : [...new Set([pathText(path), stableText(root, path)])];
  return [...own, ...below.flatMap((step) => allPaths(root, [...path, step]))];
}
