/**
 * Puts the plan's lists into one canonical order, so that nothing downstream depends on the order in which
 * they were written; and remembers where each section stood, so that findings still point at it.
 * Lists whose order means something keep it: permitted weekdays, agenda segments, norms, questions.
 */

import type { Path } from '../core/path.ts';
import { compare } from '../core/words.ts';

const KEPT = new Set(['on', 'segments', 'norms', 'questions']);

/** Where sections of a plan stand in its file. */
export class Places {
  private readonly paths = new WeakMap<object, Path>();
  private readonly stable = new WeakMap<object, string>();

  remember(value: object, path: Path, stable: string): void {
    this.paths.set(value, path);
    this.stable.set(value, stable);
  }

  /** The path of a section as the file has it, with further steps. A section that no file holds is our own fault. */
  of(value: object, ...steps: Path): Path {
    const path = this.paths.get(value);
    if (path === undefined) throw new Error('not a section of this plan');
    return [...path, ...steps];
  }

  /** The same, naming list items by their ids, `people[leads].stipend.rate`: it does not depend on the order of lists. */
  stableOf(value: object, ...keys: readonly string[]): string {
    const text = this.stable.get(value);
    if (text === undefined) throw new Error('not a section of this plan');
    return [...(text === '' ? [] : [text]), ...keys].join('.');
  }
}

/** What a list's items are sorted by: their ids, else the whole of what they say. */
function sortKey(item: unknown): string {
  if (item !== null && typeof item === 'object' && 'id' in item) return `0${String(item.id)}`;
  return `1${JSON.stringify(item, (_, v) => (typeof v === 'bigint' ? `${v}` : v)) ?? ''}`;
}

/** Sorts in place and records the places of every section below `value`. */
export function arrange(value: unknown, places: Places, path: Path = [], stable = '', key = ''): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    const placed = value.map((item, i) => ({ item, sort: '', path: [...path, i] as Path }));
    for (const entry of placed) {
      const id =
        entry.item !== null && typeof entry.item === 'object' && 'id' in entry.item
          ? String(entry.item.id)
          : undefined;
      const at = id ?? String(entry.path.at(-1));
      arrange(entry.item, places, entry.path, `${stable}[${at}]`);
      entry.sort = sortKey(entry.item);
    }
    if (!KEPT.has(key)) placed.sort((a, b) => compare(a.sort, b.sort));
    value.splice(0, value.length, ...placed.map((p) => p.item));
    places.remember(value, path, stable);
    return;
  }
  places.remember(value, path, stable);
  for (const [name, child] of Object.entries(value))
    arrange(child, places, [...path, name], stable === '' ? name : `${stable}.${name}`, name);
}
