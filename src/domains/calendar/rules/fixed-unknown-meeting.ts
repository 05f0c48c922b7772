import { nearest } from '../../../core/suggest.ts';
import type { Rule } from '../../../plan/rule.ts';

export const fixedUnknownMeeting: Rule = {
  id: 'calendar/fixed-unknown-meeting',
  severity: 'error',
  guidance: [],
  summary: 'A held or pinned meeting is none of this plan.',
  why: 'A date that is tied to no meeting fixes nothing, and the meeting that was meant may be moved.',
  bad: 'calendar: { pinned: [{ meeting: whole_group/2028-07, on: 2028-07-13 }] }',
  good: 'calendar: { pinned: [{ meeting: whole_group/2028-05, on: 2028-05-10 }] }',
  *check({ plan, places, setting }) {
    const known = setting.slots.flat().map((slot) => slot.id);
    for (const entry of [...(plan.calendar.held ?? []), ...(plan.calendar.pinned ?? [])]) {
      if (known.includes(entry.meeting)) continue;
      const meant = nearest(entry.meeting, known);
      yield {
        path: places.of(entry, 'meeting'),
        message: `"${entry.meeting.slice(0, 60)}" is no meeting of this plan`,
        hint: meant
          ? `Did you mean "${meant}"?`
          : `Ids look like ${known[0] ?? 'whole_group/2027-09'}; \`lcplan calendar --format json\` lists them. A paused month has none.`,
      };
    }
  },
};
