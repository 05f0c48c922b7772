import { didYouMean } from '../../../core/suggest.ts';
import { list } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import { compareCategories, isBuiltIn } from '../categories.ts';

export const unknownCategory: Rule = {
  id: 'budget/unknown-category',
  severity: 'warning',
  guidance: ['DL-SUST-2'],
  summary: 'A source or the indirect rate names a category that no line has.',
  why: 'A category that is misspelled is silently not paid, or silently not excluded.',
  bad: 'budget: { indirect: { rate: 0.05, exclude: [stipend] } }',
  good: 'budget: { indirect: { rate: 0.05, exclude: [stipends] } }',
  *check({ plan, places, budget }) {
    const { indirect, funding = [] } = plan.budget ?? {};
    const there = budget.categories.map((c) => c.name).sort(compareCategories);
    const lists = [indirect?.exclude, ...funding.map((source) => source.pays)];
    for (const names of lists)
      for (const name of names ?? []) {
        if (isBuiltIn(name) || there.includes(name)) continue;
        yield {
          path: places.of(names ?? []),
          message: `"${name}" is no category of this budget`,
          hint: didYouMean(name, there) ?? `Its categories are ${list(there)}.`,
        };
      }
  },
};
