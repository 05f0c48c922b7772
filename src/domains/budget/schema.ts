/** Plan keys of the budget. What `people` says of pay stands with the people. */
import * as f from '../../fields/index.ts';

/** The categories that the engine itself fills, in the order of the budget. */
export const CATEGORIES = {
  stipends: 'Stipends',
  payroll_tax: 'Payroll tax',
  buyout: 'Buy-outs',
  contractual: 'Contracts',
  substitutes: 'Substitutes',
  food: 'Food',
  child_care: 'Child care',
  kits: 'Kits',
  platforms: 'Platforms',
  recognition: 'Recognition',
} as const;

export const FUNDING_KINDS = {
  title_i: 'Title I, Part A.',
  title_ii_a: 'Title II, Part A.',
  idea: 'Individuals with Disabilities Education Act.',
  state: 'State funds.',
  philanthropy: 'Foundation or corporate gifts.',
  pta: 'Parent-teacher association.',
  outcomes_based: 'An outcomes-based contract.',
  federal_training_grant: 'A federal training grant.',
  local: 'Local funds.',
  in_kind: 'Given in kind.',
} as const;

const who = () => f.optional(f.listOf(f.slug(), 100), 'People groups.');

export const budget = f.group({
  payroll_tax: f.optional(f.share(), "The employer's share on stipends and substitutes' pay.", ['7.65%']),
  substitutes: f.optional(
    f.group({
      per_day: f.rate(),
      days_per_person: f.optional(
        f.quantity('days', 400),
        'Default: a day, or half a day under four hours, for each meeting in the work day.',
      ),
      who: who(),
    }),
  ),
  food: f.optional(f.group({ per_person: f.rate() }), 'For each head at each meeting with food: true.'),
  child_care: f.optional(
    f.group({ per_hour: f.rate(), caregivers: f.whole(0, 10_000) }),
    'For each in-person or hybrid meeting outside the work day.',
  ),
  kits: f.optional(f.group({ per_person: f.rate(), who: who() })),
  lines: f.optional(
    f.listOf(
      f.group({
        id: f.slug(),
        item: f.text(200),
        category: f.slug(),
        quantity: f.optional(f.quantity('a quantity', 1_000_000_000), 'Default 1.'),
        unit: f.optional(f.text(50)),
        unit_cost: f.rate(),
        on: f.optional(f.calendarDate(), 'When it is paid. Default: the first active month.'),
      }),
    ),
    'Lines of your own.',
  ),
  contingency: f.optional(f.share(), 'Of direct costs.'),
  indirect: f.optional(
    f.group({
      rate: f.share(),
      exclude: f.optional(f.listOf(f.slug(), 100), 'Categories outside the base.'),
    }),
    'Of direct costs plus contingency, less the excluded categories.',
  ),
  fiscal_year_starts: f.optional(f.monthName(), 'Default July.'),
  funding: f.optional(
    f.listOf(
      f.group(
        {
          id: f.slug(),
          title: f.optional(f.text(200)),
          kind: f.optional(f.oneOf(FUNDING_KINDS)),
          amount: f.money(),
          from: f.optional(f.calendarDate(), 'Its first day. Default: open from the beginning.'),
          to: f.optional(f.calendarDate(), 'Its last day. Default: open to the end.'),
          pays: f.optional(f.listOf(f.slug(), 100), 'Categories that it may pay. Default: any.'),
        },
        undefined,
        function* ({ from, to }) {
          if (from !== undefined && to !== undefined && to < from)
            yield { key: 'to', message: 'lies before from', hint: 'Swap the two dates.' };
        },
      ),
      200,
    ),
  ),
});
