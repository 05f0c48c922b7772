import type { Rule } from '../../../plan/rule.ts';
import { OWN_EXAMPLE, ownSegments, ownWithout } from '../own.ts';

export const noNormsSegment: Rule = {
  id: 'agenda/no-norms-segment',
  severity: 'warning',
  guidance: ['QG-CONN-1'],
  summary: 'An own agenda gives no time to norms.',
  why: 'Norms of engagement are set first and returned to in every meeting; otherwise they are forgotten by the second.',
  bad: ownWithout('norms'),
  good: OWN_EXAMPLE,
  *check({ plan, places }) {
    const segments = ownSegments(plan);
    if (segments.length === 0 || segments.some((s) => s.kind === 'norms')) return;
    yield {
      path: places.of(segments),
      at: 'key',
      message: 'no segment of the agenda is of kind norms',
      hint: 'Give norms five minutes at the start of each meeting: { title: Norms, minutes: 5, kind: norms }.',
    };
  },
};
