/** The planning onramp as a document and as a sheet. */
import type { Block, Document, Missing, Sheet } from '../../../core/artifact.ts';
import { type Day, iso, monthOf, monthOfYear, yearOfMonth } from '../../../core/dates.ts';
import {
  compare,
  count,
  date,
  list,
  longDate,
  MONTHS,
  shortDate,
  shortWeekdayDate,
} from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import { catalog } from '../catalog/index.ts';
import { type Onramp, STRANDS, type Strand } from '../facts.ts';
import { planningPay } from './planning-pay.ts';

/** What the onramp's document reads of a program. */
type View = Pick<Program, 'plan' | 'people' | 'period' | 'onramp'>;

const strands = Object.keys(STRANDS) as Strand[];
const needsEducators = new Set(catalog.filter((d) => d.educators).map((d) => d.id));

export function onrampDocument(program: View): Document {
  const { onramp, period } = program;
  const n = onramp.milestones.length;
  const first = onramp.milestones[0];
  const time = `${count(period.onramp.count, 'month')} to kick-off`;
  return {
    kind: 'document',
    id: 'onramp',
    title: n === 0 ? 'No time to plan before kick-off' : `${time}: ${count(n, 'milestone')}`,
    lead: 'For the planning team: what has to be done before kick-off, by when, and by whom.',
    facts: [
      ['Planning begins', longDate(first?.date ?? onramp.start)],
      ['Kick-off', longDate(period.start)],
      ...strandFacts(onramp),
      ['Lead times', leadTimes(onramp)],
      ...pauseFacts(program),
    ],
    body: n === 0 ? [] : table(onramp, period.start),
    missing: missing(program),
    guidance: [...new Set(['QG-CAL-3', ...onramp.milestones.flatMap((m) => m.guidance)])].sort(compare),
    sources: onramp.milestones.some((m) => m.id === 'platform-launched')
      ? ['Vanilla Forums: about 90 days from its own kick-off to launch, by its vendor']
      : [],
    assumptions: n === 0 ? [] : ASSUMPTIONS,
    next:
      first === undefined
        ? `Begin planning by ${date(onramp.beginBy)}, or move the kick-off.`
        : `The planning team meets on ${longDate(first.date)}; ask its members by ${date(first.startBy)}.`,
  };
}

const ASSUMPTIONS = [
  'All lead times, and where in the onramp each milestone falls.',
  'Owners: leads, then coaches once they are under contract, then administrators; administrators first where they must act.',
  'Two weeks to answer the questionnaire and to share what it says.',
];

function strandFacts({ milestones }: Onramp): [string, string][] {
  if (milestones.length === 0) return [];
  const parts = strands.map(
    (s) => `${STRANDS[s].toLowerCase()} ${milestones.filter((m) => m.strand === s).length}`,
  );
  return [['Milestones', parts.join(', ')]];
}

function leadTimes({ milestones, daysShort, beginBy }: Onramp): string {
  const early = `planning would have to begin by ${date(beginBy)}`;
  if (milestones.length === 0) return `${count(daysShort, 'working day')} are missing: ${early}`;
  if (daysShort > 0) return `${count(daysShort, 'working day')} short, so all are cut: ${early}`;
  return `fit; the last day on which planning may begin is ${date(beginBy)}`;
}

/** Whether what needs educators keeps out of the paused months. */
function pauseFacts({ onramp, plan }: View): [string, string][] {
  const paused = new Set(plan.calendar.pause ?? []);
  const isPaused = (d: Day): boolean => paused.has(monthOfYear(monthOf(d)));
  if (!onramp.milestones.some((m) => needsEducators.has(m.id)) || paused.size === 0) return [];
  const months = list([...paused].sort((a, b) => a - b).map((m) => MONTHS[m - 1] ?? ''));
  const there = onramp.milestones.flatMap((m, i) =>
    needsEducators.has(m.id) && isPaused(m.date) ? [String(i + 1)] : [],
  );
  const text =
    there.length === 0
      ? `nothing that needs educators falls in ${months}`
      : `${list(there)} ${there.length === 1 ? 'needs' : 'need'} educators in paused months, for want of other days`;
  return [['Paused months', text]];
}

function table({ milestones, start }: Onramp, kickoff: Day): Block[] {
  const oneYear = yearOfMonth(monthOf(start)) === yearOfMonth(monthOf(kickoff));
  const numbers = new Map(milestones.map((m, i) => [m.id, i + 1]));
  const rows = milestones.map((m, i) => [
    String(i + 1),
    oneYear ? shortWeekdayDate(m.date) : longDate(m.date),
    STRANDS[m.strand],
    m.title,
    m.owner,
    m.needs.length === 0
      ? '–'
      : m.needs
          .map((id) => numbers.get(id) ?? 0)
          .sort((a, b) => a - b)
          .join(', '),
    count(m.leadWeeks, 'week'),
    oneYear ? shortDate(m.startBy) : date(m.startBy),
  ]);
  const columns = ['#', 'Due', 'Strand', 'Milestone, done when …', 'Owner', 'Needs', 'Lead time', 'Start by'];
  return [
    {
      kind: 'table',
      table: {
        columns: columns.map((title) => (title === '#' ? { title, align: 'right' as const } : { title })),
        rows,
      },
    },
  ];
}

function missing(program: View): Missing[] {
  const { plan, people } = program;
  const pay = planningPay(program);
  return [
    ...(people.groups.some((g) => g.count > 0 && (g.leads || g.role === 'leader'))
      ? []
      : [{ what: 'who leads the planning', key: 'people' }]),
    ...(plan.program?.goals?.length
      ? []
      : [{ what: 'the goals that are to be agreed', key: 'program.goals' }]),
    ...(plan.agenda?.model ? [] : [{ what: 'the engagement model of the agendas', key: 'agenda.model' }]),
    ...(pay === undefined ? [] : [{ what: pay, key: 'budget.lines' }]),
  ];
}

export function onrampSheet({ onramp }: Pick<Program, 'onramp'>): Sheet {
  return {
    kind: 'sheet',
    id: 'onramp',
    columns: ['id', 'date', 'start_by', 'strand', 'title', 'owner', 'needs', 'lead_weeks', 'guidance'],
    rows: onramp.milestones.map((m) => [
      m.id,
      iso(m.date),
      iso(m.startBy),
      m.strand,
      m.title,
      m.owner,
      m.needs.join(' '),
      m.leadWeeks,
      m.guidance.join(' '),
    ]),
  };
}
