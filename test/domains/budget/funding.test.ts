/** Who pays what: small cases by hand, random ones against a linear program solved by HiGHS. */
import fc from 'fast-check';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { day, isoMonth, monthIndex } from '../../../src/core/dates.ts';
import { ratio, ZERO } from '../../../src/core/exact.ts';
import type { Line } from '../../../src/domains/budget/facts.ts';
import { bySoonestClosed, demandsOf, isOpen, mayPay } from '../../../src/domains/budget/funding/demands.ts';
import { fundingOf } from '../../../src/domains/budget/funding/funding.ts';
import type { FundingSource } from '../../../src/plan/schema.ts';

const JANUARY = monthIndex(2028, 1);

/** A line of `category` with so many cents in each month from January 2028 on. */
function line(id: string, category: string, ...cents: readonly number[]): Line {
  const months = cents
    .map((c, i) => ({ month: JANUARY + i, amount: BigInt(c) }))
    .filter((m) => m.amount > 0n);
  return {
    id,
    category,
    item: id,
    quantity: ZERO,
    unit: 'unit',
    unitCost: ZERO,
    amount: months.reduce((sum, m) => sum + m.amount, 0n),
    formula: '',
    path: [],
    stablePath: id,
    guidance: [],
    basis: 'plan',
    months,
  };
}

interface Open {
  readonly from?: string;
  readonly to?: string;
  readonly pays?: readonly string[];
}

const source = (id: string, cents: number, { from, to, pays }: Open = {}): FundingSource => ({
  id,
  amount: ratio(cents, 100),
  ...(from === undefined ? {} : { from: day(from) }),
  ...(to === undefined ? {} : { to: day(to) }),
  ...(pays === undefined ? {} : { pays: [...pays] }),
});

const told = (lines: readonly Line[], sources: readonly FundingSource[]) => {
  const { sources: uses, unfunded } = fundingOf(lines, sources);
  return {
    used: Object.fromEntries(uses.map((u) => [u.id, Number(u.used)])),
    open: unfunded.lines.map((p) => `${p.line} ${isoMonth(p.month)} ${p.amount} ${p.why}`),
  };
};

describe('funding', () => {
  it('of nothing leaves everything open, as unnamed', () => {
    expect(told([line('a', 'food', 5)], [])).toEqual({ used: {}, open: ['a 2028-01 5 unnamed'] });
  });

  it('lets a source that may pay little keep its money for what only it may pay', () => {
    const lines = [line('a', 'food', 10), line('b', 'kits', 10)];
    const sources = [source('any', 10), source('food', 10, { pays: ['food'] })];
    expect(told(lines, sources)).toEqual({ used: { any: 10, food: 10 }, open: [] });
  });

  it('moves what is paid along a chain of sources', () => {
    const lines = [line('a', 'x', 10), line('b', 'y', 10), line('c', 'z', 10)];
    const sources = [
      source('s1', 10, { pays: ['x', 'y'] }),
      source('s2', 10, { pays: ['y', 'z'] }),
      source('s3', 10, { pays: ['x'] }),
    ];
    expect(told(lines, sources)).toEqual({ used: { s1: 10, s2: 10, s3: 10 }, open: [] });
  });

  it('lets the source pay first that closes sooner, then the lower id; an open end closes last', () => {
    const lines = [line('a', 'x', 10)];
    const late = source('a_late', 10, { to: '2028-12-31' });
    const soon = source('z_soon', 10, { to: '2028-06-30' });
    const never = source('a_never', 10);
    expect(told(lines, [late, soon, never]).used).toEqual({ z_soon: 10, a_late: 0, a_never: 0 });
    expect(told(lines, [source('b', 10), source('a', 10)]).used).toEqual({ a: 10, b: 0 });
    expect([never, late, soon].sort(bySoonestClosed).map((s) => s.id)).toEqual([
      'z_soon',
      'a_late',
      'a_never',
    ]);
  });

  it('still pays as much as possible where the sooner one could take what only it may pay', () => {
    // The sooner source may pay everything; the later one only x. Both are needed in full.
    const lines = [line('a', 'x', 10), line('b', 'y', 10)];
    const sources = [
      source('soon', 10, { to: '2028-02-01' }),
      source('later', 10, { to: '2028-12-31', pays: ['x'] }),
    ];
    expect(told(lines, sources)).toEqual({ used: { soon: 10, later: 10 }, open: [] });
  });

  it('leaves the later month open, and in a month the later line', () => {
    const lines = [line('a', 'x', 10, 10), line('b', 'x', 10, 10)];
    expect(told(lines, [source('s', 25)]).open).toEqual(['a 2028-02 5 spent', 'b 2028-02 10 spent']);
    expect(told(lines, [source('s', 12)]).open).toEqual([
      'b 2028-01 8 spent',
      'a 2028-02 10 spent',
      'b 2028-02 10 spent',
    ]);
  });

  it('pays in every month that a source touches, and in no other', () => {
    const touching = source('s', 100, { from: '2028-02-29', to: '2028-03-01' });
    expect(told([line('a', 'x', 1, 1, 1, 1)], [touching]).open).toEqual([
      'a 2028-01 1 closed',
      'a 2028-04 1 closed',
    ]);
    expect([0, 1, 2, 3].map((i) => isOpen(touching, JANUARY + i))).toEqual([false, true, true, false]);
  });

  it('says why a part stays open', () => {
    const lines = [line('a', 'x', 4), line('b', 'y', 3), line('c', 'z', 2)];
    const sources = [source('s', 1, { pays: ['x'] }), source('t', 9, { pays: ['y'], from: '2028-02-01' })];
    expect(told(lines, sources).open).toEqual([
      'a 2028-01 3 spent',
      'b 2028-01 3 closed',
      'c 2028-01 2 category',
    ]);
  });

  it('counts contingency and indirect as categories of their own', () => {
    const lines = [line('contingency', 'contingency', 5), line('a', 'x', 5)];
    expect(told(lines, [source('s', 10, { pays: ['x'] })]).open).toEqual(['contingency 2028-01 5 category']);
    expect(mayPay(source('s', 1, { pays: [] }), 'x')).toBe(false);
  });

  it('takes a long plan with many sources', () => {
    const cents = Array.from({ length: 120 }, (_, i) => 1000 + i);
    const lines = Array.from({ length: 200 }, (_, i) => line(`l${i}`, `c${i % 12}`, ...cents));
    const sources = Array.from({ length: 100 }, (_, i) =>
      source(`s${i}`, 500_000, {
        from: `20${28 + (i % 8)}-0${1 + (i % 9)}-01`,
        to: `20${30 + (i % 8)}-0${1 + (i % 9)}-01`,
        pays: [`c${i % 12}`, `c${(i * 5 + 3) % 12}`, `c${(i * 7 + 1) % 12}`],
      }),
    );
    const { sources: uses, unfunded } = fundingOf(lines, sources);
    const total = lines.reduce((sum, l) => sum + l.amount, 0n);
    expect(uses.reduce((sum, u) => sum + u.used, unfunded.amount)).toBe(total);
  }, 20_000);
});

const categories = ['w', 'x', 'y', 'z'] as const;
const someLines = fc
  .array(
    fc.record({ category: fc.constantFrom(...categories), cents: fc.array(fc.nat(30), { maxLength: 4 }) }),
    {
      maxLength: 6,
    },
  )
  .map((all) => all.map(({ category, cents }, i) => line(`l${i}`, category, ...cents)));
const someSources = fc
  .array(
    fc.record({
      cents: fc.nat(80),
      from: fc.option(fc.constantFrom('2028-01-15', '2028-02-01', '2028-03-31'), { nil: undefined }),
      to: fc.option(fc.constantFrom('2028-03-31', '2028-04-01', '2028-05-01'), { nil: undefined }),
      pays: fc.option(fc.subarray([...categories]), { nil: undefined }),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ cents, from, to, pays }, i) =>
      source(`s${i}`, cents, { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(pays ? { pays } : {}) }),
    ),
  );

/** The same question as a linear program, in LP format: how much can be paid in all, or by some sources. */
function lp(
  lines: readonly Line[],
  sources: readonly FundingSource[],
  goal: (s: number) => number,
  least: string[],
) {
  const terms: { s: number; d: number; name: string }[] = [];
  const demands = lines.flatMap((l) => l.months.map((m) => ({ category: l.category, ...m })));
  for (const [s, from] of sources.entries())
    for (const [d, { category, month }] of demands.entries())
      if (mayPay(from, category) && isOpen(from, month)) terms.push({ s, d, name: `x${s}_${d}` });
  if (terms.length === 0) return undefined;
  const rows = [
    ...demands.flatMap((d, i) => {
      const mine = terms.filter((t) => t.d === i).map((t) => t.name);
      return mine.length > 0 ? [`${mine.join(' + ')} <= ${d.amount}`] : [];
    }),
    ...sources.flatMap((from, i) => {
      const mine = terms.filter((t) => t.s === i).map((t) => t.name);
      return mine.length > 0 ? [`${mine.join(' + ')} <= ${(from.amount.n * 100n) / from.amount.d}`] : [];
    }),
    ...least,
  ];
  const objective = terms.map((t) => `${goal(t.s)} ${t.name}`).join(' + ');
  const text = `Maximize\n obj: ${objective}\nSubject To\n${rows.map((r, i) => ` r${i}: ${r}`).join('\n')}\nEnd\n`;
  return { text, terms };
}

describe('funding against a linear program', async () => {
  const highs = await highsLoader();
  const best = (text: string): number => Math.round(highs.solve(text).ObjectiveValue);

  it('leaves as little as possible unfunded, and lets the sources pay in their order', () => {
    fc.assert(
      fc.property(someLines, someSources, (lines, sources) => {
        const ordered = [...sources].sort(bySoonestClosed);
        const { sources: uses, unfunded } = fundingOf(lines, sources);
        const total = lines.reduce((sum, l) => sum + Number(l.amount), 0);
        const all = lp(lines, ordered, () => 1, []);
        if (all === undefined) return Number(unfunded.amount) === total;
        const most = best(all.text);
        expect(total - Number(unfunded.amount)).toBe(most);
        // The most in all, then the most of the first source, then of the second …
        const fixed = [`${all.terms.map((t) => t.name).join(' + ')} >= ${most}`];
        for (const [s, use] of uses.entries()) {
          const mine = all.terms.filter((t) => t.s === s).map((t) => t.name);
          if (mine.length === 0) {
            expect(use.used).toBe(0n);
            continue;
          }
          expect(Number(use.used)).toBe(best(lp(lines, ordered, (i) => Number(i === s), fixed)!.text));
          fixed.push(`${mine.join(' + ')} >= ${use.used}`);
        }
        return true;
      }),
      { numRuns: 150 },
    );
  });

  it('leaves the latest open: no earlier part could be paid in place of a later one', () => {
    fc.assert(
      fc.property(someLines, someSources, (lines, sources) => {
        const ordered = [...sources].sort(bySoonestClosed);
        const { unfunded, sources: uses } = fundingOf(lines, sources);
        const problem = lp(lines, ordered, () => 0, []);
        if (problem === undefined) return;
        const flat = lines.flatMap((l) => l.months.map((m) => ({ line: l.id, ...m })));
        const open = new Map(unfunded.lines.map((p) => [`${p.line} ${p.month}`, Number(p.amount)]));
        const fixed = uses.flatMap((use, s) => {
          const mine = problem.terms.filter((t) => t.s === s).map((t) => t.name);
          return mine.length > 0 ? [`${mine.join(' + ')} >= ${use.used}`] : [];
        });
        for (const demand of demandsOf(lines, ordered)) {
          const d = flat.findIndex((f) => f.line === demand.line && f.month === demand.month);
          const mine = problem.terms.filter((t) => t.d === d).map((t) => t.name);
          const paid = Number(demand.amount) - (open.get(`${demand.line} ${demand.month}`) ?? 0);
          if (mine.length === 0) {
            expect(paid).toBe(0);
            continue;
          }
          const text = lp(lines, ordered, () => 0, fixed)!.text.replace(
            /obj: .*/,
            `obj: ${mine.join(' + ')}`,
          );
          expect(paid).toBe(best(text));
          fixed.push(`${mine.join(' + ')} >= ${paid}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a distribution: each part to a line that the source may pay, no source beyond its amount', () => {
    fc.assert(
      fc.property(someLines, someSources, (lines, sources) => {
        const { sources: uses, unfunded } = fundingOf(lines, sources);
        const paid = new Map<string, bigint>();
        for (const use of uses) {
          const from = sources.find((s) => s.id === use.id)!;
          let sum = 0n;
          for (const part of use.lines) {
            const its = lines.find((l) => l.id === part.line)!;
            expect(part.amount > 0n && mayPay(from, its.category) && isOpen(from, part.month)).toBe(true);
            sum += part.amount;
            const key = `${part.line} ${part.month}`;
            paid.set(key, (paid.get(key) ?? 0n) + part.amount);
          }
          expect([use.used, use.left >= 0n, use.used + use.left]).toEqual([sum, true, use.amount]);
        }
        for (const part of unfunded.lines) {
          const key = `${part.line} ${part.month}`;
          paid.set(key, (paid.get(key) ?? 0n) + part.amount);
        }
        const due = new Map(lines.flatMap((l) => l.months.map((m) => [`${l.id} ${m.month}`, m.amount])));
        expect(paid).toEqual(due);
      }),
    );
  });

  it('does not depend on the order in which sources are named', () => {
    fc.assert(
      fc.property(
        someLines,
        someSources.chain((s) => fc.tuple(fc.constant(s), fc.shuffledSubarray(s, { minLength: s.length }))),
        (lines, [a, b]) => {
          expect(fundingOf(lines, a)).toEqual(fundingOf(lines, b));
        },
      ),
    );
  });
});
