import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { OWN_EXAMPLE, ownSegments, ownWithout } from '../own.ts';

export const theoryOrPracticeMissing: Rule = {
  id: 'agenda/theory-or-practice-missing',
  severity: 'warning',
  guidance: ['QG-VISION-1'],
  summary: 'An own agenda lacks practice or theory.',
  why: 'Practice without theory repeats itself, theory without practice changes no classroom: the two are kept in balance.',
  bad: ownWithout('theory'),
  good: OWN_EXAMPLE,
  *check({ plan, places }) {
    const segments = ownSegments(plan);
    const missing = (['practice', 'theory'] as const).filter(
      (kind) => !segments.some((s) => s.kind === kind),
    );
    if (segments.length === 0 || missing.length === 0) return;
    yield {
      path: places.of(segments),
      at: 'key',
      message: `no segment of the agenda is of kind ${list(missing, 'or')}`,
      hint: `Mark the segments that are: kind: ${missing[0]}, or add one.`,
    };
  },
};
