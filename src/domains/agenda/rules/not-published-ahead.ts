import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

/** Fewer days than this leave no working day to prepare, a weekend between. */
const LEAST = 3;

export const notPublishedAhead: Rule = {
  id: 'agenda/not-published-ahead',
  severity: 'warning',
  guidance: ['QG-TIME-5'],
  summary: 'Agendas are published less than three days before their meetings.',
  why: 'A clear agenda in advance lets people prepare, and lets them say what they need in order to take part.',
  bad: 'agenda: { publish_days_before: 2 }',
  good: 'agenda: { publish_days_before: 3 }',
  *check({ plan, places }) {
    const days = plan.agenda?.publish_days_before;
    if (plan.agenda === undefined || days === undefined || days >= LEAST) return;
    yield {
      path: places.of(plan.agenda, 'publish_days_before'),
      message:
        days === 0
          ? 'agendas are published on the day of the meeting'
          : `agendas are published ${count(days, 'day')} before the meeting`,
      hint: `Publish them a week before: publish_days_before: 7; ${LEAST} days are the least.`,
    };
  },
};
