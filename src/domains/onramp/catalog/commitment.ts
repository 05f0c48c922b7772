import { capital, count, grouped, list, shortDate } from '../../../core/words.ts';
import { type Definition, forTutors, participants, type Setting, served, stageOf } from './definition.ts';

/** `all 27 educators`, or `all educators` where the plan counts none. */
function everyone(setting: Setting): string {
  const [n, who] = [participants(setting), served(setting.plan)];
  return n === 0 ? `all ${who}` : n === 1 ? `the ${who.slice(0, -1)}` : `all ${grouped(n)} ${who}`;
}

/** What people are promised: their time, and of pay, substitutes and buy-outs what the plan holds. */
function promises({ plan, people }: Setting): string[] {
  return [
    'time',
    ...(people.groups.some((g) => g.stipend) ? ['pay'] : []),
    ...(plan.budget?.substitutes ? ['substitutes'] : []),
    ...(people.groups.some((g) => g.buyout) ? ['buy-outs'] : []),
  ];
}

const contracted = ({ people }: Setting): string[] =>
  people.groups.filter((g) => g.contract && g.count > 0).map((g) => `${people.title(g.id)} (${g.count})`);

const used = ({ plan }: Setting): string[] =>
  (plan.platforms?.use ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.id));

/** Vanilla Forums is sold by quote; its owner counts about 90 days from kick-off to launch. */
const LAUNCHED_BY_VENDOR = 'vanilla';

/** Commitment: who takes part, and what they can rely on. */
export const commitment: readonly Definition[] = [
  {
    id: 'planning-team-meets',
    strand: 'commitment',
    needs: [],
    leadWeeks: 2,
    share: 0,
    owner: 'leads',
    title: ({ plan }) =>
      stageOf(plan) === 'running'
        ? 'Planning team meets and reviews who leads; every empty seat has a person who was asked'
        : 'Planning team meets; every empty seat has a person who was asked',
    guidance: ['QG-TEAM-1', 'QG-CAL-3'],
  },
  {
    id: 'questionnaire-out',
    strand: 'commitment',
    needs: ['planning-team-meets'],
    leadWeeks: 1,
    share: 39,
    educators: true,
    owner: 'leads',
    title: (setting) => `Questionnaire is with ${everyone(setting)}`,
    guidance: ['QG-VOICE-1'],
  },
  {
    id: 'answers-shared',
    strand: 'commitment',
    needs: ['questionnaire-out'],
    leadWeeks: 2,
    share: 116,
    educators: true,
    owner: 'leads',
    title: (setting) =>
      'Answers are shared with all who were asked; ' +
      `platforms ${used(setting).length > 0 ? 'kept or changed' : 'chosen'}`,
    guidance: ['QG-VOICE-1', 'QG-CONN-6'],
  },
  {
    id: 'time-in-writing',
    strand: 'commitment',
    needs: ['dates-agreed'],
    leadWeeks: 3,
    share: 348,
    educators: true,
    owner: 'administrators',
    title: (setting) => {
      const parts = promises(setting);
      const each = forTutors(setting.plan) ? 'tutor' : 'educator';
      return `${capital(list(parts))} ${parts.length === 1 ? 'is' : 'are'} in writing for each ${each}`;
    },
    guidance: ['QG-TIME-1', 'QG-TIME-2', 'QG-TIME-4'],
  },
  {
    id: 'sites-paired',
    strand: 'commitment',
    needs: ['time-in-writing'],
    leadWeeks: 2,
    share: 440,
    owner: 'leads',
    when: ({ plan }) => stageOf(plan) === 'scaling',
    title: () => 'Each new site is paired with one that has done this before',
    guidance: ['DL-STAGE-1'],
  },
  {
    id: 'contracts-signed',
    strand: 'commitment',
    needs: ['time-in-writing'],
    leadWeeks: 4,
    share: 615,
    owner: 'administrators',
    when: (setting) => contracted(setting).length > 0,
    title: (setting) => `${list(contracted(setting))} under contract, hours stated`,
    guidance: ['QG-FRAME-2'],
  },
  {
    id: 'platform-launched',
    strand: 'commitment',
    needs: ['answers-shared'],
    leadWeeks: 13,
    share: 700,
    owner: 'administrators',
    when: (setting) => used(setting).some((id) => id.startsWith(LAUNCHED_BY_VENDOR)),
    title: () => 'Vanilla Forums is set up by its vendor and open to all',
    guidance: ['QG-CONN-6', 'TF-SOC-1'],
  },
  {
    id: 'tutors-trained',
    strand: 'commitment',
    needs: ['time-in-writing'],
    leadWeeks: 3,
    share: 930,
    educators: true,
    owner: 'leads',
    when: ({ plan }) => forTutors(plan),
    title: () => 'Tutors have had their first training, with the curriculum that they will use',
    guidance: ['DL-AREA-1', 'HT-TUTOR-1'],
  },
  {
    id: 'kits-in-hand',
    strand: 'commitment',
    needs: ['agendas-outlined'],
    leadWeeks: 4,
    share: 1000,
    before: () => 7,
    owner: 'administrators',
    when: ({ plan }) => plan.budget?.kits !== undefined,
    title: ({ plan, people }, { startBy }) => {
      const n = people.heads(plan.budget?.kits?.who);
      return `${n === 0 ? 'Kits' : count(n, 'kit')} in hand (ordered by ${shortDate(startBy)})`;
    },
    guidance: ['QG-MATTER-3'],
  },
];
