/**
 * The resolved program: the plan and every figure that more than one part of the product needs, computed
 * once, when it is first asked for. Domains see one another only through this page.
 */

import type { DayBook } from '../calendar/daybook.ts';
import type { Finding } from '../core/finding.ts';
import type { Budget } from '../domains/budget/facts.ts';
import type { Schedule } from '../domains/calendar/facts.ts';
import type { Rota } from '../domains/calendar/rota.ts';
import type { Setting } from '../domains/calendar/schedule.ts';
import type { Onramp } from '../domains/onramp/facts.ts';
import type { PlatformCosts } from '../domains/platforms/facts.ts';
import type { Places } from './order.ts';
import type { PeopleFacts } from './people.ts';
import type { Period } from './period.ts';
import type { Plan } from './schema.ts';

export interface Program {
  readonly plan: Plan;
  readonly places: Places;
  /** What is wrong with the calendar files that the plan imports. */
  readonly importFindings: readonly Finding[];
  readonly period: Period;
  readonly people: PeopleFacts;
  readonly days: DayBook;
  /** The scheduling problem behind the schedule. */
  readonly setting: Setting;
  readonly schedule: Schedule;
  readonly rota: Rota;
  readonly onramp: Onramp;
  readonly platforms: PlatformCosts;
  readonly budget: Budget;
}
