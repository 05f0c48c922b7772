import type { Rule } from '../../../plan/rule.ts';
import { findPersonalData } from '../personal-data.ts';

export const personalData: Rule = {
  id: 'team/personal-data',
  severity: 'warning',
  guidance: [],
  summary: 'The plan holds an e-mail address or a phone number.',
  why: 'A plan speaks of groups. What it holds goes into documents, calendars and files that are passed on; people did not agree to that.',
  bad: 'stories: [{ on: 2027-11-15, audience: administrators, text: Ask a.teacher@school.example for the story }]',
  good: 'stories: [{ on: 2027-11-15, audience: administrators, text: Ask the teacher leads for the story }]',
  *check({ plan, places }) {
    for (const { section, key, what, masked } of findPersonalData(plan))
      yield {
        path: places.of(section, key),
        message: `${what} stands here: ${masked}`,
        hint: 'Name the group or the office instead, and keep addresses and numbers outside the plan.',
      };
  },
};
