/** A milestone of the onramp as data: when it applies, what it waits for, and how it is worded. */
import type { PeopleFacts } from '../../../plan/people.ts';
import type { Period } from '../../../plan/period.ts';
import type { Plan } from '../../../plan/schema.ts';
import type { Due } from '../backplan.ts';
import type { Strand } from '../facts.ts';

/** What the wording of milestones may depend on. Never the schedule: dates are agreed in the onramp. */
export interface Setting {
  readonly plan: Plan;
  readonly people: PeopleFacts;
  readonly period: Period;
}

export interface Definition {
  readonly id: string;
  readonly strand: Strand;
  /** Ids that come first; those that do not apply to the plan fall away. */
  readonly needs: readonly string[];
  readonly leadWeeks: number;
  /** Where in the onramp it falls, in thousandths; larger than that of all its needs. */
  readonly share: number;
  /** Due at the latest this many days before kick-off. Default 1. */
  readonly before?: (plan: Plan) => number;
  /** Asks for educators' or tutors' time. */
  readonly educators?: boolean;
  readonly owner: 'leads' | 'administrators' | 'planning_team';
  readonly when?: (setting: Setting) => boolean;
  readonly title: (setting: Setting, due: Due) => string;
  readonly guidance: readonly string[];
}

export const stageOf = (plan: Plan): 'starting' | 'running' | 'scaling' | 'refining' =>
  plan.program?.stage ?? 'starting';

export const forTutors = (plan: Plan): boolean => plan.program?.serves === 'tutors';

/** `educators` or `tutors`. */
export const served = (plan: Plan): string => (forTutors(plan) ? 'tutors' : 'educators');

const TAKE_PART = new Set(['educator', 'tutor', 'leader']);

/** Heads of those whose practice the community is for: educators or tutors, and the leaders among them. */
export const participants = ({ people }: Setting): number =>
  people.heads(people.groups.filter((g) => TAKE_PART.has(g.role)).map((g) => g.id));
