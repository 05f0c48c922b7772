import type { Rule } from '../../../plan/rule.ts';
import { categoryUnpayable } from './category-unpayable.ts';
import { fundingEndsEarly } from './funding-ends-early.ts';
import { fundingStartsLate } from './funding-starts-late.ts';
import { leaderRateNotHigher } from './leader-rate-not-higher.ts';
import { leaderWithoutBuyout } from './leader-without-buyout.ts';
import { leadersUnpaid } from './leaders-unpaid.ts';
import { lineOutsideProgram } from './line-outside-program.ts';
import { noChildCare } from './no-child-care.ts';
import { noFood } from './no-food.ts';
import { noFunding } from './no-funding.ts';
import { noKits } from './no-kits.ts';
import { noStipend } from './no-stipend.ts';
import { noSubstitutes } from './no-substitutes.ts';
import { rateBelowFloor } from './rate-below-floor.ts';
import { reservedLineId } from './reserved-line-id.ts';
import { stipendMonthsExceed } from './stipend-months-exceed.ts';
import { unfunded } from './unfunded.ts';
import { unknownCategory } from './unknown-category.ts';

export const budgetRules: readonly Rule[] = [
  categoryUnpayable,
  fundingEndsEarly,
  fundingStartsLate,
  leaderRateNotHigher,
  leaderWithoutBuyout,
  leadersUnpaid,
  lineOutsideProgram,
  noChildCare,
  noFood,
  noFunding,
  noKits,
  noStipend,
  noSubstitutes,
  rateBelowFloor,
  reservedLineId,
  stipendMonthsExceed,
  unfunded,
  unknownCategory,
];
