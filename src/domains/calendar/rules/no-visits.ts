import type { Rule } from '../../../plan/rule.ts';

export const noVisits: Rule = {
  id: 'calendar/no-visits',
  severity: 'info',
  guidance: ['QG-CONN-3', 'LF-RESP-1'],
  summary: "Nobody visits anybody's classroom.",
  why: 'Seeing each other teach is how people make meaning of practice together.',
  bad: 'meetings: [{ id: visits }]\nbudget: { substitutes: null }',
  good: 'meetings: [{ id: visits, minutes: 60 }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    if (meetings.length === 0 || meetings.some((s) => s.kind === 'observation')) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: 'no visits to classrooms or sessions are planned',
      hint: 'Add a series of kind observation, once a term, with substitutes for those who visit.',
    };
  },
};
