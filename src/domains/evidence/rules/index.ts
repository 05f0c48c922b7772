import type { Rule } from '../../../plan/rule.ts';
import { attendanceUnmeasured } from './attendance-unmeasured.ts';
import { goalWithoutMeasure } from './goal-without-measure.ts';
import { measureWithoutBaseline } from './measure-without-baseline.ts';
import { noBaseline } from './no-baseline.ts';
import { noBelongingMeasure } from './no-belonging-measure.ts';
import { noInputMeasure } from './no-input-measure.ts';
import { noOutcomeMeasure } from './no-outcome-measure.ts';
import { noPlan } from './no-plan.ts';
import { ownerMissing } from './owner-missing.ts';
import { studentsNotVisible } from './students-not-visible.ts';

export const evidenceRules: readonly Rule[] = [
  attendanceUnmeasured,
  goalWithoutMeasure,
  measureWithoutBaseline,
  noBaseline,
  noBelongingMeasure,
  noInputMeasure,
  noOutcomeMeasure,
  noPlan,
  ownerMissing,
  studentsNotVisible,
];
