import { percent } from '../../../core/money.ts';
import type { Rule } from '../../../plan/rule.ts';
import { bipocLeaders, bipocMajority, leaders } from '../facts.ts';

export const noBipocLeaders: Rule = {
  id: 'team/no-bipoc-leaders',
  severity: 'warning',
  guidance: ['QG-TEAM-4'],
  summary: 'Most students served are BIPOC, and no BIPOC educator is said to hold a leadership role.',
  why: 'Those who lead should know from the inside what the students they plan for live with.',
  bad: 'program: { students: { bipoc_share: 0.6 } }\npeople: [{ id: leads, bipoc: 0 }]',
  good: 'program: { students: { bipoc_share: 0.6 } }\npeople: [{ id: leads, bipoc: 1 }]',
  *check({ plan, people, places }) {
    const [group] = leaders(people);
    const found = bipocLeaders(people);
    const share = plan.program?.students?.bipoc_share;
    if (share === undefined || !bipocMajority(plan) || group === undefined || (found ?? 0) > 0) return;
    const students = `${percent(share)} of the students are BIPOC`;
    yield {
      path: places.of(group, 'bipoc'),
      message:
        found === undefined
          ? `${students}, and no group that leads says how many of its educators are`
          : `${students}, and none of the educators in leadership roles is`,
      hint:
        found === undefined
          ? 'Ask people how they describe themselves, and give the total as bipoc; never guess it.'
          : 'Share leadership with BIPOC educators, and pay for it; `lcplan team` lists the seats.',
    };
  },
};
