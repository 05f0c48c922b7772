import type { Rule } from '../../../plan/rule.ts';
import { measuresOf, onStudentsOwnSigns } from '../measures.ts';

export const studentsNotVisible: Rule = {
  id: 'evidence/students-not-visible',
  severity: 'info',
  guidance: ['QG-FOCUS-4'],
  summary: 'No measure lets students show their learning themselves.',
  why: 'Assessment is wider than a test: students make their own learning visible, and say what it means.',
  bad: 'evidence: { measures: [{ id: m2, text: Results of the spring test }] }',
  good: 'evidence: { measures: [{ id: m2, text: A portfolio piece that each student explains }] }',
  *check({ plan, places }) {
    const measures = measuresOf(plan);
    if (measures.length === 0 || measures.some(onStudentsOwnSigns)) return;
    yield {
      path: places.of(measures),
      at: 'key',
      message: 'no measure speaks of what students themselves show, choose or say of their learning',
      hint: 'Add one of kind outcome: choices that students make in one task, or a piece of work that they explain.',
    };
  },
};
