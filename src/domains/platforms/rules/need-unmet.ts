import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { rowName, totalWords } from '../words.ts';

export const needUnmet: Rule = {
  id: 'platforms/need-unmet',
  severity: 'warning',
  guidance: ['QG-CONN-6', 'TF-SOC-2'],
  summary: 'The community needs something that no platform in use is known to offer.',
  why: 'A need that no tool meets is met by private means, and those who do not have them are left out.',
  bad: 'platforms: { needs: [video] }',
  good: 'platforms: { needs: [threads] }',
  *check({ plan, places, platforms }) {
    const chosen = platforms.rows.filter((row) => row.chosen);
    if (chosen.length === 0) return;
    for (const need of plan.platforms?.needs ?? []) {
      if (chosen.some((row) => row.meets?.includes(need))) continue;
      const offers = platforms.rows
        .filter((row) => row.total !== undefined && row.meets?.includes(need))
        .sort((a, b) => Number(a.total! - b.total!))
        .slice(0, 3)
        .map((row) => `${rowName(row)} (${totalWords(row, platforms.months)})`);
      yield {
        path: places.of(plan.platforms?.needs ?? plan),
        message: `no platform in use is known to offer "${need}"`,
        hint:
          offers.length > 0
            ? `As far as we know these do: ${list(offers)}.`
            : `If one does, say so in the meets of its entry in platforms.prices.`,
      };
    }
  },
};
