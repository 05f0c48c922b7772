import type { Rule } from '../../../plan/rule.ts';
import { OWN_EXAMPLE, ownSegments, ownWithout } from '../own.ts';

export const noFeedbackSegment: Rule = {
  id: 'agenda/no-feedback-segment',
  severity: 'warning',
  guidance: ['QG-CONN-2', 'QG-VISION-3'],
  summary: 'An own agenda gives no time to celebration or critique.',
  why: 'People give and take feedback only where the meeting makes room for it.',
  bad: ownWithout('critique'),
  good: OWN_EXAMPLE,
  *check({ plan, places }) {
    const segments = ownSegments(plan);
    if (segments.length === 0 || segments.some((s) => s.kind === 'celebration' || s.kind === 'critique'))
      return;
    yield {
      path: places.of(segments),
      at: 'key',
      message: 'no segment of the agenda is of kind celebration or critique',
      hint: 'Give feedback ten minutes near the end: { title: Celebration and critique, minutes: 10, kind: critique }.',
    };
  },
};
