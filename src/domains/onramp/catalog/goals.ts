import { count } from '../../../core/words.ts';
import { type Definition, served, stageOf } from './definition.ts';

const everyone = (plan: Parameters<typeof served>[0]): string => `${served(plan)}, families and students`;

/** Goals: what the community is for, and how it will be known. */
export const goals: readonly Definition[] = [
  {
    id: 'design-session',
    strand: 'goals',
    needs: ['answers-shared'],
    leadWeeks: 1,
    share: 190,
    educators: true,
    owner: 'leads',
    when: ({ plan }) => stageOf(plan) === 'starting' || stageOf(plan) === 'scaling',
    title: ({ plan }) => `Design session held with ${everyone(plan)}`,
    guidance: ['HT-CRED-5', 'LF-GROWTH-1', 'QG-AGENDA-2'],
  },
  {
    id: 'review-session',
    strand: 'goals',
    needs: ['answers-shared'],
    leadWeeks: 1,
    share: 190,
    educators: true,
    owner: 'leads',
    when: ({ plan }) => stageOf(plan) === 'running',
    title: ({ plan }) => `Review held with ${everyone(plan)}: what to keep, what to change`,
    guidance: ['HT-CRED-5', 'LF-GROWTH-1', 'DL-STAGE-1'],
  },
  {
    id: 'what-to-stop',
    strand: 'goals',
    needs: ['answers-shared'],
    leadWeeks: 1,
    share: 190,
    educators: true,
    owner: 'leads',
    when: ({ plan }) => stageOf(plan) === 'refining',
    title: ({ plan }) => `What to stop, so that the rest is done well, is settled with ${everyone(plan)}`,
    guidance: ['HT-CRED-5', 'LF-GROWTH-1', 'DL-STAGE-1'],
  },
  {
    id: 'goals-agreed',
    strand: 'goals',
    needs: ['design-session', 'review-session', 'what-to-stop'],
    leadWeeks: 2,
    share: 266,
    educators: true,
    owner: 'planning_team',
    title: ({ plan }) => {
      const n = plan.program?.goals?.length ?? 0;
      return `${n === 0 ? 'Goals' : count(n, 'goal')} agreed, each in words that evidence could prove wrong`;
    },
    guidance: ['QG-CAL-3', 'LF-ALIGN-1'],
  },
  {
    id: 'data-plan-settled',
    strand: 'goals',
    needs: ['goals-agreed'],
    leadWeeks: 4,
    share: 420,
    owner: 'planning_team',
    title: () => 'Data plan settled: measures, owners, baseline dates, who sees what',
    guidance: ['DL-AREA-4'],
  },
  {
    id: 'credential-designed',
    strand: 'goals',
    needs: ['goals-agreed'],
    leadWeeks: 4,
    share: 460,
    educators: true,
    owner: 'planning_team',
    when: ({ plan }) => plan.recognition?.micro_credential !== undefined,
    title: ({ plan }) =>
      stageOf(plan) === 'starting'
        ? 'Micro-credential designed with those who would earn it: criteria, evidence, what it is worth'
        : 'Micro-credential reviewed with those who earn it: criteria, evidence, what it is worth',
    guidance: ['HT-CRED-1', 'HT-CRED-4', 'HT-CRED-5'],
  },
];
