import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const goalWithoutMeasure: Rule = {
  id: 'evidence/goal-without-measure',
  severity: 'warning',
  guidance: ['LF-GROWTH-1', 'DL-AREA-4'],
  summary: 'A goal has no measure.',
  why: 'Results are evaluated goal by goal; of a goal that nothing measures nobody can say whether it was reached.',
  bad: 'program: { goals: [{ id: g3, for: system, text: It goes on after the grant. }] }',
  good: `program: { goals: [{ id: g3, for: system, text: It goes on after the grant. }] }
evidence: { measures: [{ id: m1, goal: g3 }] }`,
  *check({ plan, places }) {
    const measures = measuresOf(plan);
    if (measures.length === 0) return;
    const measured = new Set(measures.map((m) => m.goal));
    for (const goal of plan.program?.goals ?? [])
      if (!measured.has(goal.id))
        yield {
          path: places.of(goal, 'id'),
          message: `goal ${goal.id}, for ${goal.for === 'system' ? 'the system' : goal.for}, has no measure`,
          hint: `Add a measure with goal: ${goal.id}, or name the goal in one of the ${measures.length} that there are.`,
        };
  },
};
