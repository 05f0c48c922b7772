/** One slot: where it was meant to be, what stands against that, and every day that it could have had. */
import { type Day, iso, isoClock } from '../../core/dates.ts';
import { chosenOf, type DayOption, optionOf, optionsOf } from '../../domains/calendar/candidates.ts';
import { burdens } from '../../domains/calendar/costs.ts';
import type { Meeting, UnplacedSlot } from '../../domains/calendar/facts.ts';
import type { PlanSlot } from '../../domains/calendar/slots.ts';
import type { Asked } from './asked.ts';
import { causeAnswer, type KnownCause, knownCause } from './causes.ts';

export interface Story {
  readonly slot: PlanSlot;
  readonly meeting: Meeting | undefined;
  readonly unplaced: UnplacedSlot | undefined;
  /** The day that the question is about. */
  readonly day: Day;
  /** The day whose causes are told. */
  readonly about: Day;
  /** What stands against it. */
  readonly causes: readonly KnownCause[];
  readonly options: readonly DayOption[];
  /** The chosen day, as one of the options. */
  readonly held: DayOption | undefined;
  /** The pattern's date, where the meeting is not on it. */
  readonly pattern: DayOption | undefined;
}

/**
 * The day whose causes matter: of a meeting that the schedule placed elsewhere, the pattern's date tells why it
 * is where it is; a meeting that the plan fixed is there because the plan says so.
 */
function aboutOf(slot: PlanSlot, meeting: Meeting | undefined, day: Day): Day {
  return meeting?.status === 'placed' && day === meeting.date ? slot.preferred : day;
}

/** The story of a slot; without a day, about the pattern's date, or about the one that the plan fixes. */
export function storyOf(asked: Asked, slot: PlanSlot, given?: Day): Story {
  const { setting, schedule } = asked.program;
  const chosen = chosenOf(setting, schedule.meetings);
  const meeting = schedule.meetings.find((m) => m.id === slot.id);
  const day = given ?? setting.fixed.get(slot.id)?.on ?? slot.preferred;
  const about = aboutOf(slot, meeting, day);
  const options = optionsOf(setting, chosen, slot);
  const against =
    about === slot.preferred && meeting?.moved
      ? meeting.reasons
      : [...optionOf(setting, chosen, slot, about).forbidden, ...burdens(slot, about, setting.book)];
  return {
    slot,
    meeting,
    unplaced: schedule.unplaced.find((u) => u.id === slot.id),
    day,
    about,
    causes: against.map((cause) => knownCause(asked, about, cause)),
    options,
    held: options.find((o) => o.chosen),
    pattern: meeting?.moved ? optionOf(setting, chosen, slot, slot.preferred) : undefined,
  };
}

const optionAnswer = (asked: Asked, { day, cost, chosen, parts, forbidden }: DayOption) => ({
  date: iso(day),
  cost,
  chosen,
  parts: parts.map(({ kind, cost: part, words }) => ({ kind, cost: part, words })),
  forbidden: forbidden.map((cause) => causeAnswer(knownCause(asked, day, cause))),
});

/** What leaving the pattern's date costs, and what staying would have; null where staying was forbidden. */
const moveAnswer = ({ held, pattern }: Story) =>
  held === undefined || pattern === undefined
    ? null
    : { cost: held.cost, staying: pattern.forbidden.length > 0 ? null : pattern.cost };

export function storyAnswer(asked: Asked, story: Story) {
  const { slot, meeting, unplaced, causes, options } = story;
  const { series, cohort, start, end } = slot.run;
  return {
    id: slot.id,
    series: series.id,
    cohort: cohort?.id ?? null,
    status: meeting?.status ?? 'unplaced',
    date: meeting === undefined ? null : iso(meeting.date),
    start: isoClock(start),
    end: isoClock(end),
    preferred: iso(slot.preferred),
    moved: meeting?.moved ?? false,
    make_up: meeting?.makeUp === undefined ? null : iso(meeting.makeUp),
    about: iso(story.about),
    causes: causes.map(causeAnswer),
    move: moveAnswer(story),
    candidates: options.map((option) => optionAnswer(asked, option)),
    relaxations: unplaced?.relaxations ?? [],
  };
}
