/** Plans for the tests of the onramp, resolved as far as the onramp needs: no schedule, no money. */
import { readFileSync } from 'node:fs';
import type { DayBook } from '../../../src/calendar/daybook.ts';
import { onrampOf } from '../../../src/domains/onramp/onramp.ts';
import { examplePlan } from '../../../src/engine/example.ts';
import { dayBookOf } from '../../../src/plan/days.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import { peopleOf } from '../../../src/plan/people.ts';
import { periodOf } from '../../../src/plan/period.ts';

export function planned(text: string) {
  const { parsed, findings } = parsePlan(text);
  if (!parsed) throw new Error(findings.map((f) => `${f.rule}: ${f.message}`).join('\n'));
  const { plan, places } = parsed;
  const period = periodOf(plan.calendar);
  const people = peopleOf(plan);
  const days: DayBook = dayBookOf(plan);
  return { plan, places, period, people, days, onramp: onrampOf({ plan, people, period, days }) };
}

/** A change laid over the model plan. */
export const model = (change = '{}') => planned(examplePlan(change));

export const example = (name: string) =>
  planned(readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8'));
