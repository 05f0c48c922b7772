import type { Rule } from '../../../plan/rule.ts';
import { noAgenda } from './no-agenda.ts';
import { noFeedbackSegment } from './no-feedback-segment.ts';
import { noNormsSegment } from './no-norms-segment.ts';
import { noQuestion } from './no-question.ts';
import { notPublishedAhead } from './not-published-ahead.ts';
import { ownWithoutSegments } from './own-without-segments.ts';
import { segmentsDoNotAddUp } from './segments-do-not-add-up.ts';
import { theoryOrPracticeMissing } from './theory-or-practice-missing.ts';

export const agendaRules: readonly Rule[] = [
  noAgenda,
  noFeedbackSegment,
  noNormsSegment,
  noQuestion,
  notPublishedAhead,
  ownWithoutSegments,
  segmentsDoNotAddUp,
  theoryOrPracticeMissing,
];
