import type { Rule } from '../../../plan/rule.ts';
import { coachingNoOpenDay } from './coaching-no-open-day.ts';
import { coachingOverCapacity } from './coaching-over-capacity.ts';
import { coachingTooLong } from './coaching-too-long.ts';
import { eventWithoutPurpose } from './event-without-purpose.ts';
import { fixedClash } from './fixed-clash.ts';
import { fixedOnForbiddenDay } from './fixed-on-forbidden-day.ts';
import { fixedTwice } from './fixed-twice.ts';
import { fixedUnknownMeeting } from './fixed-unknown-meeting.ts';
import { meetingLength } from './meeting-length.ts';
import { midTermKickoff } from './mid-term-kickoff.ts';
import { noAffinityGroups } from './no-affinity-groups.ts';
import { noBusyPeriods } from './no-busy-periods.ts';
import { noClosures } from './no-closures.ts';
import { noEvents } from './no-events.ts';
import { noMeetings } from './no-meetings.ts';
import { noTouchPoints } from './no-touch-points.ts';
import { noTraditions } from './no-traditions.ts';
import { noVisits } from './no-visits.ts';
import { noWholeGroup } from './no-whole-group.ts';
import { notMonthly } from './not-monthly.ts';
import { notProven } from './not-proven.ts';
import { notSharedBeyond } from './not-shared-beyond.ts';
import { oddTimeOfDay } from './odd-time.ts';
import { onAvoidedDay } from './on-avoided-day.ts';
import { pastTable } from './past-table.ts';
import { peopleInTwoMeetings } from './people-in-two-meetings.ts';
import { scaleMissing } from './scale-missing.ts';
import { stateMissing } from './state-missing.ts';
import { timezoneMissing } from './timezone-missing.ts';
import { tooShortForAim } from './too-short-for-aim.ts';
import { unplaced } from './unplaced.ts';

export const calendarRules: readonly Rule[] = [
  coachingNoOpenDay,
  coachingOverCapacity,
  coachingTooLong,
  eventWithoutPurpose,
  fixedClash,
  fixedOnForbiddenDay,
  fixedTwice,
  fixedUnknownMeeting,
  meetingLength,
  midTermKickoff,
  noAffinityGroups,
  noBusyPeriods,
  noClosures,
  noEvents,
  noMeetings,
  noTouchPoints,
  noTraditions,
  noVisits,
  noWholeGroup,
  notMonthly,
  notProven,
  notSharedBeyond,
  oddTimeOfDay,
  onAvoidedDay,
  pastTable,
  peopleInTwoMeetings,
  scaleMissing,
  stateMissing,
  timezoneMissing,
  tooShortForAim,
  unplaced,
];
