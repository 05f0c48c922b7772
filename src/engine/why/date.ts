/** `why PLAN 2027-11-25`: the day, for every meeting whose slot it lies in. */
import type { Block } from '../../core/artifact.ts';
import { type Day, iso, monthOf } from '../../core/dates.ts';
import { columnDate, count, monthWord } from '../../core/words.ts';
import { type PlanSlot, slotOrder } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import { type Answered, type Asked, answerDocument } from './asked.ts';
import { causeAnswer, causeRow, knownCause } from './causes.ts';
import { type Story, storyAnswer, storyOf } from './meeting.ts';
import { secondBest, storyBlocks } from './meeting-blocks.ts';

/** The end of the day: what begins at its sunset counts too. */
const MIDNIGHT = 1440;

/** The slots whose meeting or pattern's date it is, then those whose month, window or term it lies in. */
function slotsOn({ setting, schedule }: Program, d: Day) {
  const held = new Set(schedule.meetings.filter((m) => m.date === d).map((m) => m.id));
  const theirs = (s: PlanSlot): number => (s.preferred === d || held.has(s.id) ? 0 : 1);
  return setting.slots
    .flat()
    .filter((s) => (s.first <= d && d <= s.last) || theirs(s) === 0)
    .sort((a, b) => theirs(a) - theirs(b) || slotOrder(a, b));
}

/** Why the day is none on which the community meets; empty where it could be one. */
function outside({ period }: Program, d: Day): string {
  if (d < period.start) return `It lies before the program starts, on ${columnDate(period.start)}.`;
  if (d > period.end) return `It lies after the program ends, on ${columnDate(period.end)}.`;
  return period.isActive(monthOf(d))
    ? ''
    : `The plan pauses in ${monthWord(monthOf(d))}: no meeting is held.`;
}

/** What stands against the day whatever the hour. */
function causesOf(asked: Asked, d: Day) {
  const { days } = asked.program;
  const soft = days.soft(d, 0, MIDNIGHT);
  const causes = [
    ...days.forbidden(d, MIDNIGHT),
    ...soft,
    ...days.softEve(d, MIDNIGHT),
    ...days.busy(d),
    ...days.edge(d),
  ];
  return causes.map((cause) => knownCause(asked, d, cause));
}

function coachingWords({ rota }: Program, d: Day): string {
  const n = rota.touchPoints.filter((t) => t.date === d).length;
  return n === 0 ? '' : `The coaching rota has ${count(n, 'touch-point')} on it.`;
}

/** How to have one meeting elsewhere, where that is possible. */
export function nextStep(stories: readonly Story[]): string {
  for (const story of stories) {
    const other = secondBest(story);
    if (other !== undefined)
      return `To hold ${story.slot.id} elsewhere, name it with its date under calendar.pinned, such as ${iso(other)}.`;
  }
  return '';
}

export const sourcesOfStories = (stories: readonly Pick<Story, 'causes'>[]): string[] => [
  ...new Set(stories.flatMap((s) => s.causes.flatMap((c) => (c.tradition === undefined ? [] : c.sources)))),
];

export function whyDate(asked: Asked, d: Day): Answered {
  const { program } = asked;
  const stories = slotsOn(program, d).map((slot) => storyOf(asked, slot, d));
  const causes = causesOf(asked, d);
  const columns = [{ title: '' }, { title: '' }, { title: '' }];
  const alone = outside(program, d) || 'No series of meetings has a slot around it.';
  const body: Block[] = [
    { kind: 'paragraph', text: stories.length > 0 ? outside(program, d) : alone },
    ...(stories.length > 0
      ? []
      : [{ kind: 'table' as const, table: { columns, rows: causes.map(causeRow) } }]),
    ...stories.flatMap(storyBlocks),
    { kind: 'paragraph', text: coachingWords(program, d) },
  ];
  const next = nextStep(stories);
  return {
    answer: {
      kind: 'date',
      date: iso(d),
      causes: causes.map(causeAnswer),
      meetings: stories.map((story) => storyAnswer(asked, story)),
    },
    document: answerDocument(
      columnDate(d),
      `What ${program.plan.name} makes of this day, for those who are asked about it.`,
      { body, sources: sourcesOfStories(stories), ...(next === '' ? {} : { next }) },
    ),
  };
}
