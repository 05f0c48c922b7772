import type { Rule } from '../../../plan/rule.ts';
import { actionAfterEnd } from './action-after-end.ts';
import { actionWithoutOwner } from './action-without-owner.ts';
import { emptyCell } from './empty-cell.ts';
import { noPlan } from './no-plan.ts';
import { noStories } from './no-stories.ts';

export const sustainabilityRules: readonly Rule[] = [
  actionAfterEnd,
  actionWithoutOwner,
  emptyCell,
  noPlan,
  noStories,
];
