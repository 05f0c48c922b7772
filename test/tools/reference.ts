/** Tables of README.md that are read off registries: rules, traditions, the price book, the questions of `init`. */
import { type Level, sourcesOf, type Tradition } from '../../src/calendar/tradition.ts';
import { traditions } from '../../src/calendar/traditions/index.ts';
import { exact } from '../../src/core/exact.ts';
import { dollarRate } from '../../src/core/money.ts';
import { BOOK } from '../../src/domains/platforms/book.ts';
import { rules } from '../../src/engine/rules.ts';
import type { Question } from '../../src/init/question.ts';
import { questions } from '../../src/init/questions/index.ts';
import { code, table } from './markdown.ts';

export const rulesTable = (): string =>
  table(
    ['Rule', 'Severity', 'What it is about', 'Guidance'],
    rules.map((rule) => [code(rule.id), rule.severity, rule.summary, rule.guidance.join(', ')]),
  );

/** Names of a tradition's days of one level, over the years that every table has, in the order of 2024. */
function dayNames(tradition: Tradition, level: Level): string[] {
  const names = new Set<string>();
  for (let year = 2024; year <= 2035; year++)
    for (const holy of tradition.days(year)) if (holy.level === level) names.add(holy.name);
  return [...names];
}

const byState = (tradition: Tradition): boolean => tradition.sourcesIn !== undefined;

function traditionRow(tradition: Tradition): string[] {
  const { id, begins, years, weekly } = tradition;
  const season = dayNames(tradition, 'season').map((name) => `${name} (meetings that end after 3 pm)`);
  const soft = [...dayNames(tradition, 'minor'), ...season, ...(weekly ? [weekly.name] : [])];
  return [
    code(id),
    byState(tradition)
      ? `The legal holidays of the state in ${code('place.state')}`
      : dayNames(tradition, 'major').join(', '),
    soft.join(', '),
    begins,
    `${years.first} to ${years.last}`,
  ];
}

const sourceLine = (tradition: Tradition): string => {
  const sources = byState(tradition)
    ? ['the law or the official list of each state, one by one in `lcplan holidays --state`']
    : sourcesOf(tradition, undefined);
  return `- ${code(tradition.id)}: ${sources.join('; ')}.\n`;
};

/** What each tradition keeps free and avoids, and where its dates come from. */
export function traditionsTable(): string {
  const heads = ['Tradition', 'Kept free (major)', 'Avoided where possible', 'A day begins at', 'Years'];
  const days = table(heads, traditions.map(traditionRow));
  return `${days}\nSources of the dates:\n\n${traditions.map(sourceLine).join('')}`;
}

export const priceBook = (): string =>
  table(
    ['Platform', 'Plan', 'Dollars a month', 'Read', 'Where'],
    BOOK.map((entry) => [
      `${code(entry.id)} (${entry.name})`,
      entry.plan,
      entry.price === null
        ? 'by quote'
        : `${dollarRate(exact(entry.price))}${entry.per === 'month' ? '' : ' a member'}`,
      entry.asOf,
      entry.source + (entry.note ? `; ${entry.note}` : ''),
    ]),
  );

const KINDS: Readonly<Record<Question['kind'], string>> = {
  text: 'text',
  whole: 'whole number',
  money: 'dollars',
  hours: 'hours',
  share: 'share or percentage',
  date: 'date',
  time: 'time of day',
  choice: 'one choice',
  many: 'list of choices',
};

/** The keys of an answers file, which are the questions. */
export const questionsTable = (): string =>
  table(
    ['Key', 'Question', 'Answer', 'Guidance'],
    questions.map((q) => [code(q.id), q.ask, KINDS[q.kind], q.guidance.join(', ')]),
  );
