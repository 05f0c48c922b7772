/** The rows of the comparison: the plan's own quotes, and what the price book has beside them. */
import { day } from '../../core/dates.ts';
import { type Exact, exact, multiply, ratio, toCents } from '../../core/exact.ts';
import type { Plan } from '../../plan/schema.ts';
import { BOOK, type BookEntry } from './book.ts';
import type { PlatformRow } from './facts.ts';

type OwnPrice = NonNullable<NonNullable<Plan['platforms']>['prices']>[number];
/** A row before months and members are counted in. */
type Priced = Omit<PlatformRow, 'perMonth' | 'total' | 'chosen'>;

interface Extent {
  readonly months: number;
  readonly members: number;
}

/** How a plan is called that a quote does not name. */
const UNNAMED = 'own quote';

/** The same plan, however it is capitalized. */
export const samePlan = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** A quote without a plan stands for the whole platform. */
const covers = (own: OwnPrice, entry: BookEntry): boolean =>
  own.id === entry.id && (own.plan === undefined || samePlan(own.plan, entry.plan));

function fromQuote(own: OwnPrice): Priced {
  const known = BOOK.filter((entry) => entry.id === own.id);
  const same = known.find((entry) => own.plan !== undefined && samePlan(own.plan, entry.plan));
  return {
    id: own.id,
    name: own.name ?? known[0]?.name ?? own.id,
    plan: own.plan ?? UNNAMED,
    per: own.per ?? 'month',
    price: own.per_month,
    asOf: own.as_of,
    source: own.source ?? "the plan's own quote",
    note: undefined,
    basis: 'plan',
    meets: own.meets ?? same?.meets,
  };
}

const fromBook = (entry: BookEntry): Priced => ({
  id: entry.id,
  name: entry.name,
  plan: entry.plan,
  per: entry.per,
  price: entry.price === null ? undefined : exact(entry.price),
  asOf: day(entry.asOf),
  source: entry.source,
  note: entry.note,
  basis: entry.basis,
  meets: entry.meets,
});

function costed(row: Priced, { months, members }: Extent): PlatformRow {
  const heads = ratio(row.per === 'month' ? 1 : members);
  const perMonth: Exact | undefined = row.price === undefined ? undefined : multiply(row.price, heads);
  const total = perMonth === undefined ? undefined : toCents(multiply(perMonth, ratio(months)));
  return { ...row, perMonth, total, chosen: false };
}

/** Every row, in no particular order. Own quotes take the place of the book's prices. */
export function rowsOf(prices: readonly OwnPrice[], extent: Extent): PlatformRow[] {
  const book = BOOK.filter((entry) => !prices.some((own) => covers(own, entry)));
  return [...prices.map(fromQuote), ...book.map(fromBook)].map((row) => costed(row, extent));
}
