/** `lcplan why`: the reasons behind a day, a meeting, a month of coaching, an amount or a place in the plan. */
import type { Document } from '../core/artifact.ts';
import { iso, parseDay } from '../core/dates.ts';
import { didYouMean } from '../core/suggest.ts';
import { list } from '../core/words.ts';
import { type Answered, type Asked, answerDocument } from './why/asked.ts';
import { coachingIds, whyCoaching } from './why/coaching.ts';
import { nextStep, sourcesOfStories, whyDate } from './why/date.ts';
import { storyAnswer, storyOf } from './why/meeting.ts';
import { slotTitle, storyBlocks } from './why/meeting-blocks.ts';
import { amountIds, whyAmount } from './why/money.ts';
import { whyPlace } from './why/place.ts';
import { allPaths } from './why/plan-path.ts';

export { type Asked, askedOf } from './why/asked.ts';

export interface Why {
  /** why/1. */
  readonly answer: object;
  readonly document: Document;
}

/** A question that nothing in the plan answers. */
export interface Unknown {
  readonly message: string;
  readonly hint: string;
}

function whyMeeting(asked: Asked, id: string): Answered | undefined {
  const slot = asked.program.setting.slots.flat().find((s) => s.id === id);
  if (slot === undefined) return undefined;
  const story = storyOf(asked, slot);
  const next = nextStep([story]);
  return {
    answer: { kind: 'meeting', meetings: [storyAnswer(asked, story)] },
    document: answerDocument(
      `${slotTitle(slot)}: ${id}`,
      'Why the meeting is where it is, for those who are asked.',
      {
        body: storyBlocks(story),
        sources: sourcesOfStories([story]),
        ...(next === '' ? {} : { next }),
      },
    ),
  };
}

function unknown({ program, root }: Asked, question: string): Unknown {
  if (/^\d{4}-\d{2}-\d{2}$/.test(question))
    return { message: `${question} is not a date`, hint: 'There is no such day.' };
  const slots = program.setting.slots.flat().map((s) => s.id);
  const named = [...slots, ...coachingIds(program)];
  const ofSeries = named.find((id) => id.startsWith(`${question}/`));
  const known = [...named, ...amountIds(program), ...allPaths(root)];
  const examples = [slots[0], 'budget.total', 'calendar.honors'].filter((x) => x !== undefined);
  return {
    message: `"${question}" is no date, meeting or place in this plan`,
    hint:
      ofSeries !== undefined
        ? `Name one of its meetings, such as ${ofSeries}.`
        : (didYouMean(question, known) ??
          `Ask for a date such as ${iso(program.period.start)}, or for ${list(examples, 'or')}.`),
  };
}

/** Everything that can be asked for, the more particular kinds first: no two share a name. */
function answered(asked: Asked, question: string): Answered | undefined {
  const d = parseDay(question);
  if (d !== undefined) return whyDate(asked, d);
  return (
    whyMeeting(asked, question) ??
    whyCoaching(asked, question) ??
    whyAmount(asked, question) ??
    whyPlace(asked, question)
  );
}

export function why(asked: Asked, given: string, version: string): Why | Unknown {
  const question = given.trim();
  const found = answered(asked, question);
  if (found === undefined) return unknown(asked, question);
  const { answer, document } = found;
  return { answer: { schema: 'why/1', lcplan: version, question, ...answer }, document };
}

export const isUnknown = (found: Why | Unknown): found is Unknown => 'message' in found;
