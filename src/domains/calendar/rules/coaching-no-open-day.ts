import { count, date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const coachingNoOpenDay: Rule = {
  id: 'calendar/coaching-no-open-day',
  severity: 'error',
  guidance: ['QG-FRAME-2'],
  summary: 'Between two meetings there is no day left for coaching.',
  why: 'A touch-point belongs between the month’s meeting and the next. Where no day is open, it is not held.',
  bad: 'calendar: { closed: [{ name: Winter break, from: 2027-12-20, to: 2027-12-31 }, { name: Late start, from: 2028-05-11, to: 2028-05-31 }] }\nmeetings: [{ id: showcase, to: 2028-05-10 }]',
  good: 'meetings: [{ id: coaching, minutes: 30 }]',
  *check({ rota, places }) {
    for (const window of rota.windows) {
      if (window.open.length > 0 || window.wanted === 0) continue;
      yield {
        path: places.of(window.series),
        message:
          window.to < window.from
            ? `no day is left for ${count(window.wanted, 'touch-point')} after the meeting on ${date(window.from - 1)}`
            : `no weekday from ${date(window.from)} to ${date(window.to)} is open for ${count(window.wanted, 'touch-point')}`,
        hint: 'Hold that meeting earlier in the month, or free a day between the two meetings.',
      };
    }
  },
};
