/** Plan keys of sustainability and of the stories that win support. */
import * as f from '../../fields/index.ts';

export const sustainability = f.group({
  actions: f.optional(
    f.listOf(
      f.group({
        actor: f.oneOf({ district: '', community: '', state: '' }),
        lever: f.oneOf({ funding: '', staffing: '', buy_in: '', evidence: '' }),
        text: f.text(),
        owner: f.optional(f.text(200)),
        by: f.optional(f.calendarDate()),
      }),
      200,
    ),
  ),
});

export const stories = f.listOf(
  f.group({ on: f.calendarDate(), audience: f.text(200), text: f.text() }),
  200,
);
