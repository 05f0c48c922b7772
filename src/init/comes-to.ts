/** What the answers come to, before anything is written. */
import type { Day } from '../core/dates.ts';
import type { Finding } from '../core/finding.ts';
import { dollars } from '../core/money.ts';
import { count, list, longDate } from '../core/words.ts';
import { categoryTitle } from '../domains/budget/categories.ts';
import { check } from '../engine/check.ts';
import type { Program } from '../plan/program.ts';
import { planText, programOf, type ToWrite } from './write.ts';

export interface ComesTo {
  /** The plan as it would be written. */
  readonly text: string;
  readonly program: Program;
  readonly findings: readonly Finding[];
}

export function comesTo(from: ToWrite): ComesTo {
  const text = planText(from);
  const program = programOf(text);
  return { text, program, findings: check(program) };
}

const LARGEST = 3;

function meetingWords({ schedule, plan }: Program): string {
  const titles = (plan.meetings ?? []).map((s) => ({
    title: (s.title ?? s.id).toLowerCase(),
    held: schedule.meetings.filter((m) => m.series.id === s.id).length,
  }));
  const held = titles.filter((t) => t.held > 0).sort((a, b) => b.held - a.held);
  const moved = schedule.meetings.filter((m) => m.moved).length;
  return `${count(schedule.meetings.length, 'meeting')}, ${moved} of them moved (${list(held.map((t) => `${t.title} ${t.held}`))})`;
}

function costWords({ budget }: Program): string {
  const largest = [...budget.categories]
    .sort((a, b) => (a.amount === b.amount ? 0 : a.amount > b.amount ? -1 : 1))
    .slice(0, LARGEST)
    .map(({ name, amount }) => `${categoryTitle(name).toLowerCase()} ${dollars(amount)}`);
  return `most for ${list(largest)}`;
}

/** The key figures, label by label, as the review shows them. */
export function keyFigures({ program, findings }: ComesTo, today: Day): [label: string, value: string][] {
  const { period, people, rota, budget } = program;
  const late = period.onramp.start < today ? ', which has passed: some of its steps are late' : '';
  const ideas = findings.filter((f) => f.severity === 'info').length;
  const faults = findings.length - ideas;
  const each = budget.perPerson === undefined ? '' : `, ${dollars(budget.perPerson)} a person`;
  return [
    ['Planning', `begins ${longDate(period.onramp.start)}${late}`],
    ['Kick-off', longDate(period.start)],
    [
      'Last day',
      `${longDate(period.end)}: ${count(period.months.length, 'month')}, ${period.active.length} with meetings`,
    ],
    ['People', `${people.total}`],
    ['Meetings', meetingWords(program)],
    ['Coaching', `${count(rota.touchPoints.length, 'touch-point')} between them`],
    ['Costs', `${dollars(budget.total)}${each}`],
    ['', costWords(program)],
    [
      'Lint',
      faults === 0
        ? `no errors, no warnings, ${count(ideas, 'idea')}`
        : `${count(faults, 'finding')} to look at, ${count(ideas, 'idea')}`,
    ],
  ];
}
