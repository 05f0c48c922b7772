import { grouped } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { MOST_TOUCH_POINTS } from '../rota.ts';

export const coachingTooLong: Rule = {
  id: 'calendar/coaching-too-long',
  severity: 'error',
  guidance: ['QG-FRAME-2'],
  summary: 'The coaching rota would be too long to draw up.',
  why: `A rota of more than ${grouped(MOST_TOUCH_POINTS)} touch-points comes from a mistyped count.`,
  bad: 'meetings: [{ id: coaching, who: [guests] }]\npeople: [{ id: guests, role: community, count: 20000 }, { id: coaches, capacity_hours: null }]',
  good: 'meetings: [{ id: coaching, who: [teachers] }]',
  *check({ rota, plan, places }) {
    if (rota.wanted <= MOST_TOUCH_POINTS) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: `coaching comes to ${grouped(rota.wanted)} touch-points, more than ${grouped(MOST_TOUCH_POINTS)}`,
      hint: 'Check the counts of the groups that are coached.',
    };
  },
};
