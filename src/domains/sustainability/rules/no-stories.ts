import { date } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';

export const noStories: Rule = {
  id: 'sustainability/no-stories',
  severity: 'info',
  guidance: ['QG-VALUE-5'],
  summary: 'No story is planned for those whose support counts.',
  why: 'Administrators and neighbors are won by what one class made and said, told at the right time.',
  bad: 'stories: null',
  good: 'stories: [{ on: 2028-02-15, audience: families, text: What a student showed us }]',
  *check({ plan, schedule }) {
    if ((plan.stories ?? []).length > 0) return;
    const third = schedule.meetings.filter((m) => m.series.kind === 'whole_group')[2];
    yield {
      path: ['stories'],
      message: 'the plan tells no story of what people make and learn',
      hint: `Add one with a date, an audience and what it is about${
        third === undefined
          ? ''
          : `: soon after the third meeting, ${date(third.date)}, there is something to tell`
      }.`,
    };
  },
};
