/** Plan keys of recognition. */
import * as f from '../../fields/index.ts';

export const recognition = f.group({
  ceu: f.optional(
    f.group({
      hours_per_ceu: f.optional(f.quantity('hours', 100), 'Contact hours in one unit. Default 10.'),
    }),
  ),
  micro_credential: f.optional(
    f.group({
      seats: f.optional(f.whole(0, 100_000)),
      fee: f.optional(f.money()),
      scholarships: f.optional(f.whole(0, 100_000)),
      courses: f.optional(f.whole(0, 1000), 'Short self-guided courses on the way.'),
      issuer: f.optional(f.text(200)),
      worth: f.optional(f.text(), 'What the credential is worth here: a pay step, a role.'),
    }),
  ),
});
