/** What things cost, who pays, and where people talk. */
import { firstDay, iso } from '../../core/dates.ts';
import { compareExact, exact, ZERO } from '../../core/exact.ts';
import { LEARNERS } from './people.ts';
import type { Setting } from './setting.ts';
import { flowList, noted } from './yaml.ts';

/** Heads to one caregiver, a guess until families have been asked. */
const HEADS_A_CAREGIVER = 12;
/** What Title II, Part A pays of a plan like this; the rest is left to local funds. */
const TITLE_II_A_PAYS = ['stipends', 'payroll_tax', 'contractual', 'substitutes'];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** Categories that it pays; undefined for any. */
  readonly pays: readonly string[] | undefined;
}

const LOCAL: Source = { id: 'local', title: 'Local funds', kind: 'local', pays: undefined };

const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  local: [LOCAL],
  state: [{ id: 'state', title: 'State funds', kind: 'state', pays: undefined }],
  philanthropy: [{ id: 'grant', title: 'Foundation grant', kind: 'philanthropy', pays: undefined }],
  title_ii_a: [{ id: 'title_ii_a', title: 'Title II-A', kind: 'title_ii_a', pays: TITLE_II_A_PAYS }, LOCAL],
};

/** The sources that an answer stands for; what a narrower one may not pay falls to the last. */
export const sourcesFor = (funding: string): readonly Source[] => SOURCES[funding] ?? [LOCAL];

const isNothing = (price: string): boolean => compareExact(exact(price), ZERO) === 0;

const caregivers = ({ answers }: Setting): number =>
  Math.max(2, Math.ceil((answers.participants + answers.leads) / HEADS_A_CAREGIVER));

function funding(setting: Setting): string[] {
  const { answers, period, amounts, ifAssumed } = setting;
  const from = iso(firstDay(period.onramp.months[0] ?? period.months[0] ?? 0));
  return [
    `  # The amounts are what this plan comes to, rounded up${ifAssumed('funding') ? ', and the source is assumed' : ''}: put in what you were promised,`,
    '  # and lint says what stays unfunded. A source pays only while it is open (DL-SUST-2).',
    '  funding:',
    ...sourcesFor(answers.funding).flatMap(({ id, title, kind, pays }) => {
      const amount = amounts[id] ?? 0;
      if (amount === 0) return [];
      const paid = pays === undefined ? '' : `, pays: ${flowList(pays)}`;
      return [
        `    - { id: ${id}, title: ${title}, kind: ${kind}, amount: ${amount}, from: ${from}, to: ${iso(period.end)}${paid} }`,
      ];
    }),
  ];
}

function kits({ answers, ifAssumed }: Setting): string[] {
  if (isNothing(answers.kits)) return [];
  const line = `  kits: { per_person: ${answers.kits}, who: ${flowList(LEARNERS)} }`;
  return [noted(line, `${ifAssumed('kits')}materials to make things with (QG-MATTER-3)`)];
}

export function budget(setting: Setting): string[] {
  const { answers, ifAssumed } = setting;
  return [
    '# Stipends, contracts and buy-outs stand with the people above.',
    'budget:',
    noted(
      `  payroll_tax: ${answers.payroll_tax}`,
      `${ifAssumed('payroll_tax')}the employer's share; ask your business office`,
    ),
    '  # For each meeting of theirs within the work day, half a day or a whole one (QG-TIME-4):',
    noted(
      `  substitutes: { per_day: ${answers.substitute}, who: ${flowList(LEARNERS)} }`,
      `${ifAssumed('substitute')}local pay`,
    ),
    noted(
      `  food: { per_person: ${answers.food} }`,
      `${ifAssumed('food')}for each head at meetings with food (QG-MATTER-1)`,
    ),
    '  # For meetings in person outside the work day (QG-MATTER-2); the number of caregivers is assumed:',
    noted(
      `  child_care: { per_hour: ${answers.child_care}, caregivers: ${caregivers(setting)} }`,
      `${ifAssumed('child_care')}local pay`,
    ),
    ...kits(setting),
    '  # contingency: 0.05                # of direct costs',
    '  # indirect: { rate: 0.08, exclude: [stipends] }',
    noted('  fiscal_year_starts: july', 'assumed'),
    ...funding(setting),
  ];
}

export const platforms = ({ answers, ifAssumed }: Setting): string[] => [
  'platforms:',
  noted(`  use: ${flowList(answers.platforms)}`, `${ifAssumed('platforms')}two or more (QG-CONN-6)`),
  '  # needs: [events, threads, mobile]  # `lcplan platforms` shows which of them each one meets',
];
