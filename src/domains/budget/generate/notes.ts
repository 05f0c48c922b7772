/** What the budget leaves open, what it rests on, and what it assumes. */

import type { Missing } from '../../../core/artifact.ts';
import { MONTHS } from '../../../core/words.ts';
import type { Program } from '../../../plan/program.ts';
import { FISCAL_YEAR_STARTS } from '../budget.ts';
import { meetingsWithCare } from '../lines/child-care.ts';
import { isStatutory } from '../lines/payroll-tax.ts';
import { hasOwnLine } from '../meetings.ts';

const has = ({ budget }: Pick<Program, 'budget'>, category: string): boolean =>
  budget.lines.some((l) => l.category === category);

export function missing(program: Program): Missing[] {
  const { plan, platforms } = program;
  const money = plan.budget;
  const credential = plan.recognition?.micro_credential;
  const served = (plan.meetings ?? []).some((s) => s.food === true);
  const gaps: [boolean, string, string][] = [
    [(money?.funding ?? []).length === 0, 'who pays', 'budget.funding'],
    [
      money?.payroll_tax === undefined && (has(program, 'stipends') || has(program, 'substitutes')),
      'payroll tax on stipends',
      'budget.payroll_tax',
    ],
    [money?.food === undefined && served && !hasOwnLine(plan, 'food'), 'the price of food', 'budget.food'],
    [
      money?.child_care === undefined &&
        meetingsWithCare(program).length > 0 &&
        !hasOwnLine(plan, 'child_care'),
      'child care at meetings outside the work day',
      'budget.child_care',
    ],
    [!has(program, 'kits'), 'kits of materials', 'budget.kits'],
    [money?.contingency === undefined, 'money for what nobody foresaw', 'budget.contingency'],
    [
      credential !== undefined && (credential.fee === undefined || credential.seats === undefined),
      'the fee and the seats of the micro-credential',
      'recognition.micro_credential',
    ],
  ];
  return [
    ...gaps.filter(([open]) => open).map(([, what, key]) => ({ what, key })),
    ...platforms.uses
      .filter((use) => use.row === undefined || use.row.price === undefined)
      .map((use) => ({ what: `the price of ${use.row?.name ?? use.id}`, key: 'platforms.prices' })),
  ];
}

export function assumptions(program: Program): string[] {
  const { plan, period, people, budget } = program;
  const money = plan.budget;
  const buyouts = people.groups.filter((g) => g.buyout && g.buyout.years === undefined);
  const daysByMeeting = money?.substitutes !== undefined && money.substitutes.days_per_person === undefined;
  const everyone = [
    ...(money?.substitutes && money.substitutes.who === undefined ? ['substitutes'] : []),
    ...(money?.kits && money.kits.who === undefined ? ['kits'] : []),
  ];
  const cohorts = (plan.meetings ?? []).some((s) => s.cohorts === true) && (plan.cohorts ?? []).length > 0;
  const found: [boolean, string][] = [
    [
      buyouts.length > 0,
      `Time is bought out for ${period.active.length} / 10 years: a school year has ten months.`,
    ],
    [has(program, 'buyout'), 'Buy-outs fall evenly on the active months.'],
    [
      daysByMeeting,
      'Substitutes: a day for each meeting in the work day, half a day where it is shorter than four hours.',
    ],
    [daysByMeeting && cohorts, 'A cohort holds each people group in proportion to its count.'],
    [
      everyone.length > 0,
      `Without a list of groups, ${everyone.join(' and ')} are for all educators, tutors and leaders.`,
    ],
    [
      has(program, 'platforms'),
      'Platforms are paid in every month of the onramp and of the program, pauses included.',
    ],
    [has(program, 'kits'), 'Kits are bought in the month before the start.'],
    [has(program, 'child_care') && plan.place?.work_day === undefined, 'The work day is 8:00 am to 3:30 pm.'],
    [
      money?.fiscal_year_starts === undefined && budget.lines.length > 0,
      `Fiscal years start in ${MONTHS[FISCAL_YEAR_STARTS - 1]}.`,
    ],
    [
      budget.lines.some((l) => l.category === 'platforms' && l.basis === 'assumed'),
      'Platform prices that the plan does not state are those of the price book.',
    ],
  ];
  return found.filter(([used]) => used).map(([, text]) => text);
}

export function sources({
  plan,
  budget,
  platforms,
}: Pick<Program, 'plan' | 'budget' | 'platforms'>): string[] {
  const tax = plan.budget?.payroll_tax;
  const law = tax !== undefined && isStatutory(tax) && budget.lines.some((l) => l.category === 'payroll_tax');
  const chosen = platforms.rows.filter((row) => row.chosen && row.price !== undefined);
  return [
    ...(law ? ["Payroll tax: 26 U.S.C. 3111, the employer's share for Social Security and Medicare"] : []),
    ...new Set(chosen.map((row) => `Price of ${row.name}, ${row.plan}: ${row.source}`)),
  ];
}
