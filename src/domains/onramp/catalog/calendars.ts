import { capital, count, list } from '../../../core/words.ts';
import { type Definition, forTutors, type Setting } from './definition.ts';

/** What has to be booked for the meetings: `rooms`, `food`, `3 caregivers`. */
function bookings({ plan }: Setting): string[] {
  const series = (plan.meetings ?? []).filter((s) => s.kind !== 'coaching');
  const caregivers = plan.budget?.child_care?.caregivers ?? 0;
  return [
    ...(series.some((s) => s.format === 'in_person' || s.format === 'hybrid') ? ['rooms'] : []),
    ...(series.some((s) => s.food) ? ['food'] : []),
    ...(caregivers > 0 ? [count(caregivers, 'caregiver')] : []),
  ];
}

const principals = ({ plan }: Setting): string =>
  plan.program?.scope === 'school' ? 'the principal' : 'the principals';

/** Calendars: dates, times and places. */
export const calendars: readonly Definition[] = [
  {
    id: 'dates-listed',
    strand: 'calendars',
    needs: ['planning-team-meets'],
    leadWeeks: 2,
    share: 78,
    owner: 'administrators',
    title: () => 'School, testing, contract, religious and community dates are on one list',
    guidance: ['QG-CAL-4', 'QG-TIME-6'],
  },
  {
    id: 'dates-agreed',
    strand: 'calendars',
    needs: ['dates-listed', 'answers-shared'],
    leadWeeks: 3,
    share: 235,
    owner: 'administrators',
    title: (setting) =>
      `Dates for ${count(setting.period.active.length, 'active month')} agreed with ${principals(setting)} ` +
      `and whoever knows the ${forTutors(setting.plan) ? "tutors' contracts" : 'teacher contract'}`,
    guidance: ['QG-TIME-1', 'QG-TEAM-3'],
  },
  {
    id: 'sessions-timetabled',
    strand: 'calendars',
    needs: ['dates-agreed'],
    leadWeeks: 4,
    share: 430,
    owner: 'administrators',
    when: ({ plan }) => forTutors(plan),
    title: (setting) =>
      `Tutoring sessions are in the school day's timetable, agreed with ${principals(setting)} and families`,
    guidance: ['DL-AREA-2', 'DL-AREA-3'],
  },
  {
    id: 'places-booked',
    strand: 'calendars',
    needs: ['dates-agreed'],
    leadWeeks: 6,
    share: 770,
    owner: 'administrators',
    when: (setting) => bookings(setting).length > 0,
    title: (setting) =>
      `${capital(list(bookings(setting)))} booked` +
      `${setting.period.months.length > 12 ? ' for the first year' : ''}`,
    guidance: ['QG-MATTER-1', 'QG-MATTER-2'],
  },
];
