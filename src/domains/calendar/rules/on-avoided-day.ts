import { list, longDate, shortDate } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { burdens } from '../costs.ts';

/** How many further meetings of a series are named. */
const SHOWN = 4;

export const onAvoidedDay: Rule = {
  id: 'calendar/on-avoided-day',
  severity: 'info',
  guidance: ['QG-CAL-4', 'QG-TIME-6'],
  summary:
    'A meeting stays on a day that the plan wished to avoid, since no other day makes a better schedule.',
  why: 'The best schedule may still hold a meeting in a testing week or on a minor holiday. People should know before it is announced.',
  bad: 'calendar: { busy: [{ name: State testing, from: 2028-04-01, to: 2028-04-30 }] }\nmeetings: [{ id: small_groups, every: term }]',
  good: 'calendar: { busy: [{ name: State testing, from: 2028-04-03, to: 2028-04-05 }] }',
  *check({ plan, schedule, setting, days, places }) {
    const slots = new Map(setting.slots.flat().map((slot) => [slot.id, slot]));
    for (const series of plan.meetings ?? []) {
      const found = schedule.meetings.flatMap((meeting) => {
        const slot = slots.get(meeting.id);
        if (meeting.series !== series || slot === undefined) return [];
        const causes = burdens(slot, meeting.date, days).filter(
          (c) => c.kind === 'soft' || c.kind === 'busy',
        );
        return causes.length === 0 ? [] : [{ meeting, why: list(causes.map((c) => c.cause)) }];
      });
      const [first, ...others] = found;
      if (first === undefined) continue;
      const more = others.slice(0, SHOWN).map(({ meeting, why }) => `${shortDate(meeting.date)} (${why})`);
      const hidden = others.length - more.length;
      yield {
        path: places.of(series),
        message: `${first.meeting.id} is on ${longDate(first.meeting.date)}, in ${first.why}${more.length > 0 ? `; also ${list([...more, ...(hidden > 0 ? [`${hidden} more`] : [])])}` : ''}`,
        hint:
          first.meeting.status === 'placed'
            ? 'No other day makes a better schedule. Ask for less that day, or permit another weekday.'
            : `The plan fixed it there. Release it in calendar.${first.meeting.status} if it may still move.`,
      };
    }
  },
};
