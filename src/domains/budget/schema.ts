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

const who = () =>
  f.optional(f.listOf(f.slug(), 100), 'People groups. Default: all educators, tutors and teacher leaders.');

export const budget = f.group({
  payroll_tax: f.optional(f.share(), "The employer's share on stipends and substitutes' pay.", ['7.65%']),
  substitutes: f.optional(
    f.group({
      per_day: f.about(f.rate(), "A substitute's pay for a day."),
      days_per_person: f.optional(
        f.quantity('days', 400),
        'Default: a day, or half a day under four hours, for each meeting in the work day.',
      ),
      who: who(),
    }),
    'Who stands in for participants in the work day.',
  ),
  food: f.optional(
    f.group({ per_person: f.about(f.rate(), 'For one head at one meeting.') }),
    'For each head at each meeting with food: true.',
  ),
  child_care: f.optional(
    f.group({
      per_hour: f.about(f.rate(), 'For one caregiver.'),
      caregivers: f.about(f.whole(0, 10_000), 'How many are there at each meeting.'),
    }),
    'For each in-person or hybrid meeting outside the work day.',
  ),
  kits: f.optional(
    f.group({ per_person: f.about(f.rate(), 'For one kit.'), who: who() }),
    'Kits of materials, one a head, bought in the month before the start.',
  ),
  lines: f.optional(
    f.listOf(
      f.group({
        id: f.about(f.slug(), 'The id of the line; none that lcplan computes itself.'),
        item: f.about(f.text(200), 'What is bought.'),
        category: f.about(
          f.slug(),
          'One of stipends, payroll_tax, buyout, contractual, substitutes, food, child_care, kits, platforms, recognition, or a name of your own.',
        ),
        quantity: f.optional(f.quantity('a quantity', 1_000_000_000), 'Default 1.'),
        unit: f.optional(f.text(50), 'What the quantity counts. Default: unit.'),
        unit_cost: f.about(f.rate(), 'The price of one unit.'),
        on: f.optional(f.calendarDate(), 'When it is paid. Default: the first active month.'),
      }),
    ),
    'Lines of your own.',
  ),
  contingency: f.optional(f.share(), 'Of direct costs.'),
  indirect: f.optional(
    f.group({
      rate: f.about(f.share(), 'The share that is added.'),
      exclude: f.optional(f.listOf(f.slug(), 100), 'Categories outside the base.'),
    }),
    'Of direct costs plus contingency, less the excluded categories.',
  ),
  fiscal_year_starts: f.optional(f.monthName(), 'Default July.'),
  funding: f.optional(
    f.listOf(
      f.group(
        {
          id: f.about(f.slug(), 'Its name in answers.'),
          title: f.optional(f.text(200), 'What documents call it. Default: the id in words.'),
          kind: f.optional(f.oneOf(FUNDING_KINDS), 'What kind of money it is.'),
          amount: f.about(f.money(), 'What it gives in all.'),
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
    'Where the money comes from.',
  ),
});
