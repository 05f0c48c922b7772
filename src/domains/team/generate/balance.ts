/** How the planning team and the leadership are made up, in sentences. */
import { percent } from '../../../core/money.ts';
import { capital, count, list } from '../../../core/words.ts';
import {
  balance,
  bipocLeaders,
  bipocMajority,
  facilitates,
  heads,
  isEducator,
  type Knowledge,
  leaders,
  planners,
  teaches,
} from '../facts.ts';
import type { TeamView } from '../seats.ts';

function rolesLine({ plan, people }: TeamView): string {
  const { teachers, administrators } = balance(people);
  const others = planners(people).filter((g) => !teaches(g) && g.role !== 'administrator');
  const teacher = plan.program?.serves === 'tutors' ? 'tutor' : 'teacher';
  const members = [
    count(teachers, teacher),
    count(administrators, 'administrator'),
    ...others.map((g) => `${people.title(g.id)} (${g.count})`),
  ];
  const counts = `On the planning team: ${list(members)}.`;
  if (administrators === 0) return counts;
  if (teachers > administrators) return `${counts} ${capital(teacher)}s outnumber administrators.`;
  return teachers === administrators
    ? `${counts} That is the least that the guidance allows: if a ${teacher} is absent, administrators are the majority.`
    : `${counts} Administrators are the majority.`;
}

function knowledgeLine({ people }: TeamView): string {
  const office: Knowledge[] = ['contracts', 'administration', 'operations'];
  const held = office.map((k) => {
    const groups = planners(people).filter((g) => (g.knows ?? []).includes(k));
    return `${k} ${groups.length === 0 ? 'nobody' : list(groups.map((g) => people.title(g.id)))}`;
  });
  return `Who on the planning team knows the rules of the house: ${held.join('; ')}.`;
}

function identityLine({ plan, people }: TeamView): string {
  const share = plan.program?.students?.bipoc_share;
  if (share === undefined)
    return 'The share of BIPOC students is not given, so whether leadership reflects it (QG-TEAM-4) cannot be judged.';
  const students = `BIPOC students are ${percent(share)}`;
  const found = bipocLeaders(people);
  if (found === undefined)
    return `${students}. How many educators in leadership roles describe themselves as BIPOC is not given${
      bipocMajority(plan) ? ', so QG-TEAM-4 cannot be judged' : ''
    }.`;
  const educators = leaders(people).filter(isEducator);
  return `${students}, and ${found} of ${count(heads(educators), 'educator')} in leadership roles describe themselves as BIPOC.`;
}

/** Empty where nobody plans or leads, since then there is nothing to balance. */
export function balanceLines(program: TeamView): string[] {
  const { plan, people } = program;
  if (people.total === 0) return [];
  return [
    ...(planners(people).length === 0 ? [] : [rolesLine(program), knowledgeLine(program)]),
    `In leadership roles: ${count(heads(leaders(people)), 'person', 'people')}.`,
    identityLine(program),
    facilitates(plan, people)
      ? 'Facilitation is covered by those who lead, coach or facilitate.'
      : 'Nobody is said to know facilitation.',
  ];
}
