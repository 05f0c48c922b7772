import type { Rule } from '../../../plan/rule.ts';
import { leadTimesDoNotFit } from './lead-times-do-not-fit.ts';
import { noOnramp } from './no-onramp.ts';
import { tooShort } from './too-short.ts';

export const onrampRules: readonly Rule[] = [leadTimesDoNotFit, noOnramp, tooShort];
