import { multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { FLOOR } from '../figures.ts';
import { isLeader, isPaid } from '../groups.ts';

export const leadersUnpaid: Rule = {
  id: 'budget/leaders-unpaid',
  severity: 'warning',
  guidance: ['QG-VISION-5'],
  summary: 'People who hold a leadership role are paid neither in money nor in time.',
  why: 'Leadership that is shared has to be valued too; unpaid, it falls to those who can afford it.',
  bad: 'people: [{ id: leads, stipend: null, buyout: null }]',
  good: 'people: [{ id: leads, stipend: null }]',
  *check({ people, places, period }) {
    const months = period.active.length;
    for (const group of people.groups) {
      if (!isLeader(group) || isPaid(group) || group.count === 0) continue;
      const cost = toCents(multiply(ratio(group.count), ratio(months), FLOOR));
      yield {
        path: places.of(group),
        message: `"${people.title(group.id)}" lead, and have neither a stipend, nor a contract, nor a buy-out`,
        hint: `Add a stipend or a buyout. Each hour a month at ${dollarRate(FLOOR)} is ${dollars(cost)} for ${count(group.count, 'person', 'people')} over ${count(months, 'month')}.`,
      };
    }
  },
};
