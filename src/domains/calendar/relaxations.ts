/**
 * The smallest sets of changes that would place a slot. Each is verified: the problem is solved again with
 * the changes, and counts where the slot then has a day and fewer slots are without one.
 */
import type { DayBook } from '../../calendar/daybook.ts';
import type { Day } from '../../core/dates.ts';
import { capital, list, shortWeekdayDate } from '../../core/words.ts';
import type { KeepGoing } from '../../solver/problem.ts';
import { solve } from '../../solver/solve.ts';
import type { Change } from './changes/change.ts';
import { changesFor } from './changes/index.ts';
import { burdens } from './costs.ts';
import { taken } from './reasons.ts';
import { RelaxedBook } from './relaxed-book.ts';
import type { Run } from './runs.ts';
import { type Chosen, chosenDays, type Setting, settingOfRuns } from './setting.ts';
import { type PlanSlot, slotsOf, standing } from './slots.ts';

export interface Relaxation {
  readonly changes: readonly Change[];
  /** Where the slot's meeting is held then. */
  readonly day: Day;
  /** `Permit Wednesdays: Wed, Oct 13 is free.` */
  readonly words: string;
}

/** Problems solved for one slot. */
const MOST_SOLVES = 200;
/**
 * The squares of the numbers of slots solved for a slot, summed: solving takes longer than in proportion. So that
 * large problems end soon, and at the same place everywhere. A hundred solves for four cohorts and nine months.
 */
const MOST_EFFORT = 130_000;

/** Some runs, those that share a resource with them, those that share one with these, and so on. */
function componentOf(runs: readonly Run[], some: readonly Run[]): Run[] {
  const found = new Set(some);
  for (const member of found)
    for (const other of runs) if (other.resources.some((r) => member.resources.includes(r))) found.add(other);
  return runs.filter((r) => found.has(r));
}

const changed = (run: Run, changes: readonly Change[]): Run =>
  changes.reduce((r, change) => change.run?.(r) ?? r, run);

/** What solving again came to. */
interface Solved {
  readonly setting: Setting;
  readonly chosen: Chosen;
  readonly unplaced: number;
  readonly proven: boolean;
}

class Search {
  private readonly solved = new Map<string, Solved>();
  private solves = 0;
  private effort = 0;

  constructor(
    private readonly setting: Setting,
    private readonly chosen: Chosen,
    private readonly keepGoing: KeepGoing | undefined,
  ) {}

  private get spent(): boolean {
    return this.solves >= MOST_SOLVES || this.effort >= MOST_EFFORT;
  }

  private bookWith(changes: readonly Change[]) {
    const { book } = this.setting;
    if (changes.every((c) => c.items === undefined)) return book;
    return new RelaxedBook(
      book,
      changes.reduce((items, c) => c.items?.(items) ?? items, book.items),
    );
  }

  /** Does any day of the slot become possible, other meetings aside? Most changes fail here, at little cost. */
  private opens(slot: PlanSlot, changes: readonly Change[]): boolean {
    const { plan, period } = this.setting;
    const book = this.bookWith(changes);
    const run = changed(slot.run, changes);
    const now = slotsOf(run, plan, period, book).find((s) => s.id === slot.id);
    return now?.days.some((d) => standing(run, d, book).length === 0) ?? false;
  }

  /** Part of the problem with some changes; undefined where the search ends. */
  private solveAgain(part: readonly Run[], changes: readonly Change[]): Solved | undefined {
    const key = [...part.map((run) => run.id), ...changes.map((c) => c.key)].join('|');
    const known = this.solved.get(key);
    if (known !== undefined) return known;
    if (this.spent || this.keepGoing?.() === false) return undefined;
    const { plan, period } = this.setting;
    const runs = part.map((run) => changed(run, changes));
    const setting = settingOfRuns(runs, plan, period, this.bookWith(changes));
    this.solves += 1;
    this.effort += setting.slots.flat().length ** 2;
    const solution = solve(setting.problem, this.keepGoing);
    const { unplaced, proven } = solution;
    const solved = { setting, chosen: chosenDays(setting, solution), unplaced, proven };
    this.solved.set(key, solved);
    return solved;
  }

  /** The relaxation that a set of changes is, if it places the slot. */
  private tried(slot: PlanSlot, changes: readonly Change[]): Relaxation | undefined {
    if (!this.opens(slot, changes)) return undefined;
    const { runs, slots } = this.setting;
    // Runs that the changes leave alone and that share nothing with the others keep their days.
    const touched = runs.filter((run) => run === slot.run || changed(run, changes) !== run);
    const part = componentOf(runs, touched);
    const before = slots.flat().filter((s) => part.includes(s.run) && !this.chosen.has(s)).length;
    const solved = this.solveAgain(part, changes);
    if (solved === undefined || !solved.proven || solved.unplaced >= before) return undefined;
    const now = solved.setting.slots.flat().find((s) => s.id === slot.id);
    const day = now === undefined ? undefined : solved.chosen.get(now);
    if (now === undefined || day === undefined) return undefined;
    const cedes = now.run.start === slot.run.start && now.run.resources.length === slot.run.resources.length;
    const freed = cedes && taken(this.setting, this.chosen, slot, day).length > 0;
    return { changes, day, words: inWords(changes, now, day, { book: solved.setting.book, freed }) };
  }

  of(slot: PlanSlot): Relaxation[] {
    const changes = changesFor(this.setting, this.chosen, slot);
    this.solves = 0;
    for (const sets of [changes.map((c) => [c]), pairsOf(changes)]) {
      const found: Relaxation[] = [];
      for (const set of sets) {
        if (this.spent) break;
        const relaxation = this.tried(slot, set);
        if (relaxation !== undefined) found.push(relaxation);
      }
      if (found.length > 0) return found;
    }
    return [];
  }
}

const pairsOf = (changes: readonly Change[]): Change[][] =>
  changes.flatMap((a, i) =>
    changes
      .slice(i + 1)
      .filter((b) => b.subject !== a.subject)
      .map((b) => [a, b]),
  );

/** `freed`: the day was another meeting's, which finds a better one with the changes. */
function inWords(
  changes: readonly Change[],
  slot: PlanSlot,
  day: Day,
  { book, freed }: { readonly book: DayBook; readonly freed: boolean },
): string {
  const avoided = burdens(slot, day, book).filter((c) => c.kind === 'soft' || c.kind === 'busy');
  const consequence =
    avoided.length === 0
      ? `${shortWeekdayDate(day)} ${freed ? 'becomes free, since another meeting moves' : 'is free'}`
      : `it is held on ${shortWeekdayDate(day)} (${list(avoided.map((c) => c.cause))})`;
  return `${capital(list(changes.map((c) => c.words)))}: ${consequence}.`;
}

/** For each slot without a day, in the order given, all its smallest relaxations; none where none is found. */
export function relaxationsOf(
  setting: Setting,
  chosen: Chosen,
  unplaced: readonly PlanSlot[],
  keepGoing?: KeepGoing,
): ReadonlyMap<PlanSlot, readonly Relaxation[]> {
  const search = new Search(setting, chosen, keepGoing);
  return new Map(unplaced.map((slot) => [slot, search.of(slot)]));
}
