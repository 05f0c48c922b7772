/** Causes against a day, with where each comes from: a tradition's table, or a place in the plan. */

import type { Cause, CauseKind } from '../../calendar/daybook.ts';
import { sourcesOf } from '../../calendar/tradition.ts';
import type { Day } from '../../core/dates.ts';
import type { Path } from '../../core/path.ts';
import { titleOf } from '../../plan/people.ts';
import type { Program } from '../../plan/program.ts';
import { type Asked, placeWords } from './asked.ts';

export interface KnownCause extends Cause {
  /** What the tradition calls the day: major, minor or season; weekly for a day that it keeps every week. */
  readonly level?: string;
  /** One line each. */
  readonly sources: readonly string[];
}

interface Item {
  readonly name?: string | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly on?: number | undefined;
}

const covers = (item: Item, d: Day): boolean =>
  (item.on ?? item.from ?? 0) <= d && d <= (item.on ?? item.to ?? 0);

/** The plan's items that could stand behind a cause of a kind, with what they are called where they have no name. */
function itemsOf(
  { plan }: Program,
  kind: CauseKind,
): readonly (readonly [items: readonly Item[], name: string])[] {
  const { closed = [], community = [], busy = [], terms = [] } = plan.calendar;
  switch (kind) {
    case 'closed':
    case 'edge':
      return [[closed, 'Schools closed']];
    case 'community':
    case 'soft':
      return [[community, '']];
    case 'busy':
      return [
        [busy, 'a busy period'],
        [terms, 'the term'],
      ];
    case 'unavailable':
      return (plan.resources ?? []).map((r) => [r.unavailable ?? [], titleOf(r)]);
    case 'tradition':
    case 'eve':
    case 'taken':
    case 'spacing':
      return [];
  }
}

/** Where the plan says it; undefined for what an imported calendar or the schedule itself says. */
function placeOf(program: Program, d: Day, { kind, cause }: Cause): Path | undefined {
  for (const [items, otherwise] of itemsOf(program, kind))
    for (const item of items) {
      const name = kind === 'unavailable' ? otherwise : (item.name ?? otherwise);
      // The edge of a closure lies outside of it.
      if (cause.includes(name) && (kind === 'edge' || covers(item, d))) return program.places.of(item);
    }
  return undefined;
}

/** The level of a tradition's day, which may be the one that begins at the day's sunset. */
function levelOf({ days }: Program, d: Day, { cause, tradition }: Cause): string | undefined {
  for (const at of [d, d + 1])
    for (const seen of days.observed(at))
      if (seen.tradition.id === tradition && cause.startsWith(seen.holy.name)) return seen.holy.level;
  return undefined;
}

export function knownCause(asked: Asked, d: Day, cause: Cause): KnownCause {
  const { program } = asked;
  const honored = program.days.items.honors.find((h) => h.tradition.id === cause.tradition);
  if (honored !== undefined) {
    const level = levelOf(program, d, cause) ?? 'weekly';
    return { ...cause, level, sources: sourcesOf(honored.tradition, program.days.items.state) };
  }
  const place = placeOf(program, d, cause);
  const imported = ['closed', 'community', 'soft', 'busy', 'edge'].includes(cause.kind);
  if (place !== undefined) return { ...cause, sources: [placeWords(asked, place)] };
  return {
    ...cause,
    sources: imported && (program.plan.calendar.import ?? []).length > 0 ? ['calendar.import'] : [],
  };
}

export const causeAnswer = ({ kind, cause, tradition, level, sources }: KnownCause) => ({
  cause,
  kind,
  tradition: tradition ?? null,
  level: level ?? null,
  source: sources.length === 0 ? null : sources.join('; '),
});

/** Cause, tradition with level, and source, for a table. */
export const causeRow = ({ cause, tradition, level, sources }: KnownCause): string[] => [
  cause,
  tradition === undefined ? '' : `${tradition}, ${level}`,
  sources[0] ?? '',
];
