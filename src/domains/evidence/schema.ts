/** Plan keys of the evidence. */
import * as f from '../../fields/index.ts';

export const evidence = f.group({
  questions: f.optional(f.listOf(f.text(), 50), 'What you want to know.'),
  measures: f.optional(
    f.listOf(
      f.group({
        id: f.about(f.slug(), 'Its name, such as m1.'),
        kind: f.about(
          f.oneOf({ input: 'What is put in: time, sessions, money.', outcome: 'What changes.' }),
          'What it counts.',
        ),
        text: f.about(f.text(), 'What is read or counted.'),
        goal: f.optional(f.slug(), 'The goal that it speaks to, by its id in program.goals.'),
        every: f.optional(f.text(100), 'How often it is read: month, term, year, once, or in words.'),
        owner: f.optional(f.text(200), 'Who reads it: a group or a role, not a name.'),
        instrument: f.optional(f.text(300), 'How it is read: a survey, a count, a rubric.'),
        baseline_by: f.optional(f.calendarDate(), 'When it is read for the first time, at the latest.'),
      }),
      200,
    ),
    'What shows whether it works.',
  ),
});
