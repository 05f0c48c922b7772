import { type CivilHoliday, civilDays, fixed, last, nearestWeekday, nth } from '../civil.ts';
import type { Tradition } from '../tradition.ts';

const HOLIDAYS: readonly CivilHoliday[] = [
  { name: "New Year's Day", on: fixed(1, 1), observed: nearestWeekday },
  { name: 'Birthday of Martin Luther King, Jr.', on: nth(3, 1, 1), observed: nearestWeekday },
  { name: "Washington's Birthday", on: nth(3, 1, 2), observed: nearestWeekday },
  { name: 'Memorial Day', on: last(1, 5), observed: nearestWeekday },
  { name: 'Juneteenth National Independence Day', on: fixed(6, 19), observed: nearestWeekday },
  { name: 'Independence Day', on: fixed(7, 4), observed: nearestWeekday },
  { name: 'Labor Day', on: nth(1, 1, 9), observed: nearestWeekday },
  { name: 'Columbus Day', on: nth(2, 1, 10), observed: nearestWeekday },
  { name: 'Veterans Day', on: fixed(11, 11), observed: nearestWeekday },
  { name: 'Thanksgiving Day', on: nth(4, 4, 11), observed: nearestWeekday },
  { name: 'Christmas Day', on: fixed(12, 25), observed: nearestWeekday },
];

/**
 * The eleven holidays of the United States, each on its own day and on its observed day.
 *
 * The law has no end, but a table must: it starts with the year that brought Juneteenth, and ends where nobody
 * can vouch for the law. Inauguration Day is a holiday around Washington only, and is not among them.
 */
export const usFederal: Tradition = {
  id: 'us_federal',
  name: 'US federal holidays',
  begins: 'midnight',
  years: { first: 2021, last: 2060 },
  sources: [
    'US Congress, 5 U.S.C. 6103: Holidays, as amended by Public Law 117-17, 2021',
    'US President, Executive Order 11582: Observance of holidays by government agencies, 1971',
  ],
  days: (year) => civilDays(HOLIDAYS, year),
};
