import { dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { placeOfUse } from '../uses.ts';

export const quoteOnly: Rule = {
  id: 'platforms/quote-only',
  severity: 'warning',
  guidance: ['TF-SOC-2'],
  summary: 'The price of a platform in use is by quote, and so is missing from the total.',
  why: 'A price that nobody knows is not zero. Until the vendor has named it, the total is too low by that much.',
  bad: 'platforms: { use: [slack, discourse, vanilla_forums] }',
  good: 'platforms: { use: [slack, discourse, vanilla_forums], prices: [{ id: vanilla_forums, plan: Quote, per_month: 700, as_of: 2027-01-15 }] }',
  *check({ plan, places, platforms }) {
    for (const use of platforms.uses) {
      if (use.row === undefined || use.row.price !== undefined) continue;
      yield {
        path: placeOfUse(plan, places, use, 'id'),
        message: `the price of ${use.row.name} is by quote, and the total leaves it out`,
        hint: `Ask the vendor, and add the answer under platforms.prices: each $100.00 a month is ${dollars(BigInt(platforms.months) * 10_000n)} over ${count(platforms.months, 'month')}.`,
      };
    }
  },
};
