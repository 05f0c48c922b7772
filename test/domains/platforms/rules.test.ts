/** What the rules say, and where they keep silent. */
import { describe, expect, it } from 'vitest';
import { pathText } from '../../../src/core/path.ts';
import { platformsRules } from '../../../src/domains/platforms/rules/index.ts';
import type { Program } from '../../../src/plan/program.ts';
import { example, small } from '../budget/program.ts';

function told(from: Program): string[] {
  return platformsRules.flatMap((rule) =>
    [...rule.check(from)].map((r) => `${rule.id} ${pathText(r.path)} | ${r.message} | ${r.hint ?? ''}`),
  );
}

const fired = (change: string): string[] => {
  const changed = example(change);
  return platformsRules.filter((r) => [...r.check(changed)].length > 0).map((r) => r.id);
};

describe('the platform rules', () => {
  it('are silent about the model plan', () => {
    expect(fired('name: The same')).toEqual([]);
  });

  it.each(platformsRules.map((r) => [r.id, r] as const))(
    '%s fires alone in this domain, and not on its good',
    (id, r) => {
      expect(fired(r.bad)).toEqual([id]);
      expect(fired(r.good)).not.toContain(id);
    },
  );

  it('ask for a platform, then for a second one', () => {
    expect(told(small(''))).toEqual([
      'platforms/none platforms | the community has no platform for the weeks between meetings | Name two or more under platforms.use. Free over the 16 months: Discourse, Facebook Groups, LinkedIn Groups and Slack.',
    ]);
    expect(told(small('platforms: { use: [{ id: slack, plan: Pro }, slack] }'))).toEqual([
      'platforms/too-few platforms.use | Slack is the only platform; the guidance asks for two or more | Add one that suits other people. Free over the 16 months: Discourse, Facebook Groups and LinkedIn Groups.',
    ]);
  });

  it('tell a wrong id from a wrong plan', () => {
    expect(told(small('platforms: { use: [slak, { id: discourse, plan: Standart }, zzz] }'))).toEqual([
      'platforms/unknown-platform platforms.use[1].plan | "discourse" has no plan "Standart" | Did you mean "Standard"?',
      'platforms/unknown-platform platforms.use | "slak" is neither in the price book nor in platforms.prices | Did you mean "slack"?',
      'platforms/unknown-platform platforms.use | "zzz" is neither in the price book nor in platforms.prices | Add its price under platforms.prices, or take one of bettermode, discourse, facebook_groups, linkedin_groups, mighty_networks, slack, tribe or vanilla_forums.',
    ]);
  });

  it('say that a price by quote is not in the total', () => {
    expect(told(small('platforms: { use: [slack, vanilla_forums] }'))).toEqual([
      'platforms/quote-only platforms.use | the price of Vanilla Forums is by quote, and the total leaves it out | Ask the vendor, and add the answer under platforms.prices: each $100.00 a month is $1,600.00 over 16 months.',
    ]);
  });

  it.each([
    ['2025-08-01', 1],
    ['2025-08-02', 0],
  ])('count a price of %s as old for a kick-off on 2027-08-02: %i', (asOf, findings) => {
    const plan = small(`platforms: { use: [slack, x], prices: [{ id: x, per_month: 5, as_of: ${asOf} }] }`);
    expect(told(plan)).toHaveLength(findings);
  });

  it('name what was read later beside an old price', () => {
    expect(told(small('platforms: { use: [slack, { id: discourse, plan: Standard }] }'))).toEqual([
      'platforms/price-old platforms.use[1].id | the price of Discourse, Standard, $100.00 a month, was read on Jan 1, 2021 | Ask for the price of today, and add it under platforms.prices. Read later: Free $0.00, Pro $100.00, Business $500.00.',
    ]);
  });

  it('say who offers what nobody in use does, cheapest first', () => {
    const plan = small('platforms: { use: [slack, discourse], needs: [events, threads] }');
    expect(told(plan)).toEqual([
      'platforms/need-unmet platforms.needs | no platform in use is known to offer "events" | As far as we know these do: Facebook Groups, Free ($0.00), Mighty Networks, Launch ($1,520.00 over 16 months) and Mighty Networks, 2021 price ($1,568.00 over 16 months).',
    ]);
    expect(told(small('platforms: { needs: [events] }')).map((t) => t.split(' ')[0])).toEqual([
      'platforms/none',
    ]);
  });
});
