import { date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { actionsOf, matrixExample } from '../matrix.ts';

export const actionAfterEnd: Rule = {
  id: 'sustainability/action-after-end',
  severity: 'warning',
  guidance: ['DL-SUST-1'],
  summary: 'A sustainability action is due after the program has ended.',
  why: 'When the program is over, those who would act are paid for something else.',
  bad: matrixExample('owner: Principals, by: 2028-08-01'),
  good: matrixExample('owner: Principals, by: 2028-07-31'),
  *check({ plan, places, period }) {
    for (const action of actionsOf(plan))
      if (action.by !== undefined && action.by > period.end)
        yield {
          path: places.of(action, 'by'),
          message: `this action is due on ${date(action.by)}, and the program ends on ${date(period.end)}`,
          hint: `Move it to ${date(period.end)} or earlier; funding is decided a year ahead in most districts.`,
        };
  },
};
