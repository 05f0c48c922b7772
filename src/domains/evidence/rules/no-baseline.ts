import { date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { measuresOf } from '../measures.ts';

export const noBaseline: Rule = {
  id: 'evidence/no-baseline',
  severity: 'warning',
  guidance: ['DL-AREA-4'],
  summary: 'No outcome is read before the program starts.',
  why: 'Change can only be shown against a first reading; taken after kick-off, part of the change is already in it.',
  bad: 'evidence: { measures: [{ id: m2, baseline_by: 2027-09-15 }, { id: m3, baseline_by: 2027-09-15 }] }',
  good: 'evidence: { measures: [{ id: m2, baseline_by: 2027-08-11 }, { id: m3, baseline_by: 2027-09-15 }] }',
  *check({ plan, places, period }) {
    const outcomes = measuresOf(plan).filter((m) => m.kind === 'outcome');
    if (outcomes.length === 0) return;
    const first = outcomes.reduce((a, b) =>
      (b.baseline_by ?? Infinity) < (a.baseline_by ?? Infinity) ? b : a,
    );
    if (first.baseline_by !== undefined && first.baseline_by <= period.start) return;
    yield {
      path: places.of(first, 'baseline_by'),
      message:
        first.baseline_by === undefined
          ? 'no outcome has a first reading'
          : `the first reading of an outcome is due on ${date(first.baseline_by)}, after kick-off`,
      hint: `Read at least one outcome by ${date(period.start)}: set its baseline_by.`,
    };
  },
};
