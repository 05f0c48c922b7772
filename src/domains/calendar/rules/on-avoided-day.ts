import { list, longDate } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { burdens } from '../costs.ts';

export const onAvoidedDay: Rule = {
  id: 'calendar/on-avoided-day',
  severity: 'info',
  guidance: ['QG-CAL-4', 'QG-TIME-6'],
  summary:
    'A meeting stays on a day that the plan wished to avoid, since no other day makes a better schedule.',
  why: 'The best schedule may still hold a meeting in a testing week or on a minor holiday. People should know before it is announced.',
  bad: 'calendar: { busy: [{ name: State testing, from: 2028-04-01, to: 2028-04-30 }] }\nmeetings: [{ id: small_groups, every: term }]',
  good: 'calendar: { busy: [{ name: State testing, from: 2028-04-03, to: 2028-04-05 }] }',
  *check({ schedule, setting, days, places }) {
    const slots = new Map(setting.slots.flat().map((slot) => [slot.id, slot]));
    for (const meeting of schedule.meetings) {
      const slot = slots.get(meeting.id);
      if (slot === undefined) continue;
      const causes = burdens(slot, meeting.date, days).filter((c) => c.kind === 'soft' || c.kind === 'busy');
      if (causes.length === 0) continue;
      yield {
        path: places.of(meeting.series),
        message: `${meeting.id} is on ${longDate(meeting.date)}, in ${list(causes.map((c) => c.cause))}`,
        hint:
          meeting.status === 'placed'
            ? 'No other day makes a better schedule. Ask for less that day, or permit another weekday.'
            : `The plan fixed it there. Release it in calendar.${meeting.status} if it may still move.`,
      };
    }
  },
};
