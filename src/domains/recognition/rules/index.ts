import type { Rule } from '../../../plan/rule.ts';
import { feeMissing } from './fee-missing.ts';
import { issuerMissing } from './issuer-missing.ts';
import { moreScholarshipsThanSeats } from './more-scholarships-than-seats.ts';
import { none } from './none.ts';
import { worthMissing } from './worth-missing.ts';

export const recognitionRules: readonly Rule[] = [
  feeMissing,
  issuerMissing,
  moreScholarshipsThanSeats,
  none,
  worthMissing,
];
