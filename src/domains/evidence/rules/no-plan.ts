import { date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const noPlan: Rule = {
  id: 'evidence/no-plan',
  severity: 'warning',
  guidance: ['DL-AREA-4', 'LF-GROWTH-1'],
  summary: 'The plan has no measures.',
  why: 'The data plan is settled before the start: what is put in and what comes of it, so that the return on time and money can be shown.',
  bad: 'evidence: null',
  good: 'evidence: { questions: [What changes for students?] }',
  *check({ plan, onramp }) {
    if (measuresOf(plan).length > 0) return;
    const settled = onramp.milestones.find((m) => m.id === 'data-plan-settled');
    yield {
      path: ['evidence', 'measures'],
      message: 'the plan has no measures',
      hint:
        'Add one of what is put in and one of what changes, each with an owner and a first reading' +
        `${settled === undefined ? '' : `; the onramp settles them by ${date(settled.date)}`}.`,
    };
  },
};
