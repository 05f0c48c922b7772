/** What documents call a recommendation's source. */
import { recommendation, SOURCES } from '../guidance/index.ts';

export function guidanceSource(
  id: string,
): { readonly source: string; readonly section: string } | undefined {
  const found = recommendation(id);
  return found === undefined ? undefined : { source: SOURCES[found.source], section: found.section };
}
