import type { Rule } from '../../../plan/rule.ts';
import { ACTORS, actionsOf, LEVERS, matrixExample } from '../matrix.ts';

export const actionWithoutOwner: Rule = {
  id: 'sustainability/action-without-owner',
  severity: 'info',
  guidance: ['DL-SUST-1'],
  summary: 'A sustainability action has no owner or no date.',
  why: "An action that is nobody's, or due at no time, is a wish.",
  bad: matrixExample('by: 2028-01-20'),
  good: matrixExample(),
  *check({ plan, places }) {
    for (const action of actionsOf(plan)) {
      if (action.owner !== undefined && action.by !== undefined) continue;
      const missing = [
        ...(action.owner === undefined ? ['owner'] : []),
        ...(action.by === undefined ? ['date'] : []),
      ];
      yield {
        path: places.of(action, 'text'),
        message: `the action for ${ACTORS[action.actor].toLowerCase()} and ${LEVERS[action.lever].toLowerCase()} has no ${missing.join(' and no ')}`,
        hint: `Set ${missing.map((m) => (m === 'owner' ? 'owner to a group' : 'by to a day')).join(' and ')}.`,
      };
    }
  },
};
