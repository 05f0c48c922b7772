import type { Rule } from '../../../plan/rule.ts';

export const noAgenda: Rule = {
  id: 'agenda/no-agenda',
  severity: 'warning',
  guidance: ['QG-AGENDA-1', 'QG-AGENDA-3'],
  summary: 'The plan does not say how people will learn together.',
  why: 'Cycles of practice and reflection are the core of a community; a model gives them their order.',
  bad: 'agenda: null',
  good: 'agenda: { model: lesson_study }',
  *check({ plan }) {
    if (plan.agenda?.model !== undefined) return;
    yield {
      path: ['agenda', 'model'],
      message:
        plan.agenda === undefined ? 'the plan has no agenda section' : 'the agenda names no engagement model',
      hint: 'Set agenda.model to inquiry, lesson_study, action_research, video_club or own; inquiry suits most.',
    };
  },
};
