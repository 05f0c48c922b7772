import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { OWN_EXAMPLE, ownSegments, shortestMeeting } from '../own.ts';

export const segmentsDoNotAddUp: Rule = {
  id: 'agenda/segments-do-not-add-up',
  severity: 'error',
  guidance: ['QG-TIME-5'],
  summary: 'The segments of an own agenda take longer than the meeting.',
  why: 'An agenda whose times pass the end of the meeting cannot be kept.',
  bad: OWN_EXAMPLE.replace('minutes: 20', 'minutes: 35'),
  good: OWN_EXAMPLE.replace('minutes: 20', 'minutes: 30'),
  *check({ plan, places }) {
    const segments = ownSegments(plan);
    const meeting = shortestMeeting(plan);
    const sum = segments.reduce((minutes, s) => minutes + (s.minutes ?? 0), 0);
    if (meeting === undefined || sum <= meeting.minutes) return;
    const over = sum - meeting.minutes;
    yield {
      path: places.of(segments),
      at: 'key',
      message: `the segments take ${count(sum, 'minute')}, and the meeting has ${meeting.minutes}`,
      hint: `Shorten segments by ${count(over, 'minute')}, or meet for ${sum} minutes.`,
    };
  },
};
