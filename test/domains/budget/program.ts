/**
 * A program whose meetings lie where their patterns put them, without the scheduler: money depends on how many
 * meetings there are, when in the day and in which month, not on which Thursday was chosen.
 */

import {
  type Day,
  lastWeekday,
  type Month,
  monthOf,
  nthWeekday,
  type Weekday,
  weekday,
} from '../../../src/core/dates.ts';
import { budgetOf } from '../../../src/domains/budget/budget.ts';
import type { BudgetInput } from '../../../src/domains/budget/facts.ts';
import { platformCosts } from '../../../src/domains/platforms/costs.ts';
import { examplePlan } from '../../../src/engine/example.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { peopleOf } from '../../../src/plan/people.ts';
import { type Period, periodOf } from '../../../src/plan/period.ts';
import type { Program } from '../../../src/plan/program.ts';
import type { Cohort, Plan, Series } from '../../../src/plan/schema.ts';

type Meeting = Program['schedule']['meetings'][number];

function inMonth(series: Series, month: Month, start: Day): Day | undefined {
  const wanted = (series.on?.[0] ?? 1) as Weekday;
  const week = series.week ?? 1;
  const found = week === 'last' ? lastWeekday(month, wanted) : nthWeekday(month, wanted, week);
  if (found === undefined || found >= start) return found;
  // The first meeting is not earlier than the kick-off.
  const later = start + ((wanted - weekday(start) + 7) % 7);
  return monthOf(later) === month ? later : undefined;
}

function datesOf(series: Series, plan: Plan, period: Period): Day[] {
  const open = (d: Day | undefined): d is Day => d !== undefined && d >= period.start && d <= period.end;
  switch (series.every.unit) {
    case 'month':
      return period.active.map((m) => inMonth(series, m, period.start)).filter(open);
    case 'weeks': {
      const first = period.start + (((series.on?.[0] ?? 1) - weekday(period.start) + 7) % 7);
      const step = series.every.n * 7;
      const days = Array.from(
        { length: Math.floor((period.end - first) / step) + 1 },
        (_, i) => first + i * step,
      );
      return days.filter((d) => open(d) && period.isActive(monthOf(d)));
    }
    case 'term':
      return (plan.calendar.terms ?? []).map(
        (t) => t.from + (((series.on?.[0] ?? 1) - weekday(t.from) + 7) % 7),
      );
    case 'once':
      return [series.from ?? period.start];
  }
}

function meetingsOf(plan: Plan, period: Period): Meeting[] {
  const meetings = (plan.meetings ?? [])
    .filter((series) => series.kind !== 'coaching')
    .flatMap((series) => {
      const runs: (Cohort | undefined)[] = series.cohorts === true ? [...(plan.cohorts ?? [])] : [undefined];
      return runs.flatMap((cohort) =>
        datesOf(series, plan, period).map((date) => ({ series, cohort, date })),
      );
    });
  return meetings
    .map(({ series, cohort, date }): Meeting => {
      const start = cohort?.start ?? series.start ?? 960;
      const id = [series.id, ...(cohort ? [cohort.id] : []), date].join('/');
      const times = { date, start, end: start + series.minutes, month: monthOf(date), preferred: date };
      return { id, series, cohort, ...times, status: 'placed', moved: false, reasons: [], cost: 0 };
    })
    .sort((a, b) => a.date - b.date || (a.id < b.id ? -1 : 1));
}

const absent = (): never => {
  throw new Error('this program has no days, rota or onramp');
};

/** A program from a whole plan's YAML. `change` may alter the input of the budget, such as its meetings. */
export function program(
  text: string,
  change: (input: BudgetInput) => BudgetInput = (input) => input,
): Program {
  const source = parsePlan(text);
  if (source.parsed === undefined) throw new Error(JSON.stringify(source.findings, undefined, 2));
  const { plan, places } = source.parsed;
  const [period, people] = [periodOf(plan.calendar), peopleOf(plan)];
  const meetings = meetingsOf(plan, period);
  const schedule = { meetings, unplaced: [], objective: { cost: 0, bound: 0, proven: true } };
  const platforms = platformCosts(plan, people, period);
  const input = change({ plan, places, people, period, schedule, platforms });
  return {
    ...input,
    importFindings: [],
    budget: budgetOf(input),
    get days() {
      return absent();
    },
    get setting() {
      return absent();
    },
    get rota() {
      return absent();
    },
    get onramp() {
      return absent();
    },
  };
}

/** The model plan with a change laid over it. */
export const example = (change: string): Program => program(examplePlan(change));

/** Ten active months from August, two groups, nothing else. */
export const SMALL = `version: 1
name: Small
calendar: { start: 2027-08-02, months: 10 }
people:
  - { id: teachers, title: Teachers, role: educator, count: 8 }
  - { id: leads, title: Leads, role: leader, count: 2, leads: true }
`;

export const small = (more: string): Program => program(SMALL + more);
