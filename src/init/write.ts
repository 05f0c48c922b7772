/** The answers as a plan: laid out by hand, with comments that teach. */
import type { Budget } from '../domains/budget/facts.ts';
import { parsePlan } from '../plan/parse.ts';
import type { Program } from '../plan/program.ts';
import { resolve } from '../plan/resolve.ts';
import type { Filled } from './fill.ts';
import { calendar } from './write/calendar.ts';
import { meetings, resources } from './write/meetings.ts';
import { budget, platforms, sourcesFor } from './write/money.ts';
import { people } from './write/people.ts';
import { head, place, program } from './write/program.ts';
import { agenda, evidence, recognition, stories, sustainability } from './write/proof.ts';
import { type Amounts, settingOf } from './write/setting.ts';

/** What a plan is written from: every answer, and which of them nobody gave. */
export type ToWrite = Pick<Filled, 'answers' | 'assumed'>;

const PARTS = [
  program,
  place,
  people,
  calendar,
  resources,
  meetings,
  agenda,
  budget,
  platforms,
  recognition,
  evidence,
  sustainability,
  stories,
];

function layOut({ answers, assumed }: ToWrite, amounts: Amounts): string {
  const setting = settingOf(answers, assumed, amounts);
  return [head(setting), ...PARTS.map((part) => ['', ...part(setting)])].flat().concat('').join('\n');
}

/** The program that a plan of ours describes; one that does not parse is our own fault. */
export function programOf(text: string): Program {
  const { parsed, findings } = parsePlan(text);
  if (parsed === undefined)
    throw new Error(`the plan that was written does not parse: ${findings.map((f) => f.message).join('; ')}`);
  return resolve(parsed);
}

const THOUSAND = 100_000n;

/** What each source has to hold: the costs that it may pay and that none before it pays, in whole thousands. */
function amountsFor(funding: string, { categories }: Budget): Amounts {
  const open = new Map(categories.map(({ name, amount }) => [name, amount]));
  const amounts: Record<string, number> = {};
  for (const { id, pays } of sourcesFor(funding)) {
    let cents = 0n;
    for (const name of pays ?? [...open.keys()]) {
      cents += open.get(name) ?? 0n;
      open.delete(name);
    }
    amounts[id] = Number((cents + THOUSAND - 1n) / THOUSAND) * 1000;
  }
  return amounts;
}

/**
 * The plan as YAML text. What it holds is resolved once on the way, since the sources are asked for what the
 * plan comes to. The answers have been judged; others may give a plan that does not parse, and throw.
 */
export function planText(from: ToWrite): string {
  const { budget: costs } = programOf(layOut(from, {}));
  return layOut(from, amountsFor(from.answers.funding, costs));
}
