import { didYouMean } from '../../../core/suggest.ts';
import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { placeOfUse } from '../uses.ts';

export const unknownPlatform: Rule = {
  id: 'platforms/unknown-platform',
  severity: 'error',
  guidance: ['TF-SOC-2'],
  summary: "A platform or plan is neither in the price book nor among the plan's own prices.",
  why: 'Without a price it is missing from the total, and the total looks smaller than it is.',
  bad: 'platforms: { use: [slack, discourse, mighty_network] }',
  good: 'platforms: { use: [slack, discourse, mighty_networks] }',
  *check({ plan, places, platforms }) {
    const known = [...new Set(platforms.rows.map((row) => row.id))];
    for (const use of platforms.uses) {
      if (use.row !== undefined) continue;
      const plans = platforms.rows.filter((row) => row.id === use.id).map((row) => row.plan);
      const wrongPlan = plans.length > 0 && use.plan !== undefined;
      yield {
        path: placeOfUse(plan, places, use, wrongPlan ? 'plan' : 'id'),
        message: wrongPlan
          ? `"${use.id}" has no plan "${use.plan}"`
          : `"${use.id}" is neither in the price book nor in platforms.prices`,
        hint: wrongPlan
          ? (didYouMean(use.plan ?? '', plans) ??
            `Its plans are ${list(plans)}; add your own under platforms.prices.`)
          : (didYouMean(use.id, known) ??
            `Add its price under platforms.prices, or take one of ${list(known, 'or')}.`),
      };
    }
  },
};
