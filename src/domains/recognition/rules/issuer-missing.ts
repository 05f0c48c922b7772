import type { Rule } from '../../../plan/rule.ts';

export const issuerMissing: Rule = {
  id: 'recognition/issuer-missing',
  severity: 'info',
  guidance: ['HT-CRED-1'],
  summary: 'Nobody is named who issues the micro-credential.',
  why: 'A portfolio is read by an expert assessor against published criteria; whoever issues the credential answers for both.',
  bad: 'recognition: { micro_credential: { issuer: null } }',
  good: 'recognition: { micro_credential: { issuer: The district } }',
  *check({ plan, places }) {
    const credential = plan.recognition?.micro_credential;
    if (credential === undefined || credential.issuer !== undefined) return;
    yield {
      path: places.of(credential, 'issuer'),
      message: 'the micro-credential names no issuer',
      hint: 'Ask a university or the state who would assess and issue it, then set issuer.',
    };
  },
};
