import { addMonths } from '../../../core/dates.ts';
import { count, date } from '../../../core/words.ts';
import { ONRAMP_MONTHS } from '../../../plan/period.ts';
import type { Rule } from '../../../plan/rule.ts';

export const tooShort: Rule = {
  id: 'onramp/too-short',
  severity: 'warning',
  guidance: ['QG-CAL-3'],
  summary: 'The planning onramp is shorter than six months.',
  why: 'Clarifying goals, outlining agendas, aligning calendars and building commitment take half a year at least; what is hurried then is paid for later.',
  bad: 'calendar: { onramp_months: 5 }',
  good: 'calendar: { onramp_months: 6 }',
  *check({ plan, places, period }) {
    const months = period.onramp.count;
    if (months === 0 || months >= ONRAMP_MONTHS) return;
    const begin = addMonths(period.start, -ONRAMP_MONTHS);
    const later = addMonths(period.onramp.start, ONRAMP_MONTHS);
    yield {
      path: places.of(plan.calendar, 'onramp_months'),
      message: `the onramp has ${count(months, 'month')}, ${ONRAMP_MONTHS - months} fewer than the ${ONRAMP_MONTHS} that planning asks for`,
      hint: `Begin planning by ${date(begin)}, or kick off no earlier than ${date(later)}.`,
    };
  },
};
