import type { Recommendation } from './recommendation.ts';

export const highImpactTutoring: readonly Recommendation[] = [
  {
    id: 'HT-CRED-1',
    source: 'HT',
    section: 'The micro-credential and its courses',
    figure: '3 steps',
    text: 'Micro-credential: evidence submitted against criteria, portfolio, expert assessor, three-step submission',
  },
  {
    id: 'HT-CRED-2',
    source: 'HT',
    section: 'The micro-credential and its courses',
    figure: '5',
    text: 'Five competencies: equity-centred, culturally sustaining, relationship-based, engaging, data-driven practice',
  },
  {
    id: 'HT-CRED-3',
    source: 'HT',
    section: 'The micro-credential and its courses',
    figure: '24',
    text: '24 short self-guided courses support the credential and do not guarantee it',
  },
  {
    id: 'HT-CRED-4',
    source: 'HT',
    section: 'The micro-credential and its courses',
    text: 'Recognition is worth something: promotion or pay raise; scholarships pay the fees',
  },
  {
    id: 'HT-CRED-5',
    source: 'HT',
    section: 'The micro-credential and its courses',
    text: 'Design with stakeholders, then pilot, then improve',
  },
  {
    id: 'HT-TUTOR-1',
    source: 'HT',
    section: 'Terms to know',
    figure: '5 traits',
    text: 'High-impact tutoring: substantial weekly time, sustained relationships, monitoring of skills, alignment to curriculum, oversight of quality',
  },
];
