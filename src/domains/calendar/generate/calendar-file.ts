/**
 * The program as a calendar that people import: meetings with their times, and as whole days the onramp's
 * milestones, the days on which agendas are published, and one day a month on which coaching opens. Single
 * touch-points are left out: hundreds of them would bury everything else; the coaching sheet has them.
 */

import type { CalendarArtifact, CalendarEntry } from '../../../core/artifact.ts';
import { type Day, isoMonth } from '../../../core/dates.ts';
import { capital, compare, count, date, list, longDate } from '../../../core/words.ts';
import { titleOf } from '../../../plan/people.ts';
import type { Program } from '../../../plan/program.ts';
import type { Meeting } from '../facts.ts';
import type { CoachingWindow } from '../rota.ts';
import { cohortTitle, movedWords, seriesTitle } from '../words.ts';
import { calendarName } from './calendar-name.ts';

/** What the plan's schema says of `agenda.publish_days_before`. */
const PUBLISH_DAYS = 7;
/** Farther back no working day is looked for. */
const MOST_BACK = 60;

const titled = (title: string, cohort: Meeting['cohort']): string =>
  cohort === undefined ? title : `${title}, ${cohortTitle(cohort)}`;

/** Sentences on lines of their own; empty ones are left out. */
const lines = (...sentences: readonly string[]): string => sentences.filter((s) => s !== '').join('\n');

const sentence = (text: string): string => (text === '' ? '' : `${capital(text)}.`);

const uid = ({ plan }: Program, id: string): string => `${id}@${calendarName(plan.name)}.lcplan`;

/** Where a meeting is: the series' own words, else the rooms that it takes. */
function place({ setting }: Program, { series, cohort }: Meeting): { location?: string } {
  const run = setting.runs.find((r) => r.series === series && r.cohort === cohort);
  const rooms = (run?.resources ?? []).filter((r) => r.kind === 'room').map((r) => titleOf(r));
  const location = series.location ?? list(rooms);
  return location === '' ? {} : { location };
}

function meetingEntry(program: Program, meeting: Meeting): CalendarEntry {
  const { series, cohort, id, date: day, start, end } = meeting;
  const who = (series.who ?? []).map((group) => program.people.title(group));
  return {
    uid: uid(program, id),
    title: titled(seriesTitle(series), cohort),
    day,
    time: { start, end },
    description: lines(
      sentence(movedWords(meeting)),
      who.length === 0 ? '' : `For ${list(who)}.`,
      series.food ? 'Food is provided.' : '',
    ),
    ...place(program, meeting),
    category: 'meeting',
  };
}

/** So many days before a meeting, moved back to a day on which people work. */
function publishDay({ plan, days }: Program, meeting: Meeting): Day {
  const wanted = meeting.date - (plan.agenda?.publish_days_before ?? PUBLISH_DAYS);
  for (let d = wanted; d > wanted - MOST_BACK; d--) if (days.isWorkday(d)) return d;
  return wanted;
}

/** The whole-group meetings whose agendas the plan speaks of. */
const withAgenda = ({ plan, schedule }: Program): readonly Meeting[] =>
  plan.agenda === undefined ? [] : schedule.meetings.filter((m) => m.series.kind === 'whole_group');

const agendaId = (meeting: Meeting): string => `agenda/${meeting.id}`;

function agendaEntry(program: Program, meeting: Meeting): CalendarEntry {
  return {
    uid: uid(program, agendaId(meeting)),
    title: `Publish the agenda: ${titled(seriesTitle(meeting.series), meeting.cohort)}`,
    day: publishDay(program, meeting),
    description: `For the meeting on ${longDate(meeting.date)}.`,
    category: 'agenda',
  };
}

function milestoneEntries(program: Program): CalendarEntry[] {
  return program.onramp.milestones.map((m) => ({
    uid: uid(program, `onramp/${m.id}`),
    title: m.title,
    day: m.date,
    description: lines(
      `Planning onramp, ${m.strand}.`,
      sentence(m.owner),
      m.startBy < m.date ? `Begin by ${date(m.startBy)}.` : '',
    ),
    category: 'milestone' as const,
  }));
}

/** The day on which a window of coaching opens, and until when it is. */
function coachingEntry(program: Program, window: CoachingWindow): CalendarEntry {
  const { series, cohort, month, from, to, open, placed } = window;
  const by = series.with === undefined ? '' : ` by ${program.people.title(series.with)}`;
  const id = [series.id, ...(cohort === undefined ? [] : [cohort.id]), isoMonth(month)].join('/');
  return {
    uid: uid(program, id),
    title: titled(`${seriesTitle(series)} opens`, cohort),
    day: open[0] ?? from,
    description: lines(
      `${count(placed, 'touch-point')} of ${series.minutes} minutes${by}, until ${longDate(to)}.`,
      'The coaching sheet names each day and coach.',
    ),
    category: 'coaching',
  };
}

const inOrder = (a: CalendarEntry, b: CalendarEntry): number =>
  a.day - b.day || (a.time?.start ?? -1) - (b.time?.start ?? -1) || compare(a.uid, b.uid);

/** Entries by day; whole days come before times. */
export function calendarArtifact(program: Program): CalendarArtifact {
  const { plan, schedule, rota } = program;
  const entries = [
    ...schedule.meetings.map((m) => meetingEntry(program, m)),
    ...withAgenda(program).map((m) => agendaEntry(program, m)),
    ...milestoneEntries(program),
    ...rota.windows.filter((w) => w.placed > 0).map((w) => coachingEntry(program, w)),
  ];
  return {
    kind: 'calendar',
    id: 'calendar',
    title: plan.name,
    timezone: plan.place?.timezone ?? 'UTC',
    entries: entries.sort(inOrder),
  };
}

/** By how many days each meeting, and the agenda with it, lies off the meeting's preferred date; by uid. */
export function shiftsOf(program: Program): ReadonlyMap<string, number> {
  const shift = (m: Meeting): number => Math.abs(m.date - m.preferred);
  return new Map([
    ...program.schedule.meetings.map((m) => [uid(program, m.id), shift(m)] as const),
    ...withAgenda(program).map((m) => [uid(program, agendaId(m)), shift(m)] as const),
  ]);
}
