import { count } from '../../../core/words.ts';
import type { Plan } from '../../../plan/schema.ts';
import { type Definition, served, stageOf } from './definition.ts';

type Model = NonNullable<NonNullable<Plan['agenda']>['model']>;

/** What the first cycle needs before anyone can outline it. */
const FIRST_STEP: Readonly<Record<Model, (who: string) => string>> = {
  inquiry: (who) => `First-cycle question drafted by ${who}`,
  lesson_study: (who) => `First lesson to study chosen by ${who}`,
  action_research: (who) => `First research questions drafted by ${who}`,
  video_club: (who) => `First clips chosen by ${who}, consent for video on file`,
  own: (who) => `Focus of the first meetings drafted by ${who}`,
};

const firstStep = (plan: Plan): string => {
  const model = plan.agenda?.model;
  const who = plan.program?.serves === 'tutors' ? 'tutors' : 'teachers';
  return model === undefined
    ? `Engagement model chosen and a first question drafted by ${who}`
    : FIRST_STEP[model](who);
};

const PUBLISH_DAYS = 7;
const publishDays = (plan: Plan): number => plan.agenda?.publish_days_before ?? PUBLISH_DAYS;

/** Agendas: what happens in the meetings. */
export const agendas: readonly Definition[] = [
  {
    id: 'first-question',
    strand: 'agendas',
    needs: ['goals-agreed'],
    leadWeeks: 2,
    share: 350,
    educators: true,
    owner: 'leads',
    title: ({ plan }) => firstStep(plan),
    guidance: ['QG-AGENDA-2', 'QG-AGENDA-3'],
  },
  {
    id: 'pilot',
    strand: 'agendas',
    needs: ['time-in-writing', 'first-question'],
    leadWeeks: 2,
    share: 448,
    educators: true,
    owner: 'leads',
    when: ({ plan }) => stageOf(plan) !== 'running',
    title: ({ plan }) => `Pilot meeting held with a few ${served(plan)}; their critique written up`,
    guidance: ['HT-CRED-5'],
  },
  {
    id: 'agenda-review',
    strand: 'agendas',
    needs: ['time-in-writing', 'first-question'],
    leadWeeks: 2,
    share: 448,
    educators: true,
    owner: 'leads',
    when: ({ plan }) => stageOf(plan) === 'running',
    title: ({ plan }) => `Past agendas reviewed with a few ${served(plan)}; what to change written up`,
    guidance: ['HT-CRED-5', 'DL-STAGE-1'],
  },
  {
    id: 'agendas-outlined',
    strand: 'agendas',
    needs: ['dates-agreed', 'pilot', 'agenda-review'],
    leadWeeks: 1,
    share: 500,
    educators: true,
    owner: 'leads',
    title: ({ plan, period }) =>
      `Arc of agendas for ${count(period.active.length, 'active month')} outlined, ` +
      `changed by what the ${stageOf(plan) === 'running' ? 'review' : 'pilot'} taught`,
    guidance: ['QG-CAL-3', 'QG-AGENDA-1'],
  },
  {
    id: 'first-agenda-published',
    strand: 'agendas',
    needs: ['agendas-outlined', 'places-booked'],
    leadWeeks: 1,
    share: 1000,
    before: publishDays,
    owner: 'leads',
    title: ({ period }, { date }) =>
      `First agenda published, ${count(period.start - date, 'day')} before kick-off`,
    guidance: ['QG-TIME-5'],
  },
];
