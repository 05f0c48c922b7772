import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { freeNames } from '../words.ts';

export const none: Rule = {
  id: 'platforms/none',
  severity: 'warning',
  guidance: ['QG-CONN-6', 'TF-SOC-1'],
  summary: 'The community has no platform.',
  why: 'Between two meetings lie weeks. A place to ask, show and answer keeps people in touch, and keeps those who work alone from being alone.',
  bad: 'platforms: null',
  good: 'platforms: { use: [slack, discourse] }',
  *check({ plan, places, platforms }) {
    if (platforms.uses.length > 0) return;
    yield {
      path: places.of(plan.platforms ?? plan, plan.platforms ? 'use' : 'platforms'),
      message: 'the community has no platform for the weeks between meetings',
      hint: `Name two or more under platforms.use. Free over the ${platforms.months} months: ${list(freeNames(platforms))}.`,
    };
  },
};
