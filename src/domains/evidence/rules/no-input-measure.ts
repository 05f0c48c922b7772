import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const noInputMeasure: Rule = {
  id: 'evidence/no-input-measure',
  severity: 'warning',
  guidance: ['DL-AREA-4'],
  summary: 'Nothing measures what is put in.',
  why: 'Without a count of who came and what was done, nobody can say what an outcome came from, or what it cost.',
  bad: 'evidence: { measures: [{ id: m1, kind: outcome }] }',
  good: 'evidence: { measures: [{ id: m1, kind: input }] }',
  *check({ plan, places }) {
    const measures = measuresOf(plan);
    if (measures.length === 0 || measures.some((m) => m.kind === 'input')) return;
    yield {
      path: places.of(measures),
      at: 'key',
      message: 'no measure is of kind input',
      hint: 'Add one: the share of people at each meeting, or the touch-points held of those planned.',
    };
  },
};
