import { oddTime } from '../../../calendar/odd-times.ts';
import { clock, longDate } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

/** Clocks are set in the small hours; other meetings need not be looked at. */
const SMALL_HOURS = 4 * 60;

export const oddTimeOfDay: Rule = {
  id: 'calendar/odd-time',
  severity: 'warning',
  guidance: [],
  summary: 'A meeting begins or ends at a time that the clock skips, or shows twice, on that day.',
  why: 'On the day on which clocks are set, an hour of the night is missing or comes twice, and calendars disagree about when such a meeting is.',
  bad: 'meetings: [{ id: night, kind: event, purpose: community, title: Night watch, every: once, from: 2028-03-12, to: 2028-03-12, on: [sunday], start: "02:30", minutes: 120, format: virtual, who: [families], food: true }]\nlint: { rules: { calendar/on-avoided-day: off } }',
  good: 'meetings: [{ id: night, kind: event, purpose: community, title: Night watch, every: once, from: 2028-03-12, to: 2028-03-12, on: [sunday], start: "05:30", minutes: 120, format: virtual, who: [families], food: true }]',
  *check({ plan, schedule, places }) {
    const zone = plan.place?.timezone;
    if (zone === undefined) return;
    for (const meeting of schedule.meetings)
      for (const time of [meeting.start, meeting.end]) {
        if (time >= SMALL_HOURS) continue;
        const odd = oddTime(meeting.date, time, zone);
        if (odd === undefined) continue;
        yield {
          path: places.of(meeting.series, 'start'),
          message: `${clock(time)} ${odd === 'skipped' ? 'does not exist' : 'comes twice'} on ${longDate(meeting.date)}, the day of ${meeting.id}`,
          hint: 'Begin or end at another time, or permit another day.',
        };
      }
  },
};
