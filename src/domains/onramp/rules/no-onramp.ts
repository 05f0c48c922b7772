import { addMonths } from '../../../core/dates.ts';
import { date } from '../../../core/words.ts';
import { ONRAMP_MONTHS } from '../../../plan/period.ts';
import type { Rule } from '../../../plan/rule.ts';

export const noOnramp: Rule = {
  id: 'onramp/no-onramp',
  severity: 'warning',
  guidance: ['QG-CAL-3'],
  summary: 'No time is planned for planning.',
  why: 'Without an onramp nobody has been asked, no date is agreed and no agenda is outlined when the first meeting comes.',
  bad: 'calendar: { onramp_months: 0 }',
  good: 'calendar: { onramp_months: 6 }',
  *check({ plan, places, period, onramp }) {
    if (period.onramp.count > 0) return;
    yield {
      path: places.of(plan.calendar, 'onramp_months'),
      message: 'the onramp has 0 months: planning would begin on the day of the kick-off',
      hint:
        `Set it to ${ONRAMP_MONTHS} and begin planning on ${date(addMonths(period.start, -ONRAMP_MONTHS))}; ` +
        `the work itself fits no later than from ${date(onramp.beginBy)} on.`,
    };
  },
};
