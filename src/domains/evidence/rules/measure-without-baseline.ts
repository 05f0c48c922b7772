import { count, date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const measureWithoutBaseline: Rule = {
  id: 'evidence/measure-without-baseline',
  severity: 'info',
  guidance: ['DL-AREA-4'],
  summary: 'Measures have no date for their first reading.',
  why: 'A reading without a date is put off, and then there is nothing to compare with.',
  bad: 'evidence: { measures: [{ id: m1, baseline_by: null }] }',
  good: 'evidence: { measures: [{ id: m1, baseline_by: 2027-08-20 }] }',
  *check({ plan, places, period }) {
    const without = measuresOf(plan).filter((m) => m.baseline_by === undefined);
    const [first] = without;
    if (first === undefined) return;
    yield {
      path: places.of(first, 'baseline_by'),
      message: `${count(without.length, 'measure')} without the date of a first reading: ${without.map((m) => m.id).join(', ')}`,
      hint: `Set baseline_by, for outcomes by ${date(period.start)}.`,
    };
  },
};
