import type { Rule } from '../../../plan/rule.ts';

export const noAffinityGroups: Rule = {
  id: 'calendar/no-affinity-groups',
  severity: 'info',
  guidance: ['QG-CONN-5', 'TF-CRSE-1'],
  summary: 'No affinity group or caucus is planned.',
  why: 'Examining one’s own beliefs, and speaking of harm, can be safer among people who share an identity. The guidance asks planners to consider it.',
  bad: 'meetings: [{ id: affinity }]',
  good: 'meetings: [{ id: affinity, minutes: 90 }]',
  *check({ plan, places }) {
    const meetings = plan.meetings ?? [];
    if (meetings.length === 0 || meetings.some((s) => s.kind === 'affinity')) return;
    yield {
      path: places.of(plan, 'meetings'),
      at: 'key',
      message: 'no affinity group or caucus is planned',
      hint: 'Ask in the questionnaire whether people want one; if so, add a series of kind affinity.',
    };
  },
};
