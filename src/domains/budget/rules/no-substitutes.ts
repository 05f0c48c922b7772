import { compareExact, decimal, multiply, ratio, toCents, ZERO } from '../../../core/exact.ts';
import { dollars } from '../../../core/money.ts';
import { count } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { isParticipant } from '../groups.ts';
import { daysFromMeetings } from '../lines/substitutes.ts';
import { hasOwnLine, inWorkDay, isCoaching, workDayOf } from '../meetings.ts';
import { sumExact } from '../spread.ts';

export const noSubstitutes: Rule = {
  id: 'budget/no-substitutes',
  severity: 'warning',
  guidance: ['QG-TIME-4'],
  summary: 'Meetings lie in the work day, and nobody stands in for the participants.',
  why: 'Somebody teaches the class while its teacher meets. The guidance asks to fund or arrange substitutes.',
  bad: 'budget: { substitutes: null }',
  good: 'budget: { substitutes: null }\nmeetings: [{ id: visits, start: "15:30" }]',
  *check({ plan, places, people, schedule }) {
    if (plan.budget?.substitutes !== undefined || hasOwnLine(plan, 'substitutes')) return;
    const groups = people.groups.filter(isParticipant);
    const days = sumExact(groups.map((g) => daysFromMeetings({ plan, people, schedule }, g).all));
    if (compareExact(days, ZERO) === 0) return;
    const workDay = workDayOf(plan);
    const ids = groups.map((g) => g.id);
    const meetings = schedule.meetings.filter(
      (m) => !isCoaching(m) && inWorkDay(m, workDay) && (m.series.who ?? []).some((id) => ids.includes(id)),
    );
    const hundred = toCents(multiply(days, ratio(100)));
    yield {
      path: places.of(plan.budget ?? plan, 'substitutes'),
      message: `${count(meetings.length, 'meeting')} of participants ${meetings.length === 1 ? 'lies' : 'lie'} in the work day, and the budget has no substitutes`,
      hint: `Add budget.substitutes.per_day: ${decimal(days)} days are needed, so that each $100.00 a day is ${dollars(hundred)}; or move the meetings out of the work day.`,
    };
  },
};
