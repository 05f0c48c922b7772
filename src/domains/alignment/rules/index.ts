import type { Rule } from '../../../plan/rule.ts';
import { unknownGuidance } from './unknown-guidance.ts';

export const alignmentRules: readonly Rule[] = [unknownGuidance];
