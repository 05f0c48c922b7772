/** Where a plan names a platform that it uses. */
import type { Path } from '../../core/path.ts';
import type { Program } from '../../plan/program.ts';
import type { PlatformUse } from './facts.ts';

/** A use that is a plain id has no section of its own: its place is the list. */
export function placeOfUse(
  plan: Program['plan'],
  places: Program['places'],
  { entry }: PlatformUse,
  key: 'id' | 'plan',
): Path {
  return typeof entry === 'object' ? places.of(entry, key) : places.of(plan.platforms?.use ?? plan);
}
