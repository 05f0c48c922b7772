/** The order and the names of the budget's categories. */
import { compare } from '../../core/words.ts';
import { inWords } from '../../plan/people.ts';
import { CATEGORIES } from './schema.ts';

/** Categories of their own, computed on the others. */
export const OVERHEADS = { contingency: 'Contingency', indirect: 'Indirect' } as const;

const BUILT_IN = Object.keys(CATEGORIES);
const LAST = Object.keys(OVERHEADS);
const titles: Readonly<Record<string, string>> = { ...CATEGORIES, ...OVERHEADS };

export const isBuiltIn = (category: string): boolean => category in titles;

/** `Child care`; a category of the plan's own in its own words. */
export const categoryTitle = (category: string): string => titles[category] ?? inWords(category);

function rank(category: string): number {
  if (LAST.includes(category)) return BUILT_IN.length + 1 + LAST.indexOf(category);
  const at = BUILT_IN.indexOf(category);
  return at < 0 ? BUILT_IN.length : at;
}

/** Built-in categories in the order of the budget, then the plan's own by name, then contingency and indirect. */
export const compareCategories = (a: string, b: string): number => rank(a) - rank(b) || compare(a, b);
