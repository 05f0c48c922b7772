import type { Rule } from '../../../plan/rule.ts';

export const moreScholarshipsThanSeats: Rule = {
  id: 'recognition/more-scholarships-than-seats',
  severity: 'error',
  guidance: ['HT-CRED-4'],
  summary: 'The micro-credential has more scholarships than seats.',
  why: 'A scholarship pays the fee of one seat; more of them than seats would make the fees negative.',
  bad: 'recognition: { micro_credential: { scholarships: 7 } }',
  good: 'recognition: { micro_credential: { scholarships: 6 } }',
  *check({ plan, places }) {
    const credential = plan.recognition?.micro_credential;
    const { seats, scholarships } = credential ?? {};
    if (credential === undefined || seats === undefined || scholarships === undefined) return;
    if (scholarships <= seats) return;
    yield {
      path: places.of(credential, 'scholarships'),
      message: `the micro-credential has ${scholarships} scholarships for ${seats} seats`,
      hint: `Set scholarships to ${seats} at most, or seats to ${scholarships}.`,
    };
  },
};
