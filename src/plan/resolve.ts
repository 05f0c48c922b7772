/**
 * From a parsed plan to the program: every shared figure, each computed when it is first asked for, so that
 * a command pays only for what it shows.
 */
import { budgetOf } from '../domains/budget/budget.ts';
import { rotaOf } from '../domains/calendar/coaching.ts';
import { scheduleOf, settingOf } from '../domains/calendar/schedule.ts';
import { onrampOf } from '../domains/onramp/onramp.ts';
import { platformCosts } from '../domains/platforms/costs.ts';
import type { KeepGoing } from '../solver/problem.ts';
import { dayBookOf } from './days.ts';
import type { Imports } from './imports.ts';
import type { ParsedPlan } from './parse.ts';
import { peopleOf } from './people.ts';
import { periodOf } from './period.ts';
import type { Program } from './program.ts';

/** Computes a value once, when it is first read. */
function lazily<T>(compute: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
}

export interface ResolveOptions {
  /** Asked now and then by a long search for the schedule; false ends it with the best answer so far. */
  readonly keepGoing?: KeepGoing;
  /** What the plan's calendar files hold; nothing of them where this is left out. */
  readonly imports?: Imports;
}

export function resolve({ plan, places }: ParsedPlan, { keepGoing, imports }: ResolveOptions = {}): Program {
  const period = periodOf(plan.calendar);
  const people = peopleOf(plan);
  const days = dayBookOf(plan, imports);
  const setting = lazily(() => settingOf(plan, period, days));
  const schedule = lazily(() => scheduleOf(setting(), keepGoing));
  const rota = lazily(() => rotaOf({ plan, people, period, days, schedule: schedule() }));
  const onramp = lazily(() => onrampOf({ plan, people, period, days }));
  const platforms = lazily(() => platformCosts(plan, people, period));
  const budget = lazily(() =>
    budgetOf({ plan, places, people, period, schedule: schedule(), platforms: platforms() }),
  );
  return {
    plan,
    places,
    importFindings: imports?.findings ?? [],
    period,
    people,
    days,
    get setting() {
      return setting();
    },
    get schedule() {
      return schedule();
    },
    get rota() {
      return rota();
    },
    get onramp() {
      return onramp();
    },
    get platforms() {
      return platforms();
    },
    get budget() {
      return budget();
    },
  };
}
