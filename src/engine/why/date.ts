/** `why PLAN 2027-11-25`: the day, for every meeting whose slot it lies in. */
import type { Block } from '../../core/artifact.ts';
import { type Day, iso, monthOf } from '../../core/dates.ts';
import { columnDate, count, monthWord } from '../../core/words.ts';
import { slotOrder } from '../../domains/calendar/slots.ts';
import type { Program } from '../../plan/program.ts';
import { type Answered, type Asked, answerDocument } from './asked.ts';
import { causeAnswer, causeRow, knownCause } from './causes.ts';
import { type Story, storyAnswer, storyOf } from './meeting.ts';
import { secondBest, storyBlocks } from './meeting-blocks.ts';

/** The end of the day: what begins at its sunset counts too. */
const MIDNIGHT = 1440;

/** Slots whose month, window or term the day lies in, and those whose meeting or pattern's date it is. */
function slotsOn({ setting, schedule }: Program, d: Day) {
  const held = new Set(schedule.meetings.filter((m) => m.date === d).map((m) => m.id));
  return setting.slots
    .flat()
    .filter((s) => (s.first <= d && d <= s.last) || s.preferred === d || held.has(s.id))
    .sort(slotOrder);
}

function noSlot({ period }: Program, d: Day): string {
  if (d < period.start) return `It lies before the program starts, on ${columnDate(period.start)}.`;
  if (d > period.end) return `It lies after the program ends, on ${columnDate(period.end)}.`;
  if (!period.isActive(monthOf(d))) return `The plan pauses in ${monthWord(monthOf(d))}: no meeting is held.`;
  return 'No series of meetings has a slot around it.';
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
      return `To hold ${story.slot.id} elsewhere, pin it under calendar.pinned: \`{ meeting: ${story.slot.id}, on: ${iso(other)} }\`.`;
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
  const plain: Block[] = [
    { kind: 'paragraph', text: noSlot(program, d) },
    { kind: 'table', table: { columns, rows: causes.map(causeRow) } },
  ];
  const body: Block[] = [
    ...(stories.length > 0 ? stories.flatMap(storyBlocks) : plain),
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
