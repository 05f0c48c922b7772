/** What the plan's measures speak of. Words are all there is to go by, so these are good guesses, not proofs. */
import type { Plan } from '../../plan/schema.ts';

export type Measure = NonNullable<NonNullable<Plan['evidence']>['measures']>[number];

export const measuresOf = ({ evidence }: Plan): readonly Measure[] => evidence?.measures ?? [];

const words = (measure: Measure): string => `${measure.text} ${measure.instrument ?? ''}`;

const BELONGING = /belong|isolat|alone|lonel|trust|connected|relationship|peers?\b/i;
/** Belonging, peer ties, less isolation. */
export const onBelonging = (measure: Measure): boolean => BELONGING.test(words(measure));

const LEARNERS = /student|learner|child|pupil|youth/i;
const OWN_SIGNS =
  /visible|portfolio|exhibit|gallery|show|present|choice|choos|voice|say\b|said|explain|reflect|own words|sentence|drawing|journal|self/i;
/** Students showing or saying themselves what they learned. */
export const onStudentsOwnSigns = (measure: Measure): boolean =>
  LEARNERS.test(words(measure)) && OWN_SIGNS.test(words(measure));

const ATTENDANCE = /attend|absen|present at|no-shows?|missed sessions|sessions held/i;
export const onAttendance = (measure: Measure): boolean => ATTENDANCE.test(words(measure));
