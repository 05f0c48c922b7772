/** `why PLAN coaching/2027-11`: a month of the coaching rota, its windows and its load. */
import type { Block, Inline } from '../../core/artifact.ts';
import { iso, isoMonth } from '../../core/dates.ts';
import { compareExact, decimal, type Exact, subtract } from '../../core/exact.ts';
import { columnDate, count, monthWord } from '../../core/words.ts';
import type { CoachingLoad, CoachingWindow, TouchPoint } from '../../domains/calendar/rota.ts';
import { cohortTitle, seriesTitle } from '../../domains/calendar/words.ts';
import type { Program } from '../../plan/program.ts';
import { type Answered, type Asked, answerDocument } from './asked.ts';

const idOf = ({ series, month }: CoachingWindow | CoachingLoad): string => `${series.id}/${isoMonth(month)}`;
const hours = (value: Exact): string => decimal(value, 2, 2);

export const coachingIds = ({ rota }: Program): string[] => [...new Set(rota.loads.map(idOf))];

function loadWords({ hours: wanted, capacity }: CoachingLoad): string {
  if (capacity === undefined) return `It takes ${hours(wanted)} hours; the plan names no capacity_hours.`;
  const over = compareExact(wanted, capacity) > 0;
  return over
    ? `It takes ${hours(wanted)} hours and the coaches have ${hours(capacity)}: ${hours(subtract(wanted, capacity))} too few.`
    : `It takes ${hours(wanted)} of the ${hours(capacity)} hours that the coaches have.`;
}

/** Touch-points and minutes of each coach. */
function loads(touchPoints: readonly TouchPoint[]): [coach: string, n: number, minutes: number][] {
  const coaches = [...new Set(touchPoints.map((t) => t.coach))].sort();
  return coaches.map((coach) => {
    const mine = touchPoints.filter((t) => t.coach === coach);
    return [coach, mine.length, mine.reduce((sum, t) => sum + t.minutes, 0)];
  });
}

function blocks(
  windows: readonly CoachingWindow[],
  load: CoachingLoad,
  touchPoints: readonly TouchPoint[],
): Block[] {
  const cohorts = windows.some((w) => w.cohort !== undefined);
  const windowRows = windows.map((w): Inline[] => [
    w.to < w.from ? 'no day is left' : `${columnDate(w.from)} to ${columnDate(w.to)}`,
    ...(cohorts ? [cohortTitle(w.cohort)] : []),
    String(w.open.length),
    `${w.placed} of ${w.wanted}`,
  ]);
  const coachRows = loads(touchPoints).map(([coach, n, minutes]): Inline[] => [
    coach,
    String(n),
    String(minutes),
  ]);
  const right = { align: 'right' as const };
  return [
    { kind: 'heading', text: "After the month's meeting, before the next one or the month's end" },
    {
      kind: 'table',
      table: {
        columns: [
          { title: 'Between meetings' },
          ...(cohorts ? [{ title: 'Cohort' }] : []),
          { title: 'Open days', ...right },
          { title: 'Touch-points', ...right },
        ],
        rows: windowRows,
      },
    },
    { kind: 'heading', text: loadWords(load) },
    {
      kind: 'table',
      table: {
        columns: [{ title: 'Coach' }, { title: 'Touch-points', ...right }, { title: 'Minutes', ...right }],
        rows: coachRows,
      },
    },
  ];
}

/** Undefined where the rota has no such month. */
export function whyCoaching({ program }: Asked, id: string): Answered | undefined {
  const load = program.rota.loads.find((l) => idOf(l) === id);
  if (load === undefined) return undefined;
  const windows = program.rota.windows.filter((w) => idOf(w) === id);
  const touchPoints = program.rota.touchPoints.filter((t) => t.meeting === id);
  return {
    answer: {
      kind: 'coaching',
      id,
      series: load.series.id,
      month: isoMonth(load.month),
      hours: hours(load.hours),
      capacity: load.capacity === undefined ? null : hours(load.capacity),
      windows: windows.map((w) => ({
        cohort: w.cohort?.id ?? null,
        from: iso(w.from),
        to: iso(w.to),
        open: w.open.map(iso),
        wanted: w.wanted,
        placed: w.placed,
      })),
      touch_points: touchPoints.map((t) => ({
        date: iso(t.date),
        coach: t.coach,
        people: t.people,
        minutes: t.minutes,
      })),
    },
    document: answerDocument(
      `${seriesTitle(load.series)}, ${monthWord(load.month)}`,
      `Why the rota is as it is, for those who coach: ${count(touchPoints.length, 'touch-point')} of ${load.series.minutes} minutes.`,
      { body: blocks(windows, load, touchPoints), guidance: ['QG-FRAME-2'] },
    ),
  };
}
