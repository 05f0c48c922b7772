import { count, date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const leadTimesDoNotFit: Rule = {
  id: 'onramp/lead-times-do-not-fit',
  severity: 'warning',
  guidance: ['QG-CAL-3'],
  summary: 'The milestones before kick-off need more working days than the onramp has.',
  why: 'A contract, a booking or an order takes its time; where the onramp is too short for the longest chain of them, every one is late.',
  bad: `calendar:
  closed:
    - { name: Winter break, from: 2027-12-20, to: 2027-12-31 }
    - { name: Building works, from: 2027-02-15, to: 2027-07-02 }`,
  good: `calendar:
  closed:
    - { name: Winter break, from: 2027-12-20, to: 2027-12-31 }
    - { name: Spring break, from: 2027-03-29, to: 2027-04-02 }`,
  *check({ plan, places, period, onramp }) {
    if (period.onramp.count === 0 || onramp.daysShort === 0) return;
    yield {
      path: places.of(plan.calendar, 'onramp_months'),
      message: `the milestones before kick-off need ${count(onramp.daysShort, 'working day')} more than there are`,
      hint: `Begin planning by ${date(onramp.beginBy)}, move the kick-off by as many days, or agree on shorter lead times.`,
    };
  },
};
