import { multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { FLOOR, HOURS } from '../figures.ts';
import { isLeader, isPaid, isParticipant } from '../groups.ts';

export const noStipend: Rule = {
  id: 'budget/no-stipend',
  severity: 'warning',
  guidance: ['QG-VALUE-1', 'QG-VALUE-2'],
  summary: 'Participants are not paid for their time.',
  why: "Time that is not paid for is taken from something else. The guidance's example pays ten months at four hours a month with 2,000 dollars.",
  bad: 'people: [{ id: teachers, stipend: null }]',
  good: 'people: [{ id: teachers, stipend: { rate: null, hours_per_month: null, amount: 2500 } }]',
  *check({ people, places, period }) {
    const months = period.active.length;
    for (const group of people.groups) {
      if (!isParticipant(group) || isLeader(group) || isPaid(group) || group.count === 0) continue;
      const cost = toCents(multiply(ratio(group.count), ratio(months), HOURS, FLOOR));
      yield {
        path: places.of(group),
        message: `"${people.title(group.id)}" are paid nothing for their time`,
        hint: `Add stipend: { rate: 50, hours_per_month: 4 }. At ${dollarRate(FLOOR)} and four hours a month, ${count(group.count, 'person', 'people')} over ${count(months, 'month')} come to ${dollars(cost)}.`,
      };
    }
  },
};
