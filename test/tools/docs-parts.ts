/**
 * The generated parts of README.md. Each stands between `<!-- generated: NAME -->` and `<!-- end -->`;
 * `npm run docs` writes them, and test/docs.test.ts fails where one is not what the code gives.
 */
import { toJson } from '../../src/formats/json.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { answerKeys } from './answer-keys.ts';
import { budgetExcerpt, calendarExcerpt, lintExcerpt } from './excerpts.ts';
import { planKeys } from './plan-keys.ts';
import { priceBook, questionsTable, rulesTable, sourcesList, traditionsTable } from './reference.ts';

export const PARTS: Readonly<Record<string, () => string | Promise<string>>> = {
  'excerpt-lint': lintExcerpt,
  'excerpt-calendar': calendarExcerpt,
  'excerpt-budget': budgetExcerpt,
  questions: questionsTable,
  traditions: traditionsTable,
  'price-book': priceBook,
  'plan-keys': planKeys,
  rules: rulesTable,
  sources: sourcesList,
  answers: answerKeys,
};

const MARKED = /(<!-- generated: ([a-z-]+) -->\n)([\s\S]*?)(<!-- end -->)/g;

/** The parts of a text by name, as they stand. */
export const partsIn = (text: string): Map<string, string> =>
  new Map([...text.matchAll(MARKED)].map(([, , name = '', body = '']) => [name, body.trim()]));

/** The text with its parts renewed. */
export const withParts = (text: string, parts: ReadonlyMap<string, string>): string =>
  text.replace(MARKED, (whole, head: string, name: string, _, end: string) =>
    parts.has(name) ? `${head}\n${parts.get(name)}\n\n${end}` : whole,
  );

export async function generated(): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for (const [name, make] of Object.entries(PARTS)) parts.set(name, (await make()).trim());
  return parts;
}

/** src/plan/plan.schema.json, which the examples' first lines name. */
export const schemaFile = (): string => toJson(planJsonSchema());
