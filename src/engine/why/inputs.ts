/** Where the plan says what a budget line is counted from. */
import type { Path } from '../../core/path.ts';
import type { Line } from '../../domains/budget/facts.ts';
import type { Program } from '../../plan/program.ts';
import type { Group, Series } from '../../plan/schema.ts';

/** The part of a line's id behind its category: a group, a series or a platform. */
const ownerOf = (line: Line): string => line.id.slice(line.category.length + 1);

/** What the number of active months comes from. */
const monthPaths = ({ plan, places }: Program): Path[] =>
  ['start', 'months', 'end', 'pause'].map((key) => places.of(plan.calendar, key));

const countPath = ({ places }: Program, group: Group): Path => places.of(group, 'count');

/** How many people come to a series: its cohorts' sizes, or the heads of its groups. */
function headPaths(program: Program, series: Series): Path[] {
  const { plan, places, people } = program;
  if (series.cohorts && (plan.cohorts ?? []).length > 0)
    return (plan.cohorts ?? []).map((c) => places.of(c, 'size'));
  const groups = (series.who ?? []).flatMap((id) => people.group(id) ?? []);
  return [places.of(series, 'who'), ...groups.map((g) => countPath(program, g))];
}

const seriesPaths = ({ places }: Program, series: Series, keys: readonly string[]): Path[] =>
  keys.map((key) => places.of(series, key));

function ofGroup(program: Program, line: Line): Path[] {
  const group = program.people.group(ownerOf(line));
  if (group === undefined) return [];
  const byMonths =
    (line.category === 'stipends' &&
      group.stipend?.rate !== undefined &&
      group.stipend.months === undefined) ||
    line.category === 'contractual' ||
    (line.category === 'buyout' && group.buyout?.years === undefined);
  return [countPath(program, group), ...(byMonths ? monthPaths(program) : [])];
}

function ofSubstitutes(program: Program, line: Line): Path[] {
  const { plan, places, people } = program;
  const group = people.group(ownerOf(line));
  if (group === undefined) return [];
  if (plan.budget?.substitutes?.days_per_person !== undefined) return [countPath(program, group)];
  const theirs = (plan.meetings ?? []).filter((s) => s.kind !== 'coaching' && s.who?.includes(group.id));
  const workDay = plan.place?.work_day === undefined ? [] : [places.of(plan.place.work_day)];
  return [
    countPath(program, group),
    ...workDay,
    ...theirs.flatMap((s) => seriesPaths(program, s, ['every', 'start', 'minutes'])),
  ];
}

function ofSeries(program: Program, line: Line): Path[] {
  const { plan, places } = program;
  const series = (plan.meetings ?? []).find((s) => s.id === ownerOf(line));
  if (series === undefined) return [];
  if (line.category === 'food')
    return [...headPaths(program, series), ...seriesPaths(program, series, ['every', 'food'])];
  const workDay = plan.place?.work_day === undefined ? [] : [places.of(plan.place.work_day)];
  return [...seriesPaths(program, series, ['every', 'start', 'minutes', 'format']), ...workDay];
}

function ofPlatform(program: Program, line: Line): Path[] {
  const { plan, places } = program;
  const id = ownerOf(line).split('/')[0];
  const prices = (plan.platforms?.prices ?? []).filter((p) => p.id === id);
  return [
    ...prices.map((price) => places.of(price)),
    ...['start', 'months', 'end', 'onramp_months'].map((key) => places.of(plan.calendar, key)),
    ...(line.unit === 'member-month' && plan.platforms ? [places.of(plan.platforms, 'members')] : []),
  ];
}

/** Own lines say everything themselves. */
const isOwn = (line: Line): boolean => !line.id.startsWith(`${line.category}/`);

function more(program: Program, line: Line): Path[] {
  if (isOwn(line)) return [];
  switch (line.category) {
    case 'substitutes':
      return ofSubstitutes(program, line);
    case 'food':
    case 'child_care':
      return ofSeries(program, line);
    case 'platforms':
      return ofPlatform(program, line);
    default:
      return ofGroup(program, line);
  }
}

/** The line's own place in the plan first; paths that the plan does not state are among them. */
export const inputPaths = (program: Program, line: Line): Path[] => [line.path, ...more(program, line)];

/** The lines that a tax or an overhead is computed on; empty for all others. */
export function baseLines({ plan, budget }: Program, line: Line): readonly Line[] {
  const direct = budget.lines.filter((l) => l.id !== 'contingency' && l.id !== 'indirect');
  if (line.id.startsWith('payroll_tax/')) return direct.filter((l) => l.id.startsWith(`${ownerOf(line)}/`));
  if (line.id === 'contingency') return direct;
  if (line.id !== 'indirect') return [];
  const excluded = plan.budget?.indirect?.exclude ?? [];
  return budget.lines.filter((l) => l !== line && !excluded.includes(l.category));
}
