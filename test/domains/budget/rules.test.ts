/** What the rules say, and where they keep silent. That each fires on its own example is tested for all rules. */
import { describe, expect, it } from 'vitest';
import { pathText } from '../../../src/core/path.ts';
import { budgetRules } from '../../../src/domains/budget/rules/index.ts';
import type { Program } from '../../../src/plan/program.ts';
import { example, program, SMALL } from './program.ts';

function told(from: Program, id: string): string[] {
  const rule = budgetRules.find((r) => r.id === `budget/${id}`);
  if (rule === undefined) throw new Error(`no such rule: ${id}`);
  return [...rule.check(from)].map((r) => `${pathText(r.path)} | ${r.message} | ${r.hint ?? ''}`);
}

/** All findings of a change to the model plan, by rule. */
const fired = (change: string): string[] => {
  const changed = example(change);
  return budgetRules.filter((r) => [...r.check(changed)].length > 0).map((r) => r.id);
};

const people = (groups: string, rest = ''): Program =>
  program(`version: 1\nname: P\ncalendar: { start: 2027-08-02, months: 10 }\npeople: [${groups}]\n${rest}`);

describe('the model plan', () => {
  it('is clean', () => {
    expect(fired('name: The same')).toEqual([]);
  });

  it.each(budgetRules.map((r) => [r.id, r] as const))(
    '%s fires alone in this domain, and not on its good',
    (id, r) => {
      expect(fired(r.bad)).toEqual([id]);
      expect(fired(r.good)).not.toContain(id);
    },
  );
});

describe('rate-below-floor', () => {
  it('prices the way up to the floor, as the design shows it', () => {
    const plan = people(
      '{ id: t, title: teachers, role: educator, count: 24, stipend: { rate: 45, hours_per_month: 4, months: 20 } }',
    );
    expect(told(plan, 'rate-below-floor')).toEqual([
      'people[0].stipend.rate | "teachers" earn $45.00 an hour, $5.00 under the floor | Raise the rate to $50.00: +$9,600.00 over 20 months.',
    ]);
  });

  it('looks at contracts too, at every educator, and at nobody else', () => {
    const pay = 'count: 2, contract: { rate: 40, hours_per_month: 10 }';
    expect(told(people(`{ id: c, role: coach, ${pay} }`), 'rate-below-floor')).toEqual([
      'people[0].contract.rate | "C" earn $40.00 an hour, $10.00 under the floor | Raise the rate to $50.00: +$2,000.00 over 10 months.',
    ]);
    expect(told(people(`{ id: c, role: family, ${pay} }`), 'rate-below-floor')).toEqual([]);
    expect(
      told(
        people('{ id: c, role: coach, count: 0, contract: { rate: 40, hours_per_month: 1 } }'),
        'rate-below-floor',
      ),
    ).toEqual([]);
  });
});

describe('leader-rate-not-higher', () => {
  const both = (lead: string, other: string) =>
    people(
      `{ id: l, title: Leads, role: educator, leads: true, count: 2, stipend: ${lead} }, { id: t, title: Teachers, role: educator, count: 8, stipend: ${other} }`,
    );

  it('compares hours with hours and amounts with amounts', () => {
    const rate = (r: number): string => `{ rate: ${r}, hours_per_month: 5 }`;
    expect(told(both(rate(50), rate(50)), 'leader-rate-not-higher')).toEqual([
      'people[0].stipend.rate | "Leads" share leadership and are paid $50.00 an hour, others $50.00 | Set a rate above $50.00. Each dollar more an hour is $100.00 over 10 months.',
    ]);
    expect(told(both(rate(50.01), rate(50)), 'leader-rate-not-higher')).toEqual([]);
    expect(told(both('{ amount: 2000 }', '{ amount: 2500 }'), 'leader-rate-not-higher')).toEqual([
      'people[0].stipend.amount | "Leads" share leadership and are paid $2,000.00 each, others $2,500.00 | Set an amount above $2,500.00. Each $100.00 more for each is $200.00.',
    ]);
    expect(told(both('{ amount: 2000 }', rate(50)), 'leader-rate-not-higher')).toEqual([]);
  });

  it('takes the lowest paid of the others', () => {
    const plan = people(
      '{ id: l, role: leader, count: 1, stipend: { rate: 55, hours_per_month: 4 } }, { id: a, role: educator, count: 1, stipend: { rate: 50, hours_per_month: 4 } }, { id: b, role: educator, count: 1, stipend: { rate: 60, hours_per_month: 4 } }',
    );
    expect(told(plan, 'leader-rate-not-higher')).toEqual([]);
  });
});

describe('leader-without-buyout', () => {
  it.each([
    ['share: 0.4', []],
    [
      'share: 0.39',
      [
        'people[1].buyout.share | "Teacher leads" lead, and only 39% of their time is bought out | Raise share to 0.5: +$20,020.00.',
      ],
    ],
    [
      'share: 0',
      [
        'people[1].buyout.share | "Teacher leads" lead, and only 0% of their time is bought out | Add buyout: { share: 0.5, salary: … }. For 2 people and 1 year, each $10,000.00 of salary makes $10,000.00, before benefits.',
      ],
    ],
  ])('{ %s }', (buyout, expected) => {
    expect(told(example(`people: [{ id: leads, buyout: { ${buyout} } }]`), 'leader-without-buyout')).toEqual(
      expected,
    );
  });

  it.each([
    ['administrators', 'role: administrator, count: 1, leads: true, stipend: { amount: 1 }'],
    ['contracted coaches', 'role: coach, count: 1, leads: true, contract: { rate: 60, hours_per_month: 4 }'],
    ['families', 'role: family, count: 1, leads: true, stipend: { amount: 1 }'],
    ['groups without leadership', 'role: educator, count: 1, stipend: { amount: 1 }'],
    ['empty groups', 'role: leader, count: 0, stipend: { amount: 1 }'],
  ])('is silent about %s', (_, group) => {
    expect(told(people(`{ id: g, ${group} }`), 'leader-without-buyout')).toEqual([]);
  });
});

describe('pay', () => {
  it('missing for participants is priced at the floor', () => {
    expect(told(people('{ id: t, title: Tutors, role: tutor, count: 8 }'), 'no-stipend')).toEqual([
      'people[0] | "Tutors" are paid nothing for their time | Add stipend: { rate: 50, hours_per_month: 4 }. At $50.00 and four hours a month, 8 people over 10 months come to $16,000.00.',
    ]);
  });

  it.each([
    'stipend: { amount: 1 }',
    'contract: { rate: 50, hours_per_month: 1 }',
    'buyout: { share: 0.1, salary: 1 }',
  ])('is there with %s', (pay) => {
    expect(told(people(`{ id: t, role: educator, count: 8, ${pay} }`), 'no-stipend')).toEqual([]);
    expect(told(people(`{ id: t, role: leader, count: 8, ${pay} }`), 'leaders-unpaid')).toEqual([]);
  });

  it('missing for leaders is one finding, not three', () => {
    const plan = people('{ id: l, title: Leads, role: educator, leads: true, count: 2 }');
    expect(told(plan, 'leaders-unpaid')).toEqual([
      'people[0] | "Leads" lead, and have neither a stipend, nor a contract, nor a buy-out | Add a stipend or a buyout. Each hour a month at $50.00 is $1,000.00 for 2 people over 10 months.',
    ]);
    expect([told(plan, 'no-stipend'), told(plan, 'leader-without-buyout')]).toEqual([[], []]);
  });

  it('for more months than there are is told with what it costs', () => {
    const months = (stipend: string) =>
      told(example(`people: [{ id: teachers, stipend: ${stipend} }]`), 'stipend-months-exceed');
    expect(months('{ months: 11 }')).toEqual([
      'people[0].stipend.months | "Teachers" are paid for 11 months, and the program has 10 active months | Leave months out: −$3,000.00. If the other months are to be paid as well, keep it: the cost falls evenly on the 10 active months.',
    ]);
    expect(months('{ months: 10 }')).toEqual([]);
    expect(months('{ rate: null, hours_per_month: null, amount: 100, months: 11 }')[0]).toContain(
      'the amount stays the same',
    );
  });
});

describe('food, care, kits, substitutes', () => {
  it('price food where the plan has a price, and say what a dollar makes where it has none', () => {
    expect(told(example('meetings: [{ id: showcase, food: null }]'), 'no-food')).toEqual([
      'meetings[5] | "Spring showcase" has no food | Set food: true: 15 meals at $12.00 are +$180.00.',
    ]);
    const unpriced = told(
      example('budget: { food: null }\nmeetings: [{ id: showcase, food: null }]'),
      'no-food',
    );
    expect(unpriced).toEqual([
      'meetings[5] | "Spring showcase" has no food | Set food: true and budget.food.per_person: each dollar a person is $15.00.',
      'budget.food | "Affinity groups", "Small groups", "Community evening" and "Monthly meeting" have food, and the budget has no price for it | Add budget.food.per_person: each dollar a person is $356.00 for 356 meals.',
    ]);
  });

  it.each([
    ['food', 'no-food', 'budget: { food: null, '],
    ['child_care', 'no-child-care', 'budget: { child_care: null, '],
    ['kits', 'no-kits', 'budget: { kits: null, '],
    ['substitutes', 'no-substitutes', 'budget: { substitutes: null, '],
  ])('are content with an own line of category %s', (category, rule, start) => {
    expect(told(example(`${start}}`), rule)).toHaveLength(1);
    const own = `${start}lines: [{ id: own, item: Own, category: ${category}, unit_cost: 100 }] }`;
    expect(told(example(own), rule)).toEqual([]);
  });

  it('ask for child care by the hours outside the work day', () => {
    expect(told(example('budget: { child_care: null }'), 'no-child-care')).toEqual([
      'budget.child_care | 13 meetings in person lie outside the work day of 8:00 am to 3:30 pm, and the budget has no child care | Add budget.child_care with caregivers and per_hour. Each caregiver works 24.5 hours, so that each $10.00 an hour is $245.00.',
    ]);
    const virtual = ['whole_group', 'social', 'showcase', 'visits']
      .map((id) => `{ id: ${id}, format: virtual }`)
      .join(', ');
    expect(told(example(`budget: { child_care: null }\nmeetings: [${virtual}]`), 'no-child-care')).toEqual(
      [],
    );
  });

  it('ask for substitutes only where participants meet in the work day', () => {
    expect(told(example('budget: { substitutes: null }'), 'no-substitutes')).toEqual([
      'budget.substitutes | 2 meetings of participants lie in the work day, and the budget has no substitutes | Add budget.substitutes.per_day: 14 days are needed, so that each $100.00 a day is $1,400.00; or move the meetings out of the work day.',
    ]);
    const others = 'budget: { substitutes: null }\nmeetings: [{ id: visits, who: [principals] }]';
    expect(told(example(others), 'no-substitutes')).toEqual([]);
  });

  it('are not asked for where nobody takes part', () => {
    expect(told(people('{ id: a, role: administrator, count: 3 }'), 'no-kits')).toEqual([]);
  });
});

describe('funding', () => {
  it('is not missed by a plan that costs nothing', () => {
    expect(told(program(SMALL), 'no-funding')).toEqual([]);
  });

  it('that is spent, that is closed and that is not allowed are three different findings', () => {
    const plan = example(
      'budget: { funding: [{ id: local, amount: 100000, from: 2027-03-01, to: 2028-05-31, pays: [stipends, payroll_tax, buyout, contractual, substitutes, food, child_care, platforms, contingency] }] }',
    );
    expect(told(plan, 'category-unpayable')).toEqual([
      'budget.funding | no source may pay Kits, which comes to $1,400.00 | Add kits to the pays of a source that allows it, or name another source.',
    ]);
    expect(told(plan, 'funding-ends-early')).toEqual([
      'budget.funding[0].to | "District funds" ends on May 31, 2028, and $210.00 of what it could pay comes later | Find a source that is open until July 2028: Platforms: Discourse, Standard $200.00 and Contingency $10.00.',
    ]);
    expect(told(plan, 'funding-starts-late')).toEqual([
      'budget.funding[0].from | "District funds" opens on Mar 1, 2027, and $105.00 of what it could pay comes earlier | Find a source that is open from February 2027, or pay later: Platforms: Discourse, Standard $100.00 and Contingency $5.00.',
    ]);
    const [spent] = told(plan, 'unfunded');
    // 157,166.13 less the kits, what is closed, and the 100,000.00 that are there.
    expect(spent).toContain('$55,451.13 of $157,166.13 is left unpaid');
  });

  it('that ends is no finding where another takes its place', () => {
    const plan = example(
      'budget: { funding: [{ id: local, to: 2028-05-31 }, { id: more, amount: 1000, from: 2028-06-01 }] }',
    );
    expect(told(plan, 'funding-ends-early')).toEqual([]);
  });

  it('names the source that closed last before a gap', () => {
    const plan = example(
      'budget: { funding: [{ id: local, to: 2028-03-31 }, { id: more, amount: 100000, from: 2027-09-01, to: 2028-05-31 }] }',
    );
    expect(told(plan, 'funding-ends-early')).toHaveLength(1);
    expect(told(plan, 'funding-ends-early')[0]).toContain('"More" ends on May 31, 2028');
  });

  it('that pays an unknown category gets a hint', () => {
    const change =
      'budget: { funding: [{ id: local, pays: [stipends, travell] }], lines: [{ id: bus, item: Bus, category: travel, unit_cost: 5 }] }';
    expect(told(example(change), 'unknown-category')).toEqual([
      'budget.funding[0].pays | "travell" is no category of this budget | Did you mean "travel"?',
    ]);
  });
});
