/** Plan keys of sustainability and of the stories that win support. */
import * as f from '../../fields/index.ts';

export const sustainability = f.group({
  actions: f.optional(
    f.listOf(
      f.group({
        actor: f.about(f.oneOf({ district: '', community: '', state: '' }), 'Who can act.'),
        lever: f.about(f.oneOf({ funding: '', staffing: '', buy_in: '', evidence: '' }), 'By what means.'),
        text: f.about(f.text(), 'What is done.'),
        owner: f.optional(f.text(200), 'Who sees to it: a group or a role, not a name.'),
        by: f.optional(f.calendarDate(), 'When it is done, at the latest.'),
      }),
      200,
    ),
    'What is done so that the work goes on: three actors, four levers.',
  ),
});

export const stories = f.listOf(
  f.group({
    on: f.about(f.calendarDate(), 'When it is told.'),
    audience: f.about(f.text(200), 'To whom.'),
    text: f.about(f.text(), 'What it tells.'),
  }),
  200,
);
