import { compareExact, divide, multiply, ratio, subtract, toCents } from '../../../core/exact.ts';
import { dollars, percent } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import type { Rule } from '../../../plan/rule.ts';
import type { Group } from '../../../plan/schema.ts';
import { ABOUT_HALF, HALF } from '../figures.ts';
import { isEducator, isLeader, isPaid } from '../groups.ts';
import { defaultYears, yearWords } from '../lines/buyouts.ts';

/** What half of the group's time costs, or how much more it costs than the share that the plan has. */
function cost({ budget, period }: Program, group: Group): string {
  const line = budget.lines.find((l) => l.id === `buyout/${group.id}`);
  if (group.buyout && line && group.buyout.share.n > 0n) {
    const full = divide(multiply(line.quantity, line.unitCost, HALF), group.buyout.share);
    const more = toCents(subtract(full, multiply(line.quantity, line.unitCost)));
    return `Raise share to 0.5: +${dollars(more)}.`;
  }
  const years = group.buyout?.years ?? defaultYears(period);
  const each = toCents(multiply(ratio(group.count), HALF, ratio(10_000), years));
  return `Add buyout: { share: 0.5, salary: … }. For ${count(group.count, 'person', 'people')} and ${yearWords(years)}, each $10,000.00 of salary makes ${dollars(each)}, before benefits.`;
}

export const leaderWithoutBuyout: Rule = {
  id: 'budget/leader-without-buyout',
  severity: 'warning',
  guidance: ['QG-TIME-2'],
  summary: "Less than about half of a leader's time is bought out.",
  why: 'Leading a community takes working time. The guidance asks for about half of it, for everyone in a leadership role; a share of 0.4 or more counts as about half here.',
  bad: 'people: [{ id: leads, buyout: null }]',
  good: 'people: [{ id: leads, buyout: { share: 0.45 } }]',
  *check(program) {
    const { people, places } = program;
    for (const group of people.groups) {
      // Contracted people sell their time already; those who are paid nothing have a rule of their own.
      if (!isLeader(group) || !isEducator(group) || group.contract || !isPaid(group) || group.count === 0)
        continue;
      const share = group.buyout?.share;
      if (share !== undefined && compareExact(share, ABOUT_HALF) >= 0) continue;
      yield {
        path: group.buyout ? places.of(group.buyout, 'share') : places.of(group),
        message: `"${people.title(group.id)}" lead, and ${share === undefined ? 'none' : `only ${percent(share, 2)}`} of their time is bought out`,
        hint: cost(program, group),
      };
    }
  },
};
