/** Plan keys of recognition. */
import * as f from '../../fields/index.ts';

export const recognition = f.group({
  ceu: f.optional(
    f.group({
      hours_per_ceu: f.optional(f.quantity('hours', 100), 'Contact hours in one unit. Default 10.'),
    }),
    'Continuing education units.',
  ),
  micro_credential: f.optional(
    f.group({
      seats: f.optional(f.whole(0, 100_000), 'How many people may earn it.'),
      fee: f.optional(f.money(), 'Dollars for one seat.'),
      scholarships: f.optional(f.whole(0, 100_000), 'Seats whose fee somebody else pays. Default 0.'),
      courses: f.optional(f.whole(0, 1000), 'Short self-guided courses on the way.'),
      issuer: f.optional(f.text(200), 'Who assesses and issues it.'),
      worth: f.optional(f.text(), 'What the credential is worth here: a pay step, a role.'),
    }),
    'A credential that is earned by showing evidence.',
  ),
});
