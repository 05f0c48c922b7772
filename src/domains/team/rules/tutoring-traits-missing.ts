import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { TRAITS, TUTORING_EXAMPLE, tutoringExample, tutoringOf } from '../tutoring.ts';

export const tutoringTraitsMissing: Rule = {
  id: 'team/tutoring-traits-missing',
  severity: 'warning',
  guidance: ['HT-TUTOR-1'],
  summary: 'The plan does not show all five traits of high-impact tutoring.',
  why: 'Tutoring that speeds up learning has all five: much time each week, lasting ties, monitoring, alignment, oversight.',
  bad: tutoringExample('oversight'),
  good: TUTORING_EXAMPLE,
  *check({ plan }) {
    const tutoring = tutoringOf(plan);
    if (tutoring === undefined) return;
    const missing = TRAITS.filter((trait) => !trait.stated(tutoring));
    const [first] = missing;
    if (first === undefined) return;
    yield {
      path: ['program', 'tutoring', first.key],
      message: `of the ${TRAITS.length} traits of high-impact tutoring the plan does not state ${list(missing.map((t) => t.name))}`,
      hint: `State ${list(missing.map((t) => (t.key === 'same_tutor' ? 'same_tutor: true' : t.key)))} in program.tutoring.`,
    };
  },
};
