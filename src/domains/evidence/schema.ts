/** Plan keys of the evidence. */
import * as f from '../../fields/index.ts';

export const evidence = f.group({
  questions: f.optional(f.listOf(f.text(), 50)),
  measures: f.optional(
    f.listOf(
      f.group({
        id: f.slug(),
        kind: f.oneOf({ input: 'What is put in: time, sessions, money.', outcome: 'What changes.' }),
        text: f.text(),
        goal: f.optional(f.slug()),
        every: f.optional(f.text(100), 'How often it is read: month, term, year, once, or in words.'),
        owner: f.optional(f.text(200)),
        instrument: f.optional(f.text(300)),
        baseline_by: f.optional(f.calendarDate()),
      }),
      200,
    ),
  ),
});
