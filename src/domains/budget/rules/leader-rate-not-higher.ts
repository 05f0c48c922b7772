import { compareExact, type Exact, multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import type { Group } from '../../../plan/schema.ts';
import { isLeader, isParticipant } from '../groups.ts';
import { stipendMonths } from '../lines/stipends.ts';

type Pay = 'rate' | 'amount';

/** The lowest that a group without leadership is paid, in an hour or for the whole program. */
function base(groups: readonly Group[], pay: Pay): Exact | undefined {
  const paid = groups
    .filter((g) => isParticipant(g) && !isLeader(g) && g.count > 0)
    .flatMap((g) => g.stipend?.[pay] ?? []);
  return paid.sort(compareExact)[0];
}

export const leaderRateNotHigher: Rule = {
  id: 'budget/leader-rate-not-higher',
  severity: 'warning',
  guidance: ['QG-VALUE-3'],
  summary: 'Participants who share leadership are paid no more than the others.',
  why: 'Coordinating, scheduling and planning come on top of taking part. The guidance asks for a higher rate for those who do it, and gives no size: that is yours to set.',
  bad: 'people: [{ id: leads, stipend: { rate: 50 } }]',
  good: 'people: [{ id: leads, stipend: { rate: 55 } }]',
  *check(program) {
    const { people, places } = program;
    for (const group of people.groups) {
      if (!isLeader(group) || group.stipend === undefined || group.count === 0) continue;
      for (const pay of ['rate', 'amount'] as const) {
        const [own, others] = [group.stipend[pay], base(people.groups, pay)];
        if (own === undefined || others === undefined || compareExact(own, others) > 0) continue;
        const months = stipendMonths(program, group);
        const hours = group.stipend.hours_per_month ?? ratio(0);
        const dollar =
          pay === 'rate'
            ? `Each dollar more an hour is ${dollars(toCents(multiply(ratio(group.count), ratio(months), hours)))} over ${count(months, 'month')}.`
            : `Each $100.00 more for each is ${dollars(BigInt(group.count) * 10_000n)}.`;
        yield {
          path: places.of(group.stipend, pay),
          message: `"${people.title(group.id)}" share leadership and are paid ${dollarRate(own)}${pay === 'rate' ? ' an hour' : ' each'}, others ${dollarRate(others)}`,
          hint: `Set ${pay === 'rate' ? 'a rate' : 'an amount'} above ${dollarRate(others)}. ${dollar}`,
        };
      }
    }
  },
};
