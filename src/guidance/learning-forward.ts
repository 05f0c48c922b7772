import type { Recommendation } from './recommendation.ts';

export const learningForward: readonly Recommendation[] = [
  {
    id: 'LF-GROWTH-1',
    source: 'LF',
    section: 'Continuous growth',
    text: 'Convene regularly and frequently; data finds the needs of educators and students; families and community are partners; shared goals; strategies chosen, results evaluated, implementation refined',
  },
  {
    id: 'LF-RESP-1',
    source: 'LF',
    section: 'Collective responsibility',
    text: "Collective responsibility: feedback to one another, visits to each other's classrooms, technology to meet across sites, families engaged",
  },
  {
    id: 'LF-ALIGN-1',
    source: 'LF',
    section: 'Alignment of goals, reflection',
    figure: '5 questions',
    text: 'Explicit vision and goals, aligned with policy, curriculum and assignments; five reflection questions',
  },
];
