/**
 * Platforms in use: (onramp + spanned months) × price of a month, × members where priced by member. A free one
 * is a line of 0.00, so that the reader sees it; one whose price is by quote has no line, and a rule says so.
 */
import { multiply, ratio } from '../../../core/exact.ts';
import { dollarRate } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { BudgetInput, Line } from '../facts.ts';
import { evenly } from '../spread.ts';
import { line, type Place, placeOf } from './line.ts';

type Use = BudgetInput['platforms']['uses'][number];
type Row = NonNullable<Use['row']>;

const BASIS = { plan: 'plan', guidance: 'guidance', book: 'assumed' } as const;

const slug = (plan: string): string => plan.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** A platform that is used under two plans names the plan too. */
function idOf(use: Use, row: Row, uses: readonly Use[]): string {
  const several = uses.filter((u) => u.id === use.id && u.row !== undefined).length > 1;
  return several ? `platforms/${use.id}/${slug(row.plan)}` : `platforms/${use.id}`;
}

/** A use that is a plain id has no section of its own: its place is the list. */
function placeOfUse(input: BudgetInput, { entry, id }: Use): Place {
  if (typeof entry === 'object') return placeOf(input, entry);
  const list = placeOf(input, input.plan.platforms?.use ?? []);
  return { path: list.path, stablePath: `${list.stablePath}[${id}]` };
}

export function platformLines(input: BudgetInput): Line[] {
  const { uses, months, members } = input.platforms;
  const { period } = input;
  return uses.flatMap((use) => {
    const { row } = use;
    if (row?.price === undefined) return [];
    const flat = row.per === 'month';
    return line(input, {
      id: idOf(use, row, uses),
      category: 'platforms',
      item: `${row.name}, ${row.plan}`,
      quantity: multiply(ratio(months), ratio(flat ? 1 : members)),
      unit: flat ? 'month' : 'member-month',
      unitCost: row.price,
      formula: `${count(months, 'month')} × ${flat ? '' : `${count(members, 'member')} × `}${dollarRate(row.price)}`,
      place: placeOfUse(input, use),
      guidance: ['QG-CONN-6', 'TF-SOC-2'],
      basis: BASIS[row.basis],
      weights: evenly([...period.onramp.months, ...period.months]),
    });
  });
}
