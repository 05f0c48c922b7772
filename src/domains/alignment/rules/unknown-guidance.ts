import { didYouMean } from '../../../core/suggest.ts';
import { guidance, recommendation } from '../../../guidance/index.ts';
import type { Rule } from '../../../plan/rule.ts';

export const unknownGuidance: Rule = {
  id: 'alignment/unknown-guidance',
  severity: 'error',
  guidance: ['LF-ALIGN-1'],
  summary: 'A note stands under an id that is no recommendation.',
  why: 'The alignment report prints each note under its recommendation; a note with a wrong id would be lost.',
  bad: 'alignment: { notes: { LF-GROWTH-9: We meet every month. } }',
  good: 'alignment: { notes: { LF-GROWTH-1: We meet every month. } }',
  *check({ plan, places }) {
    const notes = plan.alignment?.notes ?? {};
    for (const id of Object.keys(notes))
      if (recommendation(id) === undefined)
        yield {
          path: places.of(notes, id),
          at: 'key',
          message: `"${id.slice(0, 60)}" is no recommendation`,
          hint:
            didYouMean(
              id.toUpperCase(),
              guidance.map((r) => r.id),
            ) ?? '`lcplan explain --all` lists their ids.',
        };
  },
};
