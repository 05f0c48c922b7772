/** The price book, the plan's own quotes, and which of them a use of a platform means. */
import { describe, expect, it } from 'vitest';
import { iso } from '../../../src/core/dates.ts';
import { platformsAnswer } from '../../../src/domains/platforms/answer.ts';
import { BOOK } from '../../../src/domains/platforms/book.ts';
import { NEEDS } from '../../../src/domains/platforms/schema.ts';
import { small } from '../budget/program.ts';

const costs = (platforms: string) => small(`platforms: { ${platforms} }`).platforms;

/** What is in use, as `slack Free 0.00`. */
const chosen = (platforms: string): string[] =>
  platformsAnswer(small(`platforms: { ${platforms} }`), '0')
    .rows.filter((row) => row.chosen)
    .map((row) => `${row.id} ${row.plan} ${row.total}`);

describe('the price book', () => {
  it("holds the guidance's seven rows", () => {
    const table = BOOK.filter((entry) => entry.basis === 'guidance');
    expect(table.map((e) => [e.name, e.plan, e.price]).sort()).toEqual([
      ['Discourse', 'Standard', '100'],
      ['Facebook Groups', 'Free', '0'],
      ['LinkedIn Groups', 'Free', '0'],
      ['Mighty Networks', '2021 price', '98'],
      ['Slack', 'Free', '0'],
      ['Tribe', 'Plus', '49'],
      ['Vanilla Forums', 'By quote', null],
    ]);
  });

  it('says of the row whose name is lost that Discourse is most likely', () => {
    expect(BOOK.find((e) => e.id === 'discourse' && e.plan === 'Standard')?.note).toMatch(
      /lost.*most likely/,
    );
  });

  it('holds the prices that were read later beside them', () => {
    const later = BOOK.filter((entry) => entry.basis === 'book');
    expect(later.map((e) => `${e.id} ${e.plan} ${e.price}`).sort()).toEqual([
      'bettermode Growth 1500',
      'bettermode Starter 399',
      'discourse Business 500',
      'discourse Free 0',
      'discourse Pro 100',
      'mighty_networks Growth 354',
      'mighty_networks Launch 95',
      'mighty_networks Scale 215',
      'slack Pro 8.75',
    ]);
    expect(later.every((e) => e.asOf > '2026')).toBe(true);
  });

  it('has one price for each plan, and knows the needs', () => {
    expect(new Set(BOOK.map((e) => `${e.id} ${e.plan}`)).size).toBe(BOOK.length);
    expect(BOOK.flatMap((e) => e.meets).filter((need) => !(need in NEEDS))).toEqual([]);
    const slack = BOOK.find((e) => e.id === 'slack' && e.plan === 'Free');
    expect(slack?.meets).not.toContain('history');
  });
});

describe('a use of a platform', () => {
  // Six months of onramp and ten of program.
  it.each([
    ['use: [slack]', ['slack Free 0.00']],
    ['use: [tribe]', ['tribe Plus 784.00']],
    ['use: [mighty_networks]', ['mighty_networks Launch 1520.00']],
    ['use: [{ id: slack, plan: Pro }], members: 4', ['slack Pro 560.00']],
    ['use: [{ id: slack, plan: pro }], members: 0', ['slack Pro 0.00']],
    ['use: [{ id: slack, plan: Pro }]', ['slack Pro 1400.00']],
    ['use: [{ id: discourse, plan: Standard }]', ['discourse Standard 1600.00']],
    ['use: [discourse]', ['discourse Free 0.00']],
    ['use: [slack, slack, { id: slack, plan: Free }]', ['slack Free 0.00']],
    ['use: [vanilla_forums]', ['vanilla_forums By quote null']],
    [
      'use: [x], prices: [{ id: x, plan: B, per_month: 20 }, { id: x, plan: A, per_month: 30 }, { id: x, plan: C, per_month: 1, per: member_month }]',
      ['x B 320.00'],
    ],
    [
      'use: [x], prices: [{ id: x, plan: B, per_month: 20, per: member_month }, { id: x, plan: C, per_month: 2, per: member_month }, { id: x, plan: Q, per_month: null }]',
      ['x C 320.00'],
    ],
    [
      'use: [x], prices: [{ id: x, plan: A, per_month: 0, per: member_month }, { id: x, plan: B, per_month: 5 }]',
      ['x A 0.00'],
    ],
    ['use: [x], prices: [{ id: x, per_month: 0.0125 }]', ['x own quote 0.20']],
  ])('{ %s }', (platforms, expected) => {
    expect(chosen(platforms)).toEqual(expected);
  });

  it('takes an own quote before the book', () => {
    expect(chosen('use: [discourse], prices: [{ id: discourse, plan: Standard, per_month: 90 }]')).toEqual([
      'discourse Standard 1440.00',
    ]);
    expect(
      chosen(
        'use: [{ id: discourse, plan: Free }], prices: [{ id: discourse, plan: Standard, per_month: 90 }]',
      ),
    ).toEqual(['discourse Free 0.00']);
  });

  it('resolves to nothing where neither book nor plan has it', () => {
    const { uses } = costs('use: [slak, { id: slack, plan: Gold }]');
    expect(uses.map(({ id, plan, row }) => [id, plan, row])).toEqual([
      ['slack', 'Gold', undefined],
      ['slak', undefined, undefined],
    ]);
  });
});

describe('rows', () => {
  it('are by id, then price, by quote last', () => {
    const { rows } = costs('prices: [{ id: discourse, plan: Asked, per_month: null }]');
    expect(rows.filter((r) => r.id === 'discourse').map((r) => r.plan)).toEqual([
      'Free',
      'Pro',
      'Standard',
      'Business',
      'Asked',
    ]);
    expect(rows.map((r) => r.id)).toEqual(rows.map((r) => r.id).sort());
  });

  it('leave out what an own quote replaces: that plan, or without a plan the whole platform', () => {
    const plans = (price: string): string[] =>
      costs(`prices: [{ id: mighty_networks, ${price} }]`)
        .rows.filter((r) => r.id === 'mighty_networks')
        .map((r) => `${r.plan} ${r.basis}`);
    expect(plans('plan: launch, per_month: 90')).toEqual([
      'launch plan',
      '2021 price guidance',
      'Scale book',
      'Growth book',
    ]);
    expect(plans('per_month: 90')).toEqual(['own quote plan']);
  });

  it('take a name and what is met from the book where the quote is silent', () => {
    const row = costs('prices: [{ id: slack, plan: Pro, per_month: 1, as_of: 2027-02-01 }]').rows.find(
      (r) => r.basis === 'plan',
    );
    expect(row).toMatchObject({ name: 'Slack', source: "the plan's own quote" });
    expect(row?.meets).toContain('history');
    expect(iso(row?.asOf ?? 0)).toBe('2027-02-01');
    expect(
      costs('prices: [{ id: other, per_month: 1 }]').rows.find((r) => r.id === 'other')?.meets,
    ).toBeUndefined();
  });

  it('count everyone as a member, unless the plan says how many', () => {
    expect(costs('use: [slack]')).toMatchObject({ months: 16, members: 10 });
    expect(costs('use: [slack], members: 29').members).toBe(29);
  });
});

describe('platforms/1', () => {
  const answer = platformsAnswer(small('platforms: { use: [slack, vanilla_forums] }'), '1.0');

  it('has its keys in their order', () => {
    expect(Object.keys(answer)).toEqual(['schema', 'lcplan', 'months', 'members', 'rows']);
    expect(answer.rows.find((r) => r.id === 'tribe')).toEqual({
      id: 'tribe',
      name: 'Tribe',
      plan: 'Plus',
      per_month: '49.00',
      total: '784.00',
      quote_only: false,
      as_of: '2021-01-01',
      source: 'Early Literacy Tutor Professional Learning Framework, platform table',
      chosen: false,
      meets: ['threads', 'private_groups', 'search', 'history'],
    });
  });

  it('never counts a price by quote as nothing', () => {
    expect(answer.rows.find((r) => r.id === 'vanilla_forums')).toMatchObject({
      per_month: null,
      total: null,
      quote_only: true,
      chosen: true,
    });
    const { budget } = small('platforms: { use: [slack, vanilla_forums] }');
    expect(budget.lines.map((l) => l.id)).toEqual(['platforms/slack']);
  });

  it('gives a price by member for the whole community', () => {
    const pro = answer.rows.find((r) => r.id === 'slack' && r.plan === 'Pro');
    expect(pro).toMatchObject({ per_month: '87.50', total: '1400.00' });
  });
});
