/** The platform comparison as a document for people and as a sheet. */
import type { Document, Inline, Missing, Sheet, Table } from '../../../core/artifact.ts';
import { iso, monthOf } from '../../../core/dates.ts';
import { decimal } from '../../../core/exact.ts';
import { dollarRate, dollars, plainMoney } from '../../../core/money.ts';
import { count, list, shortMonth } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import type { PlatformRow } from '../facts.ts';
import { isFree, rowName, totalWords } from '../words.ts';

type Input = Pick<Program, 'plan' | 'platforms'>;

/** `threads, mobile`: as the plan's keys say it, in words. */
const needWords = (needs: readonly string[]): string => list(needs.map((need) => need.replaceAll('_', ' ')));

/** Which of the plan's needs a row meets; without needs, all that it is known to meet. */
function meetsWords(row: PlatformRow, needs: readonly string[] | undefined): string {
  if (row.meets === undefined) return 'not known';
  if (needs === undefined || needs.length === 0) return needWords(row.meets);
  const met = needs.filter((need) => row.meets?.includes(need));
  if (met.length === needs.length) return needs.length === 1 ? needWords(needs) : `all ${needs.length}`;
  if (met.length === 0) return 'none';
  const open = needs.filter((need) => !met.includes(need));
  return open.length < met.length ? `all but ${needWords(open)}` : needWords(met);
}

function table({ plan, platforms }: Input): Table {
  const needs = plan.platforms?.needs;
  const rows = platforms.rows.map((row): Inline[] => [
    row.chosen ? [{ strong: `${rowName(row)}, chosen` }] : rowName(row),
    row.perMonth === undefined ? 'by quote' : dollarRate(row.perMonth),
    row.total === undefined ? 'not known' : dollars(row.total),
    meetsWords(row, needs),
    row.asOf === undefined ? 'undated' : shortMonth(monthOf(row.asOf)),
  ]);
  const columns = [
    { title: 'Platform, plan' },
    { title: 'A month', align: 'right' as const },
    { title: count(platforms.months, 'month'), align: 'right' as const },
    { title: 'Meets' },
    { title: 'Price of' },
  ];
  return { columns, rows };
}

/** `Discourse, Standard: $3,000.00 over 30 months; Slack, Free: $0.00`. */
function chosenWords({ platforms }: Input): string {
  const chosen = platforms.rows.filter((row) => row.chosen);
  if (chosen.length === 0) return 'none';
  return chosen.map((row) => `${rowName(row)}: ${totalWords(row, platforms.months)}`).join('; ');
}

function missing({ plan, platforms }: Input): Missing[] {
  return [
    ...(platforms.uses.length === 0 ? [{ what: 'the platforms in use', key: 'platforms.use' }] : []),
    ...((plan.platforms?.needs ?? []).length === 0
      ? [{ what: 'what the community needs of its platforms', key: 'platforms.needs' }]
      : []),
    ...platforms.uses
      .filter((use) => use.row === undefined || use.row.price === undefined)
      .map((use) => ({ what: `the price of ${use.row?.name ?? use.id}`, key: 'platforms.prices' })),
  ];
}

/** What a reader of the table has to know of some rows. */
const notes = ({ platforms }: Input): string[] =>
  platforms.rows.flatMap((row) => (row.note === undefined ? [] : [`${rowName(row)}: ${row.note}.`]));

function assumptions({ plan, platforms }: Input): string[] {
  const alone = platforms.uses.filter((use) => use.plan === undefined && use.row !== undefined);
  return [
    'Every platform is paid in all months of the onramp and of the program, pauses included.',
    ...(plan.platforms?.members === undefined
      ? [`Members are everyone in people: ${platforms.members}.`]
      : []),
    ...alone.map((use) => `No plan is named for ${use.row?.name}: ${use.row?.plan} is counted.`),
    'What a platform meets is our reading of what its vendor says; a price by quote is never counted as zero.',
  ];
}

export function platformsDocument(program: Input): Document {
  const { plan, platforms } = program;
  const sum = platforms.rows.reduce((total, row) => (row.chosen ? total + (row.total ?? 0n) : total), 0n);
  const unknown = platforms.rows.filter((row) => row.chosen && row.total === undefined);
  const old = platforms.rows.some((row) => row.chosen && !isFree(row));
  return {
    kind: 'document',
    id: 'platforms',
    title: `${plan.name}: platforms`,
    lead: 'For the planning team: what each platform costs from the first month of planning to the last of the program, and what it offers.',
    facts: [
      ['In use', chosenWords(program)],
      [
        'They come to',
        `${dollars(sum)}${unknown.length > 0 ? `, without ${list(unknown.map((row) => row.name))}, by quote` : ''}`,
      ],
      ['Counted for', `${count(platforms.months, 'month')}, ${count(platforms.members, 'member')}`],
      ['Needs', plan.platforms?.needs?.length ? needWords(plan.platforms.needs) : 'none named'],
    ],
    body: [
      { kind: 'heading', text: 'Prices' },
      { kind: 'table', table: table(program) },
      { kind: 'heading', text: 'To know before you choose' },
      { kind: 'list', items: notes(program) },
    ],
    missing: missing(program),
    guidance: ['QG-CONN-6', 'TF-SOC-1', 'TF-SOC-2'],
    sources: [...new Set(platforms.rows.map((row) => row.source))].sort(),
    assumptions: assumptions(program),
    next: old
      ? 'Ask for the price of today before you sign, and put it under platforms.prices.'
      : 'Ask people how they like to communicate, and keep two platforms that suit most of them.',
  };
}

export function platformsSheet({ platforms }: Input): Sheet {
  return {
    kind: 'sheet',
    id: 'platforms',
    columns: [
      'id',
      'name',
      'plan',
      'per',
      'price',
      'per_month',
      'total',
      'as_of',
      'source',
      'chosen',
      'meets',
      'note',
    ],
    rows: platforms.rows.map((row) => [
      row.id,
      row.name,
      row.plan,
      row.per,
      row.price === undefined ? undefined : decimal(row.price, 2, 4),
      row.perMonth === undefined ? undefined : decimal(row.perMonth, 2, 4),
      row.total === undefined ? undefined : plainMoney(row.total),
      row.asOf === undefined ? undefined : iso(row.asOf),
      row.source,
      row.chosen ? 'yes' : 'no',
      (row.meets ?? []).join(' '),
      row.note,
    ]),
  };
}
