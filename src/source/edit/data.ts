/** What a text says, apart from how: the measure of whether a change did what was meant, and no more. */
import type { Path } from '../../core/path.ts';
import type { Edit } from '../edit.ts';
import { type Node, Scalar, Sequence } from '../tree.ts';
import type { Value } from './append.ts';

/** `null` stands for nothing behind a key or a dash. */
export type Data = string | null | readonly Data[] | ReadonlyMap<string, Data>;

export function dataOf(node: Node): Data {
  if (node instanceof Scalar) return node.isNull ? null : node.text;
  if (node instanceof Sequence) return node.items.map(dataOf);
  return new Map(node.entries.map(({ key, value }) => [key.text, dataOf(value)]));
}

const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

/** Equal in every value and in the order of keys and items. */
export function sameData(a: Data, b: Data): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => sameData(item, b[i]!));
  if (a instanceof Map) {
    if (!(b instanceof Map) || a.size !== b.size) return false;
    const others = [...b];
    return [...a].every(([key, value], i) => others[i]![0] === key && sameData(value, others[i]![1]));
  }
  return a === b;
}

function at(data: Data, path: Path): Data | undefined {
  let found: Data | undefined = data;
  for (const step of path) {
    if (typeof step === 'number') found = isList(found) ? found[step] : undefined;
    else found = found instanceof Map ? found.get(step) : undefined;
  }
  return found;
}

/** The data with another value at a path; undefined where the path leads to nothing. A last key may be new. */
function put(data: Data, path: Path, value: Data): Data | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    if (!isList(data) || data[step] === undefined) return undefined;
    const inner = put(data[step], rest, value);
    return inner === undefined ? undefined : data.map((item, i) => (i === step ? inner : item));
  }
  if (!(data instanceof Map) || (rest.length > 0 && !data.has(step))) return undefined;
  const inner = put(data.get(step) ?? null, rest, value);
  return inner === undefined ? undefined : new Map([...data, [step, inner]]);
}

const ofValue = (value: Value): Data => (typeof value === 'string' ? value : new Map(Object.entries(value)));

function extended(data: Data, path: Path, items: readonly Data[]): Data | undefined {
  const list = at(data, path) ?? [];
  return isList(list) ? put(data, path, [...list, ...items]) : undefined;
}

function shortened(data: Data, path: Path): Data | undefined {
  const [list, last] = [at(data, path.slice(0, -1)), path.at(-1)];
  if (!isList(list) || typeof last !== 'number' || list[last] === undefined) return undefined;
  return put(
    data,
    path.slice(0, -1),
    list.filter((_, i) => i !== last),
  );
}

/** What the text is to say after a change; undefined where the change makes no sense for it. */
export function applied(data: Data, edit: Edit): Data | undefined {
  switch (edit.do) {
    case 'set': {
      const old = at(data, edit.path);
      return old === null || typeof old === 'string' ? put(data, edit.path, edit.to) : undefined;
    }
    case 'append':
      return extended(data, edit.path, edit.items.map(ofValue));
    case 'remove':
      return shortened(data, edit.path);
    case 'move': {
      const item = at(data, edit.path);
      const without = shortened(data, edit.path);
      return item === undefined || without === undefined ? undefined : extended(without, edit.to, [item]);
    }
  }
}
