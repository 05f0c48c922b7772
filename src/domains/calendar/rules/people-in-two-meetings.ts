import { count, longDate } from '../../../core/words.ts';
import type { Rule } from '../../../plan/rule.ts';
import type { Meeting } from '../facts.ts';

/** Cohorts of one group are different people; a run without cohort holds everyone in its groups. */
const samePeople = (a: Meeting, b: Meeting): string | undefined =>
  a.cohort !== undefined && b.cohort !== undefined && a.cohort !== b.cohort
    ? undefined
    : (a.series.who ?? []).find((id) => (b.series.who ?? []).includes(id));

export const peopleInTwoMeetings: Rule = {
  id: 'calendar/people-in-two-meetings',
  severity: 'warning',
  guidance: ['QG-FRAME-1'],
  summary: 'A group is expected in two meetings at the same time.',
  why: 'Only rooms and named resources are kept from clashing. A group of people can be asked to be in two places, and then some of them stay away from one.',
  bad: 'calendar: { pinned: [{ meeting: whole_group/2027-10, on: 2027-10-14 }, { meeting: affinity/2027-08-18, on: 2027-10-14 }] }',
  good: 'calendar: { pinned: [{ meeting: whole_group/2027-10, on: 2027-10-14 }] }',
  *check({ schedule, people, places }) {
    const first = new Map<string, { a: Meeting; b: Meeting; group: string; times: number }>();
    for (const [i, a] of schedule.meetings.entries())
      for (let j = i + 1; j < schedule.meetings.length && schedule.meetings[j]!.date === a.date; j++) {
        const b = schedule.meetings[j]!;
        if (a.start >= b.end || b.start >= a.end) continue;
        const group = samePeople(a, b);
        if (group === undefined) continue;
        const key = `${a.series.id}|${b.series.id}|${group}`;
        const found = first.get(key);
        if (found === undefined) first.set(key, { a, b, group, times: 1 });
        else found.times += 1;
      }
    for (const { a, b, group, times } of first.values())
      yield {
        path: places.of(b.series, 'start'),
        message: `${people.title(group)} are expected in ${a.id} and ${b.id} at the same time on ${longDate(a.date)}${times > 1 ? `, and ${count(times - 1, 'time')} more` : ''}`,
        hint: 'Give one of the two another weekday or time, or name a resource that both need.',
      };
  },
};
