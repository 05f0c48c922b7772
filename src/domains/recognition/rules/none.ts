import type { Rule } from '../../../plan/rule.ts';

export const none: Rule = {
  id: 'recognition/none',
  severity: 'warning',
  guidance: ['QG-VALUE-4'],
  summary: 'What people learn counts for nothing outside the community.',
  why: 'Continuing education units and micro-credentials make the work visible, and let people carry it elsewhere.',
  bad: 'recognition: null',
  good: 'recognition: { micro_credential: null }',
  *check({ plan }) {
    if (plan.recognition?.ceu !== undefined || plan.recognition?.micro_credential !== undefined) return;
    yield {
      path: ['recognition'],
      message: 'the plan arranges neither continuing education units nor a micro-credential',
      hint: 'Ask your district or university who approves contact hours, then add recognition.ceu; `lcplan recognition` counts the hours.',
    };
  },
};
