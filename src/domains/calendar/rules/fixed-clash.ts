import { longDate } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';

export const fixedClash: Rule = {
  id: 'calendar/fixed-clash',
  severity: 'error',
  guidance: [],
  summary: 'Two fixed meetings need the same room or person at the same time.',
  why: 'Neither of the two may be moved, so only a person can resolve it.',
  bad: `resources: [{ id: library, kind: room }]
meetings:
  - { id: whole_group, resources: [library] }
  - { id: affinity, resources: [library], who: [families] }
calendar:
  pinned: [{ meeting: whole_group/2027-10, on: 2027-10-14 }, { meeting: affinity/2027-08-18, on: 2027-10-14 }]
  weights: { distance: 0 }`,
  good: 'calendar: { pinned: [{ meeting: whole_group/2027-10, on: 2027-10-13 }] }',
  *check({ plan, places, schedule, setting }) {
    const runs = new Map(setting.slots.flat().map((slot) => [slot.id, slot.run]));
    const fixed = schedule.meetings.filter((m) => m.status !== 'placed');
    for (const [i, a] of fixed.entries())
      for (const b of fixed.slice(i + 1)) {
        if (a.date !== b.date || a.start >= b.end || b.start >= a.end) continue;
        const shared = runs.get(a.id)?.resources.find((r) => runs.get(b.id)?.resources.includes(r));
        const entry = [...(plan.calendar.held ?? []), ...(plan.calendar.pinned ?? [])].find(
          (e) => e.meeting === b.id,
        );
        if (shared === undefined || entry === undefined) continue;
        yield {
          path: places.of(entry, 'on'),
          message: `${b.id} and ${a.id} both need ${titleOf(shared)} on ${longDate(b.date)}`,
          hint: 'Move one of the two, or give it another room or facilitator.',
        };
      }
  },
};
