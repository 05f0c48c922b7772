import type { Rule } from '../../../plan/rule.ts';

export const worthMissing: Rule = {
  id: 'recognition/worth-missing',
  severity: 'info',
  guidance: ['HT-CRED-4'],
  summary: 'The plan does not say what the micro-credential is worth.',
  why: 'Recognition that leads to no raise, role or step is asked of people who have other uses for their evenings.',
  bad: 'recognition: { micro_credential: { worth: null } }',
  good: 'recognition: { micro_credential: { worth: A lead role from the second year on } }',
  *check({ plan, places }) {
    const credential = plan.recognition?.micro_credential;
    if (credential === undefined || credential.worth !== undefined) return;
    yield {
      path: places.of(credential, 'worth'),
      message: 'the plan does not say what the micro-credential is worth here',
      hint: 'Agree on a pay step, a role or released time, then say it in worth.',
    };
  },
};
