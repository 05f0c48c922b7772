import { type CivilHoliday, civilDays, daysAfter, notMoved, nth } from '../civil.ts';
import type { Tradition } from '../tradition.ts';

const HOLIDAYS: readonly CivilHoliday[] = [
  { name: "Indigenous Peoples' Day", on: nth(2, 1, 10), observed: notMoved },
  { name: 'Native American Heritage Day', on: daysAfter(1, nth(4, 4, 11)), observed: notMoved },
];

export const indigenous: Tradition = {
  id: 'indigenous',
  name: "Indigenous peoples' days",
  begins: 'midnight',
  years: { first: 2009, last: 2060 },
  sources: [
    "US President, A Proclamation on Indigenous Peoples' Day: second Monday of October, 2021",
    'US Congress, Public Law 111-33: Native American Heritage Day Act, Friday after Thanksgiving, 2009',
  ],
  days: (year) => civilDays(HOLIDAYS, year),
};
