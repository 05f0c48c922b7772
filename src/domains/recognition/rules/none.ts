import { decimal, ratio } from '../../../core/exact.ts';
import type { Program } from '../../../plan/program.ts';
import type { Rule } from '../../../plan/rule.ts';

/** Hours that one person spends in whole-group meetings: those of one cohort where cohorts run. */
function meetingHours({ schedule }: Program): string {
  const whole = schedule.meetings.filter((m) => m.series.kind === 'whole_group');
  const mine = whole.filter((m) => m.cohort === whole[0]?.cohort);
  return decimal(
    ratio(
      mine.reduce((sum, m) => sum + m.end - m.start, 0),
      60,
    ),
    0,
    2,
  );
}

export const none: Rule = {
  id: 'recognition/none',
  severity: 'warning',
  guidance: ['QG-VALUE-4'],
  summary: 'What people learn counts for nothing outside the community.',
  why: 'Continuing education units and micro-credentials make the work visible, and let people carry it elsewhere.',
  bad: 'recognition: null',
  good: 'recognition: { micro_credential: null }',
  *check(program) {
    const { plan } = program;
    if (plan.recognition?.ceu !== undefined || plan.recognition?.micro_credential !== undefined) return;
    yield {
      path: ['recognition'],
      message: 'the plan arranges neither continuing education units nor a micro-credential',
      hint: `Ask your district or university who approves contact hours, then add recognition.ceu. Whole-group meetings come to ${meetingHours(program)} hours a person.`,
    };
  },
};
