/** A budget line from its parts: rounded once, half away from zero, and spread over its months. */
import { monthOf } from '../../../core/dates.ts';
import { multiply, toCents } from '../../../core/exact.ts';
import type { Path } from '../../../core/path.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { spread, type Weights } from '../spread.ts';

/** Where the plan says it, twice: as the file has it, and free of the order of lists. */
export interface Place {
  readonly path: Path;
  readonly stablePath: string;
}

export interface Draft extends Omit<Line, 'amount' | 'months' | 'path' | 'stablePath'> {
  readonly place: Place;
  readonly weights: Weights;
}

export const placeOf = ({ places }: BudgetInput, section: object, ...keys: readonly string[]): Place => ({
  path: places.of(section, ...keys),
  stablePath: places.stableOf(section, ...keys),
});

export function line(input: BudgetInput, { place, weights, ...rest }: Draft): Line {
  const amount = toCents(multiply(rest.quantity, rest.unitCost));
  return { ...rest, ...place, amount, months: spread(amount, weights, monthOf(input.period.start)) };
}
