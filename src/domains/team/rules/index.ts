import type { Rule } from '../../../plan/rule.ts';
import { administratorsOutnumberTeachers } from './administrators-outnumber-teachers.ts';
import { familiesAbsent } from './families-absent.ts';
import { knowledgeMissing } from './knowledge-missing.ts';
import { leadershipNotShared } from './leadership-not-shared.ts';
import { noAim } from './no-aim.ts';
import { noAttendancePlan } from './no-attendance-plan.ts';
import { noBipocLeaders } from './no-bipoc-leaders.ts';
import { noContractKnowledge } from './no-contract-knowledge.ts';
import { noFacilitation } from './no-facilitation.ts';
import { noGoals } from './no-goals.ts';
import { noPeople } from './no-people.ts';
import { noPlanningTeam } from './no-planning-team.ts';
import { noTraining } from './no-training.ts';
import { noVision } from './no-vision.ts';
import { oneVoice } from './one-voice.ts';
import { personalData } from './personal-data.ts';
import { tutoringOutsideSchoolDay } from './tutoring-outside-school-day.ts';
import { tutoringTraitsMissing } from './tutoring-traits-missing.ts';

export const teamRules: readonly Rule[] = [
  administratorsOutnumberTeachers,
  familiesAbsent,
  knowledgeMissing,
  leadershipNotShared,
  noAim,
  noAttendancePlan,
  noBipocLeaders,
  noContractKnowledge,
  noFacilitation,
  noGoals,
  noPeople,
  noPlanningTeam,
  noTraining,
  noVision,
  oneVoice,
  personalData,
  tutoringOutsideSchoolDay,
  tutoringTraitsMissing,
];
