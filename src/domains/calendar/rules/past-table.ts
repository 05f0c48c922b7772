import { civil } from '../../../core/dates.ts';
import type { Rule } from '../../../plan/rule.ts';

export const pastTable: Rule = {
  id: 'calendar/past-table',
  severity: 'error',
  guidance: ['QG-CAL-4'],
  summary: "The program lies outside the years for which a tradition's dates are known.",
  why: 'Past the table nothing would keep a holy day free, and nothing would tell.',
  bad: 'calendar: { honors: [hindu], months: null, start: 2035-08-08, end: 2036-05-30, closed: null, busy: [{ name: Testing, on: 2036-04-02 }], terms: [{ name: Fall, from: 2035-08-15, to: 2036-01-11 }] }\nmeetings: [{ id: showcase }]\nevidence: { measures: [{ id: m1, every: term }] }\nlint: { rules: { calendar/no-closures: off, sustainability/action-after-end: off, platforms/price-old: off, budget/unfunded: off, budget/funding-ends-early: off } }',
  good: 'calendar: { honors: [hindu] }',
  *check({ plan, places, period, days }) {
    const [first, last] = [civil(period.start).year, civil(period.end).year];
    const order = plan.calendar.honors ?? [];
    for (const { tradition } of days.items.honors) {
      if (tradition.years.first <= first && last <= tradition.years.last) continue;
      const at = order.findIndex((h) => (typeof h === 'string' ? h : h.tradition) === tradition.id);
      yield {
        path: places.of(plan.calendar, 'honors'),
        at: 'key',
        message: `${tradition.name}: dates are known for ${tradition.years.first} to ${tradition.years.last}, the program runs ${first} to ${last}`,
        hint:
          at < 0
            ? 'Shorten the program.'
            : 'Shorten the program, or take a newer lcplan with a longer table.',
      };
    }
  },
};
