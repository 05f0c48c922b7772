/** What holds of every budget, on random plans. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareExact, decimal, ratio } from '../../../src/core/exact.ts';
import { budgetAnswer } from '../../../src/domains/budget/answer.ts';
import { program } from './program.ts';

const dollars = (most: number) => fc.nat(most * 100).map((c) => c / 100);
const rate = fc.nat(2_000_000).map((n) => n / 10_000);
const share = fc.nat(10_000).map((n) => n / 10_000);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const hours = fc.nat(200).map((n) => n / 8);

const stipend = fc.oneof(
  fc.record({ rate, hours_per_month: hours, months: optional(fc.integer({ min: 1, max: 30 })) }),
  fc.record({ amount: dollars(5000), months: optional(fc.integer({ min: 1, max: 30 })) }),
);

const people = fc
  .array(
    fc.record({
      role: fc.constantFrom('educator', 'leader', 'coach', 'administrator', 'family'),
      count: fc.nat(40),
      leads: fc.boolean(),
      stipend: optional(stipend),
      buyout: optional(
        fc.record({
          share,
          salary: dollars(90_000),
          fringe: optional(share),
          years: optional(fc.nat(40).map((n) => n / 10)),
        }),
      ),
      contract: optional(fc.record({ rate, hours_per_month: hours })),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((groups) => groups.map((g, i) => ({ id: `g${i}`, ...g })));

const meetings = fc
  .array(
    fc.record({
      kind: fc.constantFrom('whole_group', 'small_group', 'event'),
      every: fc.constantFrom('month', '2 weeks', 'once'),
      on: fc.constantFrom(['monday'], ['thursday'], ['saturday']),
      start: fc.constantFrom('07:00', '09:00', '15:00', '16:30'),
      minutes: fc.constantFrom(45, 90, 240),
      format: fc.constantFrom('in_person', 'virtual', 'hybrid'),
      who: fc.constantFrom(['g0'], ['g0'], []),
      food: fc.boolean(),
      cohorts: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.map((m, i) => ({ id: `m${i}`, ...m })));

const line = fc.record({
  item: fc.constant('Thing'),
  category: fc.constantFrom('travel', 'food', 'art', 'contractual'),
  quantity: optional(hours),
  unit_cost: rate,
  on: optional(fc.constantFrom('2027-01-05', '2028-02-29', '2031-12-31')),
});

const source = fc.record({
  amount: dollars(60_000),
  from: optional(fc.constantFrom('2027-03-01', '2027-07-01', '2028-01-31')),
  to: optional(fc.constantFrom('2028-06-30', '2028-12-31')),
  pays: optional(
    fc.subarray(['stipends', 'payroll_tax', 'food', 'travel', 'contingency', 'platforms', 'kits']),
  ),
});

const withIds =
  <T extends object>(prefix: string) =>
  (all: T[]) =>
    all.map((v, i) => ({ id: `${prefix}${i}`, ...v }));

const budget = fc.record({
  payroll_tax: optional(share),
  substitutes: optional(fc.record({ per_day: rate, days_per_person: optional(fc.nat(8).map((n) => n / 2)) })),
  food: optional(fc.record({ per_person: rate })),
  child_care: optional(fc.record({ per_hour: rate, caregivers: fc.nat(4) })),
  kits: optional(fc.record({ per_person: rate })),
  lines: fc.array(line, { maxLength: 3 }).map(withIds('own')),
  contingency: optional(share),
  indirect: optional(fc.record({ rate: share, exclude: fc.subarray(['stipends', 'travel', 'contingency']) })),
  fiscal_year_starts: optional(fc.constantFrom('january', 'july', 'october')),
  funding: fc.array(source, { maxLength: 4 }).map(withIds('fund')),
});

const platforms = fc.record({
  use: fc.subarray([
    'slack',
    'tribe',
    'vanilla_forums',
    { id: 'slack', plan: 'Pro' },
    { id: 'mighty_networks', plan: 'Scale' },
  ]),
  members: optional(fc.nat(60)),
});

const plan = fc.record({
  version: fc.constant(1),
  name: fc.constant('Any'),
  calendar: fc.record({
    start: fc.constantFrom('2027-08-26', '2027-09-01'),
    months: fc.integer({ min: 1, max: 26 }),
    pause: fc.constantFrom([], ['june', 'july'], ['august', 'september']),
    onramp_months: optional(fc.nat(8)),
  }),
  people,
  cohorts: fc.constantFrom(
    [],
    [
      { id: 'a', size: 7 },
      { id: 'b', size: 5 },
    ],
  ),
  meetings,
  budget,
  platforms,
  recognition: fc.record({
    micro_credential: fc.record({
      seats: fc.nat(9),
      fee: optional(dollars(300)),
      scholarships: optional(fc.nat(9)),
    }),
  }),
});

const sum = (parts: readonly { readonly amount: bigint }[]): bigint =>
  parts.reduce((s, p) => s + p.amount, 0n);
const of = (value: unknown) => program(JSON.stringify(value)).budget;

describe('every budget', () => {
  it('has parts that sum to the whole', () => {
    fc.assert(
      fc.property(plan, (value) => {
        const b = of(value);
        expect(sum(b.lines)).toBe(b.total);
        expect(sum(b.categories)).toBe(b.total);
        expect(sum(b.byMonth)).toBe(b.total);
        expect(sum(b.byFiscalYear)).toBe(b.total);
        expect(b.direct + b.contingency + b.indirect).toBe(b.total);
        const used = b.funding.reduce((s, f) => s + f.used, 0n);
        expect(used + b.unfunded.amount).toBe(b.total);
        for (const f of b.funding) expect([f.used + f.left, f.left >= 0n]).toEqual([f.amount, true]);
        for (const l of b.lines) {
          expect(sum(l.months)).toBe(l.amount);
          expect(
            l.months.every((m, i) => m.amount > 0n && (i === 0 || l.months[i - 1]!.month < m.month)),
          ).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('rounds each line once, half away from zero', () => {
    fc.assert(
      fc.property(plan, (value) => {
        for (const l of of(value).lines) {
          const off = ratio(
            l.amount * l.quantity.d * l.unitCost.d - 100n * l.quantity.n * l.unitCost.n,
            l.quantity.d * l.unitCost.d,
          );
          expect(compareExact(off, ratio(1, 2)) <= 0 && compareExact(off, ratio(-1, 2)) > 0).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('does not fall when a rate rises', () => {
    fc.assert(
      fc.property(plan, fc.integer({ min: 1, max: 500_000 }), (value, more) => {
        const before = of(value).total;
        const raised = structuredClone(value);
        const group = raised.people.find((g) => g.stipend !== undefined && 'rate' in g.stipend);
        if (group?.stipend === undefined || !('rate' in group.stipend)) return;
        group.stipend.rate = Number(decimal(ratio(Math.round(group.stipend.rate * 10_000) + more, 10_000)));
        expect(of(raised).total).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on the order in which lists are written', () => {
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed).reverse()
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, reversed(v)]))
          : value;
    fc.assert(
      fc.property(plan, (value) => {
        const [a, b] = [value, reversed(value)].map((v) => budgetAnswer(program(JSON.stringify(v)), '0'));
        expect(JSON.stringify(b)).toBe(JSON.stringify(a));
      }),
      { numRuns: 100 },
    );
  });
});
