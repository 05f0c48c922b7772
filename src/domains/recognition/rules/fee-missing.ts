import type { Rule } from '../../../plan/rule.ts';

export const feeMissing: Rule = {
  id: 'recognition/fee-missing',
  severity: 'info',
  guidance: ['HT-CRED-4'],
  summary: 'The micro-credential has no fee, so the budget leaves it out.',
  why: 'Somebody pays the fee. If it is not in the budget, it is those who earn the credential.',
  bad: 'recognition: { micro_credential: { fee: null } }',
  good: 'recognition: { micro_credential: { fee: 0 } }',
  *check({ plan, places }) {
    const credential = plan.recognition?.micro_credential;
    if (credential === undefined || credential.fee !== undefined) return;
    const { seats, scholarships = 0 } = credential;
    const paying = seats === undefined ? undefined : Math.max(0, seats - scholarships);
    yield {
      path: places.of(credential, 'fee'),
      message: 'the micro-credential has no fee',
      hint:
        paying === undefined
          ? 'Set fee and seats, also where the fee is 0, so that the budget can hold it.'
          : `Set fee, also where it is 0; the budget then pays it for ${paying} of ${seats} seats.`,
    };
  },
};
