/** Plan keys of the platforms. */
import * as f from '../../fields/index.ts';

/** What a community may need of a platform. */
export const NEEDS = {
  events: 'Events with dates and invitations.',
  threads: 'Threaded discussion.',
  mobile: 'An app for phones.',
  private_groups: 'Groups that only members see.',
  video: 'Video calls.',
  files: 'Shared files.',
  search: 'Search in everything posted.',
  history: 'Posts are kept without a time limit.',
} as const;
export type Need = keyof typeof NEEDS;

export const platforms = f.group({
  use: f.optional(
    f.listOf(
      f.either(
        f.slug(),
        f.group({
          id: f.about(f.slug(), 'The platform, by its id in the price book or in prices.'),
          plan: f.optional(f.text(100), 'The plan that is paid for, by its name.'),
        }),
      ),
      50,
    ),
    'Platforms that the community uses; an id alone takes the free plan, else the cheapest flat one.',
  ),
  prices: f.optional(
    f.listOf(
      f.group({
        id: f.about(f.slug(), 'The platform.'),
        name: f.optional(f.text(100), "What documents call it. Default: the price book's name, else the id."),
        plan: f.optional(
          f.text(100),
          "The plan that the quote is for; without it, the quote takes the place of all the book's prices of the platform.",
        ),
        per_month: f.optional(
          f.withJson(f.rate(), { type: ['number', 'null'], minimum: 0 }),
          'Dollars a month; null where the price is by quote.',
        ),
        per: f.optional(
          f.oneOf({ month: 'A flat price a month.', member_month: 'A price for each member a month.' }),
          'What the price is for. Default month.',
        ),
        as_of: f.optional(f.calendarDate(), 'When the price was read.'),
        source: f.optional(f.text(500), 'Where the price was read.'),
        meets: f.optional(f.listOf(f.oneOf(NEEDS), 20), 'Which needs the plan meets.'),
      }),
    ),
    'Your own quotes; they win over the price book.',
  ),
  members: f.optional(
    f.whole(0, 10_000_000),
    'Heads that a price by member counts. Default: everyone in people.',
  ),
  needs: f.optional(f.listOf(f.oneOf(NEEDS), 20), 'What the community needs of its platforms together.'),
});
