import type { Rule } from '../../../plan/rule.ts';

export const noQuestion: Rule = {
  id: 'agenda/no-question',
  severity: 'info',
  guidance: ['QG-AGENDA-2', 'QG-AGENDA-3'],
  summary: 'The agenda has no question of the community.',
  why: "Inquiry starts from questions that teachers pose; the community's question opens every meeting.",
  bad: 'agenda: { question: null }',
  good: 'agenda: { question: What do our students know that we do not ask for? }',
  *check({ plan, places }) {
    if (plan.agenda === undefined || plan.agenda.question !== undefined) return;
    yield {
      path: places.of(plan.agenda, 'question'),
      message: 'the agenda has no essential question',
      hint: 'Let educators draft one in the onramp, then write it as agenda.question.',
    };
  },
};
