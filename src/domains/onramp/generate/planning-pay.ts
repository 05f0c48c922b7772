/** What the planning months would cost at the rates that the plan pays later, since stipends do not cover them. */
import { add, type Cents, decimal, multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count, list } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';

/** One sentence for the list of what is missing; undefined where the plan pays for planning, or names no hourly pay. */
export function planningPay({
  plan,
  people,
  period,
}: Pick<Program, 'plan' | 'people' | 'period'>): string | undefined {
  const months = period.onramp.count;
  const ownLine = (plan.budget?.lines ?? []).some((line) => /plan|onramp/i.test(`${line.id} ${line.item}`));
  if (months === 0 || ownLine) return undefined;
  const parts: string[] = [];
  let pay: Cents = 0n;
  for (const group of people.groups) {
    const { rate, hours_per_month: hours, months: paid } = group.stipend ?? {};
    if (!(group.leads || group.plans) || group.count === 0 || rate === undefined || hours === undefined)
      continue;
    if (paid !== undefined && paid > period.active.length) continue;
    const amount = toCents(multiply(ratio(group.count), ratio(months), hours, rate));
    pay += amount;
    parts.push(
      `${people.title(group.id)} ${group.count} × ${count(months, 'month')} × ${decimal(hours)} h × ` +
        `${dollarRate(rate)} = ${dollars(amount)}`,
    );
  }
  if (parts.length === 0) return undefined;
  const tax = plan.budget?.payroll_tax;
  const taxed =
    tax === undefined
      ? ''
      : `, with payroll tax ${dollars(toCents(add(ratio(pay, 100n), multiply(tax, ratio(pay, 100n)))))}`;
  return (
    `pay for the planning months, which stipends do not cover; at the same hours and rates it would be ` +
    `${list(parts)}${taxed}${plan.budget?.contingency ? ', before contingency' : ''}`
  );
}
