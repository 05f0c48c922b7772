/**
 * The scheduling problem as a CPLEX LP file, so that any solver of integer programs can check an answer.
 *
 * `x_S_YYYYMMDD` is 1 where slot S takes that day. How many slots stay unplaced at least is a constraint, not
 * a price: a price large enough would spoil a solver's tolerances. The objective is then the least cost.
 */
import { type Day, iso } from '../core/dates.ts';
import { compare } from '../core/words.ts';
import { clash } from './clash.ts';
import type { Candidate, Chain, Problem, Slot } from './problem.ts';

interface Variable {
  readonly name: string;
  readonly day: Day;
  readonly candidate: Candidate;
}

interface NamedSlot {
  readonly chain: Chain;
  readonly slot: Slot;
  readonly number: number;
  readonly variables: readonly Variable[];
}

type Term = readonly [factor: number, name: string];

const fixedCandidates = ({ chains }: Problem) =>
  chains.flatMap((chain) =>
    chain.slots.filter((s) => s.fixed).map((s) => ({ chain, candidate: s.candidates[0] })),
  );

/** The slots chain by chain, in canonical order, without the days that a fixed meeting rules out. */
function namedSlots(problem: Problem): NamedSlot[][] {
  const fixed = fixedCandidates(problem);
  const free = (chain: Chain, slot: Slot, c: Candidate): boolean =>
    slot.fixed ||
    !fixed.some(
      (f) =>
        f.candidate && clash(f.candidate, c) && f.chain.resources.some((r) => chain.resources.includes(r)),
    );
  let number = 0;
  return [...problem.chains]
    .sort((a, b) => compare(a.series, b.series) || compare(a.cohort, b.cohort))
    .map((chain) =>
      chain.slots.map((slot) => {
        number += 1;
        const variables = slot.candidates
          .filter((c) => free(chain, slot, c))
          .map((candidate) => ({
            name: `x_${number}_${iso(candidate.day).replaceAll('-', '')}`,
            day: candidate.day,
            candidate,
          }));
        return { chain, slot, number, variables };
      }),
    );
}

/** Lines of at most 200 signs, as readers of the format ask. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 200) {
      lines.push(line);
      line = '  ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const sum = (terms: readonly Term[]): string[] =>
  terms.map(
    ([factor, name]) =>
      `${factor < 0 ? '-' : '+'} ${Math.abs(factor) === 1 ? '' : `${Math.abs(factor)} `}${name}`,
  );

/** At most one of the meetings that are on at one moment of one day may hold a resource. */
function conflictRows(slots: readonly NamedSlot[]): string[][] {
  const rows = new Map<string, string[]>();
  const resources = [...new Set(slots.flatMap((s) => s.chain.resources))].sort(compare);
  for (const resource of resources) {
    const users = slots
      .filter((s) => !s.slot.fixed && s.chain.resources.includes(resource))
      .flatMap((s) => s.variables);
    for (const { candidate: at } of users) {
      const on = users.filter(
        ({ candidate: c }) => c.day === at.day && c.start <= at.start && at.start < c.end,
      );
      const names = on.map((v) => v.name);
      if (names.length > 1) rows.set(names.join(' '), names);
    }
  }
  return [...rows.values()];
}

/**
 * The spacing of two neighbours. A variable for each threshold day t counts one day too near, where the first
 * is on or after t and the second before t + min, or one too far, by the mirror; equal thresholds share one.
 */
function* spacingTerms(a: NamedSlot, b: NamedSlot): Generator<{ weight: number; over: readonly string[] }> {
  const { spacing } = a.chain;
  if (!spacing || spacing.weight === 0 || b.slot.afterPause) return;
  const days = [...a.variables, ...b.variables].map((v) => v.day);
  if (a.variables.length === 0 || b.variables.length === 0) return;
  const inOrder = Math.max(...a.variables.map((v) => v.day)) <= Math.min(...b.variables.map((v) => v.day));
  if (!inOrder) {
    for (const x of a.variables)
      for (const y of b.variables) {
        const gap = Math.abs(y.day - x.day);
        const off = Math.max(0, spacing.min - gap, gap - spacing.max);
        if (off > 0) yield { weight: off * spacing.weight, over: [x.name, y.name] };
      }
    return;
  }
  const groups = new Map<string, number>();
  const count = (over: readonly string[], ofA: number): void => {
    if (ofA > 0 && over.length > ofA) groups.set(over.join(' '), (groups.get(over.join(' ')) ?? 0) + 1);
  };
  for (let t = Math.min(...days) - spacing.min; t <= Math.max(...days); t++) {
    const late = a.variables.filter((v) => v.day >= t).map((v) => v.name);
    count(
      [...late, ...b.variables.filter((v) => v.day <= t + spacing.min - 1).map((v) => v.name)],
      late.length,
    );
    const early = a.variables.filter((v) => v.day <= t).map((v) => v.name);
    count(
      [...early, ...b.variables.filter((v) => v.day >= t + spacing.max + 1).map((v) => v.name)],
      early.length,
    );
  }
  for (const [over, times] of groups) yield { weight: times * spacing.weight, over: over.split(' ') };
}

/** `unplaced` is the least number of slots without a day, as `solve` proved it. */
export function toLp(problem: Problem, unplaced: number): string {
  const chains = namedSlots(problem);
  const slots = chains.flat();
  const objective: Term[] = slots.flatMap((s) => s.variables.map((v): Term => [v.candidate.cost, v.name]));
  const rows: string[] = [];
  const row = (terms: readonly Term[], relation: string): void => {
    rows.push(wrapped([`r${rows.length + 1}:`, ...sum(terms), relation]));
  };
  for (const s of slots)
    if (s.variables.length > 0)
      row(
        s.variables.map((v): Term => [1, v.name]),
        s.slot.fixed ? '= 1' : '<= 1',
      );
  const all = slots.flatMap((s) => s.variables.map((v): Term => [1, v.name]));
  // Without any day at all there is still something to say: that nothing can be placed.
  row(all.length > 0 ? all : [[0, 'none']], `>= ${slots.length - unplaced}`);
  for (const names of conflictRows(slots))
    row(
      names.map((name): Term => [1, name]),
      '<= 1',
    );
  let spaced = 0;
  for (const chain of chains)
    for (const [i, slot] of chain.entries()) {
      const next = chain[i + 1];
      if (next === undefined) continue;
      for (const { weight, over } of spacingTerms(slot, next)) {
        spaced += 1;
        objective.push([weight, `y_${spaced}`]);
        row([...over.map((name): Term => [1, name]), [-1, `y_${spaced}`]], '<= 1');
      }
    }
  return [
    '\\ The schedule as an integer program. x_S_DATE: slot S takes that day; y: a day of bad spacing.',
    `\\ At least ${slots.length - unplaced} of ${slots.length} slots take a day; the least objective is the schedule's cost.`,
    ...slots.map((s) => `\\ slot ${s.number}: ${s.slot.id}`),
    'Minimize',
    wrapped(['cost:', ...(objective.length > 0 ? sum(objective) : ['0 none'])]),
    'Subject To',
    ...rows,
    'Binary',
    ...(all.length > 0 ? [wrapped(all.map(([, name]) => name))] : []),
    'End',
    '',
  ].join('\n');
}
