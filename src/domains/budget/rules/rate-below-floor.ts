import { compareExact, multiply, ratio, subtract, toCents } from '../../../core/exact.ts';
import { dollarRate, dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { FLOOR } from '../figures.ts';
import { isEducator } from '../groups.ts';
import { stipendMonths } from '../lines/stipends.ts';

export const rateBelowFloor: Rule = {
  id: 'budget/rate-below-floor',
  severity: 'warning',
  guidance: ['QG-VALUE-1'],
  summary: "An hour of an educator's time is paid less than the guidance's floor.",
  why: 'Educators bring what they know to the community on top of a full week. The guidance puts an hour of it at fifty dollars or more; below that, those who need the money stay away.',
  bad: 'people: [{ id: teachers, stipend: { rate: 49.99 } }]',
  good: 'people: [{ id: teachers, stipend: { rate: 50 } }]',
  *check(program) {
    const { people, places, period } = program;
    for (const group of people.groups) {
      if (!isEducator(group) || group.count === 0) continue;
      const stipend = group.stipend && {
        ...group.stipend,
        section: group.stipend,
        months: stipendMonths(program, group),
      };
      const contract = group.contract && {
        ...group.contract,
        section: group.contract,
        months: period.active.length,
      };
      for (const pay of [stipend, contract]) {
        if (pay?.rate === undefined || compareExact(pay.rate, FLOOR) >= 0) continue;
        const short = subtract(FLOOR, pay.rate);
        const hours = multiply(ratio(group.count), ratio(pay.months), pay.hours_per_month ?? ratio(0));
        yield {
          path: places.of(pay.section, 'rate'),
          message: `"${people.title(group.id)}" earn ${dollarRate(pay.rate)} an hour, ${dollarRate(short)} under the floor`,
          hint: `Raise the rate to ${dollarRate(FLOOR)}: +${dollars(toCents(multiply(short, hours)))} over ${count(pay.months, 'month')}.`,
        };
      }
    }
  },
};
