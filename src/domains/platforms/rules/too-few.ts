import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { freeNames } from '../words.ts';

export const tooFew: Rule = {
  id: 'platforms/too-few',
  severity: 'warning',
  guidance: ['QG-CONN-6'],
  summary: 'The community has one platform only.',
  why: 'People differ in how they like to communicate: some chat, some write at length, some answer a week later. The guidance asks for several tools and platforms.',
  bad: 'platforms: { use: [discourse] }',
  good: 'platforms: { use: [discourse, facebook_groups] }',
  *check({ plan, places, platforms }) {
    const ids = new Set(platforms.uses.map((use) => use.id));
    if (ids.size !== 1) return;
    const name = platforms.uses[0]?.row?.name ?? platforms.uses[0]?.id ?? '';
    yield {
      path: places.of(plan.platforms?.use ?? plan),
      message: `${name} is the only platform; the guidance asks for two or more`,
      hint: `Add one that suits other people. Free over the ${platforms.months} months: ${list(freeNames(platforms))}.`,
    };
  },
};
