import { titleOf } from '../../../plan/people.ts';
import type { Rule } from '../../../plan/rule.ts';

/** QG-FRAME-1. */
const [SHORTEST, LONGEST] = [90, 120];

export const meetingLength: Rule = {
  id: 'calendar/meeting-length',
  severity: 'warning',
  guidance: ['QG-FRAME-1'],
  summary: 'A whole-group meeting is shorter than 90 or longer than 120 minutes.',
  why: 'Under 90 minutes there is no time to look at evidence together; over two hours people who taught all day cannot.',
  bad: 'meetings: [{ id: whole_group, minutes: 60 }]',
  good: 'meetings: [{ id: whole_group, minutes: 90 }]',
  *check({ plan, places }) {
    for (const series of plan.meetings ?? []) {
      if (series.kind !== 'whole_group' || (series.minutes >= SHORTEST && series.minutes <= LONGEST))
        continue;
      const short = series.minutes < SHORTEST;
      yield {
        path: places.of(series, 'minutes'),
        message: `"${titleOf(series)}" takes ${series.minutes} minutes, ${short ? `under ${SHORTEST}` : `over ${LONGEST}`}`,
        hint: short
          ? `Plan ${SHORTEST - series.minutes} minutes more, and pay for them.`
          : `Cut ${series.minutes - LONGEST} minutes, or hold two meetings.`,
      };
    }
  },
};
