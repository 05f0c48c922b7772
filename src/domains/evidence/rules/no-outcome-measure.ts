import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const noOutcomeMeasure: Rule = {
  id: 'evidence/no-outcome-measure',
  severity: 'warning',
  guidance: ['DL-AREA-4'],
  summary: 'Nothing measures what changes.',
  why: 'Counts of meetings show what was done. Whether it was worth the time and money shows in outcomes.',
  bad: 'evidence: { measures: [{ id: m2, kind: input }, { id: m3, kind: input }] }',
  good: 'evidence: { measures: [{ id: m3, kind: input }] }',
  *check({ plan, places }) {
    const measures = measuresOf(plan);
    if (measures.length === 0 || measures.some((m) => m.kind === 'outcome')) return;
    const goal = plan.program?.goals?.[0];
    yield {
      path: places.of(measures),
      at: 'key',
      message: 'no measure is of kind outcome',
      hint: `Add one that says what changes${goal === undefined ? '' : `, for goal ${goal.id}, for one`}.`,
    };
  },
};
