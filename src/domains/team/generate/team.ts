/** The team page and its sheet. */
import type { Block, Document, Missing, Sheet } from '../../../core/artifact.ts';
import { monthOf } from '../../../core/dates.ts';
import { decimal } from '../../../core/exact.ts';
import { count, grouped, list, longDate, monthWord } from '../../../core/words.ts';
import { heads, leaders, planners, teaches } from '../facts.ts';
import { type Seat, seatsOf, type TeamView } from '../seats.ts';
import { balanceLines } from './balance.ts';
import { payWords } from './pay.ts';
import { type SeatWords, seatWords } from './seat-words.ts';

export function teamDocument(program: TeamView): Document {
  const { people } = program;
  const seats = seatsOf(program);
  const first = seats[0];
  return {
    kind: 'document',
    id: 'team',
    title: seats.length === 0 ? 'Who leads' : 'Who leads, and who is still missing',
    lead: 'For the planning team. Roles and counts only; identity facts are what people say of themselves, as totals.',
    facts: [
      ['People', grouped(people.total)],
      ['Planning team', grouped(heads(planners(people)))],
      ['Leadership roles', grouped(heads(leaders(people)))],
      ['Seats to fill', people.total === 0 ? 'the plan names no people' : grouped(seats.length)],
    ],
    body:
      people.total === 0
        ? []
        : [groupTable(program), ...balanceBlocks(program), ...seatBlocks(program, seats)],
    missing: missing(program),
    guidance: [
      'QG-TEAM-1',
      'QG-TEAM-2',
      'QG-TEAM-3',
      'QG-TEAM-4',
      'QG-VISION-5',
      'QG-VALUE-3',
      'QG-TIME-2',
      'TF-PLC-1',
    ],
    sources: [],
    assumptions:
      seats.length === 0
        ? []
        : [
            'Hours asked of new seats, where the plan names none for those who lead.',
            'Ask-by dates: two weeks before the seat is first needed, on a working day.',
          ],
    ...(first === undefined
      ? {}
      : {
          next: `Ask for the first empty seat (${seatWords(program, first).seat}) by ${longDate(first.askBy)}.`,
        }),
  };
}

const titles = (...columns: string[]) => columns.map((title) => ({ title }));

function groupTable({ people }: TeamView): Block {
  const order = [...people.groups].sort(
    (a, b) =>
      Number(b.leads ?? false) - Number(a.leads ?? false) ||
      Number(b.plans ?? false) - Number(a.plans ?? false),
  );
  const rows = order.map((g) => [
    people.title(g.id),
    grouped(g.count),
    g.leads ? 'yes' : '–',
    g.plans ? 'yes' : '–',
    g.knows?.length ? g.knows.join(', ') : 'not stated',
    payWords(g, people),
  ]);
  return {
    kind: 'table',
    table: {
      columns: [
        { title: 'Group' },
        { title: 'Count', align: 'right' },
        ...titles('Leads', 'Plans', 'Knows', 'Paid'),
      ],
      rows,
    },
  };
}

function balanceBlocks(program: TeamView): Block[] {
  return [
    { kind: 'heading', text: 'Balance' },
    { kind: 'list', items: balanceLines(program) },
  ];
}

function seatBlocks(program: TeamView, seats: readonly Seat[]): Block[] {
  if (seats.length === 0)
    return [{ kind: 'paragraph', text: 'Every seat that the guidance asks for is filled.' }];
  const told = seats.map((seat) => ({ seat, words: seatWords(program, seat) }));
  return [
    { kind: 'heading', text: 'Seats to fill' },
    {
      kind: 'table',
      table: {
        columns: titles('Seat to fill', 'Why', 'Whom to ask', 'What it asks', 'What it offers', 'Ask by'),
        rows: told.map(({ seat, words }) => [
          words.seat,
          words.why,
          words.whom,
          words.asks,
          words.offers,
          longDate(seat.askBy),
        ]),
      },
    },
    { kind: 'heading', text: 'Words to ask with' },
    { kind: 'paragraph', text: invitation(program, told[0]!.words) },
  ];
}

function invitation({ plan, people, period }: TeamView, { lack, asks }: SeatWords): string {
  const who = plan.program?.serves === 'tutors' ? 'tutor' : 'educator';
  const n = heads(people.groups.filter(teaches));
  const size = n === 0 ? `${who}s` : count(n, who);
  const duration = `${count(period.months.length, 'month')} from ${monthWord(monthOf(period.start))}`;
  const time = asks.slice(0, 1).toLowerCase() + asks.slice(1);
  return (
    `"We plan a community of ${size} for ${duration}. We lack ${lack}. What we ask: ${time}. ` +
    'You would share the decisions, not just the work. May I tell you more this week?"'
  );
}

function missing({ people }: TeamView): Missing[] {
  if (people.total === 0) return [{ what: 'the people: groups with role and count', key: 'people' }];
  const untold = planners(people).filter((g) => !g.knows?.length);
  return [
    ...(untold.length === 0
      ? []
      : [{ what: `what ${list(untold.map((g) => people.title(g.id)))} know`, key: 'people[].knows' }]),
    ...(leaders(people).length === 0 ? [{ what: 'who leads', key: 'people[].leads' }] : []),
    ...(planners(people).length === 0 ? [{ what: 'who plans', key: 'people[].plans' }] : []),
  ];
}

export function teamSheet({ people }: TeamView): Sheet {
  return {
    kind: 'sheet',
    id: 'team',
    columns: [
      'id',
      'title',
      'role',
      'count',
      'leads',
      'plans',
      'knows',
      'bipoc',
      'hourly_rate',
      'hours_per_month',
    ],
    rows: people.groups.map((g) => {
      const pay = g.stipend?.rate === undefined ? g.contract : g.stipend;
      return [
        g.id,
        people.title(g.id),
        g.role,
        g.count,
        String(g.leads ?? false),
        String(g.plans ?? false),
        (g.knows ?? []).join(' '),
        g.bipoc,
        pay?.rate === undefined ? undefined : decimal(pay.rate, 2, 4),
        pay?.hours_per_month === undefined ? undefined : decimal(pay.hours_per_month),
      ];
    }),
  };
}
