import { districtLeaders } from './district-leaders.ts';
import { highImpactTutoring } from './high-impact-tutoring.ts';
import { learningForward } from './learning-forward.ts';
import { quickGuide } from './quick-guide.ts';
import type { Recommendation } from './recommendation.ts';
import { tutorFramework } from './tutor-framework.ts';

export { type Recommendation, SOURCES } from './recommendation.ts';

export const guidance: readonly Recommendation[] = [
  ...quickGuide,
  ...tutorFramework,
  ...highImpactTutoring,
  ...districtLeaders,
  ...learningForward,
];

const byId = new Map(guidance.map((r) => [r.id, r]));
export const recommendation = (id: string): Recommendation | undefined => byId.get(id);
