import type { Rule } from '../../../plan/rule.ts';
import { needUnmet } from './need-unmet.ts';
import { none } from './none.ts';
import { priceOld } from './price-old.ts';
import { quoteOnly } from './quote-only.ts';
import { tooFew } from './too-few.ts';
import { unknownPlatform } from './unknown-platform.ts';

export const platformsRules: readonly Rule[] = [
  needUnmet,
  none,
  priceOld,
  quoteOnly,
  tooFew,
  unknownPlatform,
];
