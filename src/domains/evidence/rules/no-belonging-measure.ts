import type { Rule } from '../../../plan/rule.ts';
import { measuresOf, onBelonging } from '../measures.ts';

export const noBelongingMeasure: Rule = {
  id: 'evidence/no-belonging-measure',
  severity: 'info',
  guidance: ['TF-SOC-4'],
  summary: 'No measure speaks of belonging or of less isolation.',
  why: 'Peer groups and less isolation are what shared spaces are for; three statements twice a year tell whether they work.',
  bad: 'evidence: { measures: [{ id: m3, text: Tries written up in a term }] }',
  good: 'evidence: { measures: [{ id: m3, text: "Isolation: how often I plan alone, of five times" }] }',
  *check({ plan, places }) {
    const measures = measuresOf(plan);
    if (measures.length === 0 || measures.some(onBelonging)) return;
    yield {
      path: places.of(measures),
      at: 'key',
      message: 'no measure speaks of belonging, trust or isolation',
      hint: 'Add one of kind outcome: "one person here to whom I would show a failure", for example.',
    };
  },
};
