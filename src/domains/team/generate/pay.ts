/** What a group is paid, in a line. */
import { compareExact, decimal, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars, percent } from '../../../core/money.ts';
import { capital, list } from '../../../core/words.ts';
import type { PeopleFacts } from '../../../plan/people.ts';
import type { Group } from '../../../plan/schema.ts';

const HALF = ratio(1, 2);

/** The hourly group that does not lead and earns least: what a leader's rate is compared with. */
function base({ groups }: PeopleFacts): Group | undefined {
  return groups
    .filter((g) => !g.leads && g.role !== 'leader' && g.stipend?.rate !== undefined)
    .reduce<Group | undefined>(
      (least, g) => (least && compareExact(least.stipend!.rate!, g.stipend!.rate!) <= 0 ? least : g),
      undefined,
    );
}

export function payWords(group: Group, people: PeopleFacts): string {
  const { stipend, contract, buyout } = group;
  const compared = group.leads ? base(people) : undefined;
  const parts: string[] = [];
  if (stipend?.rate !== undefined) {
    const others =
      compared === undefined ? '' : ` (${people.title(compared.id)} ${dollarRate(compared.stipend!.rate!)})`;
    const hours = stipend.hours_per_month;
    parts.push(
      `${dollarRate(stipend.rate)} an hour${hours === undefined ? '' : `, ${decimal(hours)} h a month`}${others}`,
    );
  }
  if (stipend?.amount !== undefined) parts.push(`${dollars(toCents(stipend.amount))} a person`);
  if (contract) parts.push(`${dollarRate(contract.rate)} an hour, by contract`);
  if (buyout)
    parts.push(
      `${compareExact(buyout.share, HALF) === 0 ? 'half' : percent(buyout.share)} of their time bought out`,
    );
  return parts.length === 0 ? 'not stated' : capital(list(parts));
}
