import { monthOf, monthOfYear } from '../../../core/dates.ts';
import { date, longDate } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

/** A term's first two weeks still count as its beginning. */
const SETTLING_DAYS = 14;
/** Without terms in the plan: June to September is summer or the start of a school year in the United States. */
const SUMMER = [6, 7, 8, 9];

export const midTermKickoff: Rule = {
  id: 'calendar/mid-term-kickoff',
  severity: 'warning',
  guidance: ['QG-CAL-2'],
  summary: 'The community starts in the middle of a year or a term.',
  why: 'The middle of a year or a term is when educators have the least to give. Summer and the planning days before a term are when they can begin something.',
  bad: 'calendar: { start: 2027-11-10 }\nevidence: { measures: [{ id: m1, baseline_by: 2027-10-01 }] }',
  good: 'calendar: { start: 2027-08-11 }',
  *check({ plan, places }) {
    const { start, terms } = plan.calendar;
    const term = (terms ?? []).find((t) => t.from + SETTLING_DAYS <= start && start <= t.to);
    const path = places.of(plan.calendar, 'start');
    if (term !== undefined)
      yield {
        path,
        message: `kick-off on ${longDate(start)} is in the middle of ${term.name ?? 'a term'}`,
        hint: `Start before ${date(term.from)}, in the planning days before that term, or in the summer after it.`,
      };
    else if ((terms ?? []).length === 0 && !SUMMER.includes(monthOfYear(monthOf(start))))
      yield {
        path,
        message: `kick-off on ${longDate(start)} is in the middle of a school year`,
        hint: 'Start in summer or in the planning days before a term; name the terms in calendar.terms if yours differ.',
      };
  },
};
