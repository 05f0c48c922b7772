import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const ownerMissing: Rule = {
  id: 'evidence/owner-missing',
  severity: 'info',
  guidance: ['DL-AREA-4'],
  summary: 'Measures have no owner.',
  why: "A reading that is nobody's task is not taken.",
  bad: 'evidence: { measures: [{ id: m1, owner: null }] }',
  good: 'evidence: { measures: [{ id: m1, owner: Principals }] }',
  *check({ plan, places }) {
    const without = measuresOf(plan).filter((m) => m.owner === undefined);
    const [first] = without;
    if (first === undefined) return;
    yield {
      path: places.of(first, 'owner'),
      message: `${count(without.length, 'measure')} without an owner: ${without.map((m) => m.id).join(', ')}`,
      hint: 'Name a group as owner, such as Teacher leads; never a person.',
    };
  },
};
