import { dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { isParticipant } from '../groups.ts';
import { hasOwnLine } from '../meetings.ts';

export const noKits: Rule = {
  id: 'budget/no-kits',
  severity: 'info',
  guidance: ['QG-MATTER-3'],
  summary: 'There are no kits of materials for participants.',
  why: 'Educators try out what they will ask of students. Kits of low-tech prototyping materials let everyone do so, whatever their school has.',
  bad: 'budget: { kits: null }',
  good: 'budget: { kits: null, lines: [{ id: materials, item: Prototyping materials, category: kits, unit_cost: 900 }] }',
  *check({ plan, places, people }) {
    if (plan.budget?.kits !== undefined || hasOwnLine(plan, 'kits')) return;
    const heads = people.groups.filter(isParticipant).reduce((sum, g) => sum + g.count, 0);
    if (heads === 0) return;
    yield {
      path: places.of(plan.budget ?? plan, 'kits'),
      message: `the budget has no kits for ${count(heads, 'participant')}`,
      hint: `Add budget.kits.per_person: each $10.00 a kit is ${dollars(BigInt(heads) * 1000n)}.`,
    };
  },
};
