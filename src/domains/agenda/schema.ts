/** Plan keys of the agendas. */
import * as f from '../../fields/index.ts';

export const MODELS = {
  inquiry: 'Cycles of inquiry from questions that teachers pose.',
  lesson_study: 'Lesson study: one lesson, planned and watched together.',
  action_research: 'Teacher action research.',
  video_club: 'Video clubs: noticing in short clips of practice.',
  own: "The plan's own segments.",
} as const;

export const agenda = f.group({
  model: f.optional(f.oneOf(MODELS), 'How people learn together.'),
  question: f.optional(f.text(500), "The community's essential question."),
  norms: f.optional(f.listOf(f.text(300), 20), 'Norms of engagement, once the group has made its own.'),
  segments: f.optional(
    f.listOf(
      f.group({
        title: f.about(f.text(200), 'What the segment is called.'),
        minutes: f.optional(f.whole(1, 1440), 'How long it takes.'),
        kind: f.optional(
          f.oneOf({
            practice: '',
            theory: '',
            evidence: '',
            meaning: '',
            norms: '',
            celebration: '',
            critique: '',
            learners_shoes: '',
            connection: '',
            equity: '',
            break: '',
            planning: '',
            other: '',
          }),
          'What the segment is for.',
        ),
        text: f.optional(f.text(), 'What happens in it.'),
      }),
      50,
    ),
    'For the model own: the segments of a meeting, in order.',
  ),
  publish_days_before: f.optional(f.whole(0, 60), 'Agendas are published this many days before. Default 7.'),
});
