import { decimal, multiply, ratio, toCents } from '../../../core/exact.ts';
import { dollars } from '../../../core/money.ts';
import { clockRange, count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { meetingsWithCare } from '../lines/child-care.ts';
import { hasOwnLine, hoursOf, workDayOf } from '../meetings.ts';
import { sumExact } from '../spread.ts';

export const noChildCare: Rule = {
  id: 'budget/no-child-care',
  severity: 'warning',
  guidance: ['QG-MATTER-2'],
  summary: 'Meetings lie outside the work day, and there is no child care.',
  why: 'A parent who has nobody for the evening stays away, or leaves early. The guidance asks for child care when meetings fall outside the work day.',
  bad: 'budget: { child_care: null }',
  good: 'budget: { child_care: { per_hour: 20, caregivers: 1 } }',
  *check({ plan, places, schedule }) {
    if (plan.budget?.child_care !== undefined || hasOwnLine(plan, 'child_care')) return;
    const meetings = meetingsWithCare({ plan, schedule });
    if (meetings.length === 0) return;
    const { start, end } = workDayOf(plan);
    const hours = sumExact(meetings.map(hoursOf));
    const ten = toCents(multiply(hours, ratio(10)));
    yield {
      path: places.of(plan.budget ?? plan, 'child_care'),
      message: `${count(meetings.length, 'meeting')} in person ${meetings.length === 1 ? 'lies' : 'lie'} outside the work day of ${clockRange(start, end)}, and the budget has no child care`,
      hint: `Add budget.child_care with caregivers and per_hour. Each caregiver works ${decimal(hours)} hours, so that each $10.00 an hour is ${dollars(ten)}.`,
    };
  },
};
