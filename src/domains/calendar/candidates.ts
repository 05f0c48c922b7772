/** The days of a slot side by side: what each would cost beside the other meetings, and what forbids it. */
import type { Cause } from '../../calendar/daybook.ts';
import { type Day, weekday } from '../../core/dates.ts';
import { list, ordinal, shortDate } from '../../core/words.ts';
import { gapCost, neighbours, taken } from './reasons.ts';
import type { Chosen, Setting } from './setting.ts';
import { type PlanSlot, standing } from './slots.ts';

export type PartKind = 'distance' | 'weekday' | 'soft' | 'eve' | 'busy' | 'edge' | 'spacing';

/** A part of what a day costs; every part costs something. */
export interface Part {
  readonly kind: PartKind;
  readonly cost: number;
  /** `7 days away`, `second weekday choice`. */
  readonly words: string;
}

export interface DayOption {
  readonly day: Day;
  /** The sum of its parts: spacing included, as the other meetings stand. */
  readonly cost: number;
  readonly parts: readonly Part[];
  readonly forbidden: readonly Cause[];
  readonly chosen: boolean;
}

const names = (causes: readonly Cause[]): string => list(causes.map((c) => c.cause));

function placeWords(place: number): string {
  return place < 0 ? 'not a permitted weekday' : `${ordinal(place + 1)} weekday choice`;
}

function gapWords(slot: PlanSlot, other: Day, d: Day): string {
  const gap = Math.abs(other - d);
  const side = other < d ? 'after' : 'before';
  const { min } = slot.run.spacing ?? { min: 0 };
  return `${gap} days ${side} the meeting on ${shortDate(other)}, too ${gap < min ? 'near' : 'far'}`;
}

/** What a day costs, part by part: contract section 4's table. */
export function partsOf(setting: Setting, chosen: Chosen, slot: PlanSlot, d: Day): Part[] {
  const { book, weights } = setting;
  const { start, end, on } = slot.run;
  const away = Math.abs(d - slot.preferred);
  const place = on.indexOf(weekday(d));
  const soft = book.soft(d, start, end);
  const eve = soft.length > 0 ? [] : book.softEve(d, end);
  const [busy, edge] = [book.busy(d), book.edge(d)];
  const once = (causes: readonly Cause[], weight: number): number => (causes.length > 0 ? weight : 0);
  const parts: Part[] = [
    {
      kind: 'distance',
      cost: weights.distance * away,
      words: away === 1 ? '1 day away' : `${away} days away`,
    },
    { kind: 'weekday', cost: weights.weekday * (place < 0 ? on.length : place), words: placeWords(place) },
    { kind: 'soft', cost: once(soft, weights.soft_day), words: names(soft) },
    { kind: 'eve', cost: once(eve, weights.soft_eve), words: names(eve) },
    { kind: 'busy', cost: once(busy, weights.busy), words: names(busy) },
    { kind: 'edge', cost: once(edge, weights.edge), words: names(edge) },
    ...neighbours(setting, chosen, slot).map(
      (other): Part => ({
        kind: 'spacing',
        cost: gapCost(slot, other, d),
        words: gapWords(slot, other, d),
      }),
    ),
  ];
  return parts.filter((part) => part.cost > 0);
}

export function optionOf(setting: Setting, chosen: Chosen, slot: PlanSlot, day: Day): DayOption {
  const parts = partsOf(setting, chosen, slot, day);
  return {
    day,
    cost: parts.reduce((sum, part) => sum + part.cost, 0),
    parts,
    forbidden: [...standing(slot.run, day, setting.book), ...taken(setting, chosen, slot, day)],
    chosen: chosen.get(slot) === day,
  };
}

/**
 * Every day that the pattern permits: possible ones by cost, then date; after them the forbidden ones by date.
 * A meeting that the plan fixes had no choice.
 */
export function optionsOf(setting: Setting, chosen: Chosen, slot: PlanSlot): DayOption[] {
  const fixed = setting.fixed.get(slot.id);
  const days = fixed === undefined ? slot.days : [fixed.on];
  const options = days.map((d) => optionOf(setting, chosen, slot, d));
  const rank = (o: DayOption): number => (o.forbidden.length > 0 && !o.chosen ? 1 : 0);
  return options.sort((a, b) => rank(a) - rank(b) || (rank(a) === 1 ? 0 : a.cost - b.cost) || a.day - b.day);
}

/** The schedule's days by slot. */
export function chosenOf(
  { slots }: Setting,
  meetings: readonly { readonly id: string; readonly date: Day }[],
): Chosen {
  const dates = new Map(meetings.map((m) => [m.id, m.date]));
  const chosen = new Map<PlanSlot, Day>();
  for (const slot of slots.flat()) {
    const date = dates.get(slot.id);
    if (date !== undefined) chosen.set(slot, date);
  }
  return chosen;
}
