/** What the distance between two neighbours of a chain costs. */
import type { Day } from '../core/dates.ts';
import type { Spacing } from './problem.ts';

/**
 * The weight for each day by which the two are nearer than `min` or farther than `max`. Which of the two
 * comes first does not matter: a fixed meeting may stand before the one that it follows.
 */
export function spacingCost(spacing: Spacing, a: Day, b: Day): number {
  const gap = Math.abs(b - a);
  return spacing.weight * Math.max(0, spacing.min - gap, gap - spacing.max);
}
