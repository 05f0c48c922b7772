/** The whole plan file, composed of the domains' parts. `z.output` of it is what the rest of the product reads. */
import type * as z from 'zod/mini';
import { agenda } from '../domains/agenda/schema.ts';
import { alignment } from '../domains/alignment/schema.ts';
import { budget } from '../domains/budget/schema.ts';
import { calendar, cohorts, meetings, resources } from '../domains/calendar/schema.ts';
import { evidence } from '../domains/evidence/schema.ts';
import { platforms } from '../domains/platforms/schema.ts';
import { recognition } from '../domains/recognition/schema.ts';
import { stories, sustainability } from '../domains/sustainability/schema.ts';
import { people, place, program } from '../domains/team/schema.ts';
import * as f from '../fields/index.ts';

const version = f.leaf('1', { const: 1 }, (s) =>
  s.text === '1' && !s.quoted
    ? (1 as const)
    : f.wrongValue(
        s,
        'a version that this lcplan reads',
        'Write version: 1. A newer plan wants a newer lcplan.',
      ),
);

const lint = f.group({
  rules: f.optional(
    f.table(f.oneOf({ error: '', warning: '', info: '', off: 'The rule is not run; say why in a comment.' })),
    'Severities by rule id.',
  ),
});

export const planSchema = f.group({
  version: f.about(version, 'The version of the plan format.'),
  name: f.about(f.text(200), 'What the community is called; it stands on every document.'),
  program: f.optional(program, 'What the community is for, and for whom.'),
  place: f.optional(place, 'Where it meets.'),
  people: f.optional(people, 'Groups of people, never named individuals.'),
  calendar,
  resources: f.optional(resources, 'Facilitators, coaches and rooms that can be in one place at a time.'),
  cohorts: f.optional(cohorts, 'Each cohort has its own run of every series with cohorts: true.'),
  meetings: f.optional(meetings, 'The series of meetings.'),
  agenda: f.optional(agenda, 'What happens in a meeting.'),
  budget: f.optional(budget, 'Rates and lines; stipends, contracts and buy-outs stand with the people.'),
  platforms: f.optional(platforms, 'Where people talk between meetings.'),
  recognition: f.optional(recognition, 'Continuing education units and micro-credentials.'),
  evidence: f.optional(evidence, 'How success will be known.'),
  sustainability: f.optional(sustainability, 'What makes it last.'),
  stories: f.optional(stories, 'Stories told to those whose support counts.'),
  alignment: f.optional(alignment, 'Notes for the alignment report.'),
  lint: f.optional(lint, 'Which rules matter how much here.'),
});

export type Plan = z.output<typeof planSchema>;
export type Group = NonNullable<Plan['people']>[number];
export type Series = NonNullable<Plan['meetings']>[number];
export type Cohort = NonNullable<Plan['cohorts']>[number];
export type Resource = NonNullable<Plan['resources']>[number];
export type FundingSource = NonNullable<NonNullable<Plan['budget']>['funding']>[number];
