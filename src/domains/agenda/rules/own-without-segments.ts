import type { Rule } from '../../../plan/rule.ts';
import { OWN_EXAMPLE, ownSegments } from '../own.ts';

export const ownWithoutSegments: Rule = {
  id: 'agenda/own-without-segments',
  severity: 'error',
  guidance: ['QG-AGENDA-3'],
  summary: 'The agenda follows its own model, but has no segments.',
  why: 'With a model of your own there is nothing to make agendas from but the segments that you list.',
  bad: 'agenda: { model: own }',
  good: OWN_EXAMPLE,
  *check({ plan, places }) {
    if (plan.agenda?.model !== 'own' || ownSegments(plan).length > 0) return;
    yield {
      path: places.of(plan.agenda, 'model'),
      message: 'the agenda model is own, and agenda.segments is empty',
      hint: 'List the segments with title, minutes and kind, or choose a built-in model such as inquiry.',
    };
  },
};
