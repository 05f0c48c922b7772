/** Tables of README.md that are read off registries: rules, traditions, the price book, the questions of `init`. */
import { type Level, sourcesOf, type Tradition } from '../../src/calendar/tradition.ts';
import { traditions } from '../../src/calendar/traditions/index.ts';
import { exact } from '../../src/core/exact.ts';
import { dollarRate } from '../../src/core/money.ts';
import { BOOK } from '../../src/domains/platforms/book.ts';
import { rules } from '../../src/engine/rules.ts';
import { SOURCES } from '../../src/guidance/index.ts';
import type { Question } from '../../src/init/question.ts';
import { questions } from '../../src/init/questions/index.ts';
import { code, table } from './markdown.ts';

export const rulesTable = (): string =>
  table(
    ['Rule', 'Severity', 'What it is about', 'Guidance'],
    rules.map((rule) => [code(rule.id), rule.severity, rule.summary, rule.guidance.join(', ')]),
  );

/** Names of a tradition's days of one level, in the order in which the years 2024 to 2035 have them. */
function dayNames(tradition: Tradition, level: Level): string[] {
  const names = new Set<string>();
  for (let year = 2024; year <= 2035; year++)
    for (const holy of tradition.days(year)) if (holy.level === level) names.add(holy.name);
  return [...names];
}

/** `Sukkot, first day` and `Sukkot, second day` as `Sukkot (first day, second day)`; observed days go without saying. */
function together(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names.filter((n) => !n.endsWith(' (observed)'))) {
    const [, head = name, tail = ''] = /^(.+?)(?:, | \()([^()]+?)\)?$/.exec(name) ?? [];
    groups.set(head, [...(groups.get(head) ?? []), tail]);
  }
  return [...groups]
    .map(([head, tails]) => {
      const [first = ''] = tails;
      if (tails.length > 1) return `${head} (${tails.filter((t) => t !== '').join(', ')})`;
      return names.find((name) => name.startsWith(head) && name.includes(first)) ?? head;
    })
    .join('; ');
}

const byState = (tradition: Tradition): boolean => tradition.sourcesIn !== undefined;

function traditionRow(tradition: Tradition): string[] {
  const { id, begins, years, weekly } = tradition;
  const season = dayNames(tradition, 'season').map((name) => `${name} (meetings that end after 3 pm)`);
  const soft = [together(dayNames(tradition, 'minor')), ...season, ...(weekly ? [weekly.name] : [])];
  return [
    code(id),
    byState(tradition)
      ? `The legal holidays of the state in ${code('place.state')}`
      : together(dayNames(tradition, 'major')),
    soft.filter((text) => text !== '').join('; '),
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
    ['Key', 'Question', 'Answer', 'Asked', 'Guidance'],
    questions.map((q) => [
      code(q.id),
      q.ask,
      KINDS[q.kind],
      q.fine ? 'with every question' : 'always',
      q.guidance.join(', '),
    ]),
  );

/** The documents that the recommendations come from, by the letters that ids begin with. */
export const sourcesList = (): string =>
  Object.entries(SOURCES)
    .map(([id, title]) => `- ${code(`${id}-`)}: ${title}.\n`)
    .join('');
