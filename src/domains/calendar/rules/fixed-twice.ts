import { pathText } from '../../../core/path.ts';
import type { Rule } from '../../../plan/rule.ts';

export const fixedTwice: Rule = {
  id: 'calendar/fixed-twice',
  severity: 'error',
  guidance: [],
  summary: 'One meeting is fixed twice.',
  why: 'A meeting takes one date. Where two are given, one of them is not what people were told.',
  bad: 'calendar: { held: [{ meeting: whole_group/2027-09, on: 2027-09-08 }], pinned: [{ meeting: whole_group/2027-09, on: 2027-09-09 }] }',
  good: 'calendar: { held: [{ meeting: whole_group/2027-09, on: 2027-09-08 }] }',
  *check({ plan, places }) {
    const seen = new Map<string, object>();
    for (const entry of [...(plan.calendar.held ?? []), ...(plan.calendar.pinned ?? [])]) {
      const first = seen.get(entry.meeting);
      if (first === undefined) seen.set(entry.meeting, entry);
      else
        yield {
          path: places.of(entry, 'meeting'),
          message: `"${entry.meeting.slice(0, 60)}" is fixed already, by ${pathText(places.of(first))}`,
          hint: 'Keep the entry that holds; a held meeting wins over a pinned one until then.',
        };
    }
  },
};
