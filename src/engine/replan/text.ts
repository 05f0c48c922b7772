/** The plan's text with its new `held` and `pinned`: everything else stays byte for byte. */
import { iso } from '../../core/dates.ts';
import type { Program } from '../../plan/program.ts';
import { type Edit, type Edited, editText } from '../../source/edit.ts';
import type { FixedMeeting, Replanned } from './facts.ts';

type Fixed = Pick<Replanned, 'held' | 'pinned'>;

const HELD = ['calendar', 'held'] as const;
const PINNED = ['calendar', 'pinned'] as const;

/** Entries of a list as they stand in the file, by position. */
function written({ plan, places }: Program, list: 'held' | 'pinned') {
  return (plan.calendar[list] ?? [])
    .map((entry) => ({ ...entry, index: Number(places.of(entry).at(-1)) }))
    .sort((a, b) => a.index - b.index);
}

/** New dates of meetings that stay pinned. */
function datesSet(program: Program, { pinned }: Fixed): Edit[] {
  const dates = new Map(pinned.map((p) => [p.meeting, p.on]));
  return written(program, 'pinned').flatMap(({ meeting, on, index }): Edit[] => {
    const now = dates.get(meeting);
    if (now === undefined || now === on) return [];
    return [{ do: 'set', path: [...PINNED, index, 'on'], to: iso(now) }];
  });
}

const appended = (path: Edit['path'], { meeting, on }: FixedMeeting): Edit => ({
  do: 'append',
  path,
  items: [{ meeting, on: iso(on) }],
});

/** Meetings that took place: their pins move over, with their comments; the others are added. */
function meetingsHeld(program: Program, { held }: Fixed): Edit[] {
  const before = new Set(written(program, 'held').map((e) => e.meeting));
  const left = written(program, 'pinned');
  const edits: Edit[] = [];
  for (const entry of held) {
    let isHeld = before.has(entry.meeting);
    for (;;) {
      const index = left.findIndex((e) => e.meeting === entry.meeting);
      if (index < 0) break;
      // A pin on another date, or a second one, does not say when it took place.
      const same = left[index]!.on === entry.on;
      if (!isHeld && same) edits.push({ do: 'move', path: [...PINNED, index], to: HELD });
      else edits.push({ do: 'remove', path: [...PINNED, index] });
      isHeld ||= same;
      left.splice(index, 1);
    }
    if (!isHeld) edits.push(appended(HELD, entry));
  }
  return edits;
}

function meetingsPinned(program: Program, { pinned }: Fixed): Edit[] {
  const before = new Set(written(program, 'pinned').map((e) => e.meeting));
  return pinned.filter((p) => !before.has(p.meeting)).map((p) => appended(PINNED, p));
}

/** What is to change in the text, in order; empty where the plan says all of it already. */
export const editsOf = (program: Program, fixed: Fixed): Edit[] => [
  ...datesSet(program, fixed),
  ...meetingsHeld(program, fixed),
  ...meetingsPinned(program, fixed),
];

/** The plan's new text; a finding where the file is written in a way that cannot be changed safely. */
export const replannedText = (text: string, program: Program, fixed: Fixed): Edited =>
  editText(text, editsOf(program, fixed));
