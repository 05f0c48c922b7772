/** Legal holidays of New England, New York, New Jersey and Pennsylvania. */
import { fixed, mondayAfterSunday, mondayAfterWeekend, nearestWeekday, nth } from '../civil.ts';
import {
  autumn,
  columbus,
  dayAfterThanksgiving,
  election,
  goodFriday,
  holiday,
  isEven,
  juneteenth,
  king,
  newYear,
  presidents,
  type State,
  secondMondayOfOctober,
  since,
  state,
  summer,
} from './state.ts';

const patriots = holiday("Patriots' Day", nth(3, 1, 4));
const everyYear = (): boolean => true;

export const NORTHEAST: Readonly<Record<string, State>> = {
  // Good Friday is the day that the governor appoints each year; the law leaves no other choice of day.
  CT: state('Connecticut', 'C.G.S. 1-4, 2022', nearestWeekday, [
    newYear,
    king(),
    holiday('Lincoln Day', fixed(2, 12)),
    presidents("Washington's Birthday"),
    goodFriday,
    ...summer,
    juneteenth,
    columbus,
    ...autumn,
  ]),
  // Left out: the day after Thanksgiving, a day off for state staff that the law does not name.
  ME: state('Maine', '4 M.R.S. 1051 and 5 M.R.S. 59, 2021; Civil Service Rules, chapter 11', nearestWeekday, [
    newYear,
    king(),
    presidents("Washington's Birthday"),
    patriots,
    ...summer,
    juneteenth,
    secondMondayOfOctober("Indigenous Peoples' Day"),
    ...autumn,
  ]),
  // Left out: Evacuation Day and Bunker Hill Day, kept in Suffolk County only.
  MA: state(
    'Massachusetts',
    'M.G.L. chapter 4, section 7, clause 18, and chapter 136, section 12, 2025',
    mondayAfterSunday,
    [
      newYear,
      king(),
      presidents("Washington's Birthday"),
      patriots,
      ...summer,
      juneteenth,
      columbus,
      ...autumn,
    ],
  ),
  // Left out: the day after Thanksgiving, a day off for state staff that the law does not name.
  NH: state(
    'New Hampshire',
    'RSA 288:1 and 288:2, 2023; Department of Administrative Services, State Holiday Schedule, 2023',
    nearestWeekday,
    [
      newYear,
      king('Martin Luther King, Jr. Civil Rights Day'),
      presidents("Washington's Birthday"),
      ...summer,
      columbus,
      election(isEven, 'Election Day'),
      ...autumn,
    ],
  ),
  // Left out: Lincoln's Birthday, a legal holiday on which state offices are open.
  NJ: state('New Jersey', 'N.J.S.A. 11A:6-24.1, 2026', nearestWeekday, [
    newYear,
    king("Martin Luther King's Birthday"),
    presidents('Presidents Day'),
    goodFriday,
    ...summer,
    holiday('Juneteenth Day', nth(3, 5, 6)),
    columbus,
    election(everyYear, 'Election Day'),
    ...autumn,
  ]),
  // Left out: Flag Day, always a Sunday.
  NY: state('New York', 'General Construction Law 24, 2020', mondayAfterSunday, [
    newYear,
    king(),
    holiday("Lincoln's Birthday", fixed(2, 12)),
    presidents("Washington's Birthday"),
    ...summer,
    juneteenth,
    columbus,
    election(everyYear, 'Election Day'),
    ...autumn,
  ]),
  // Left out: the legal holidays of 44 P.S. 11 on which state offices are open (Good Friday, Flag Day,
  // Election Day).
  PA: state(
    'Pennsylvania',
    'Office of Administration, holidays of Commonwealth offices, 2026',
    nearestWeekday,
    [
      newYear,
      king(),
      presidents(),
      ...summer,
      juneteenth,
      secondMondayOfOctober("Columbus Day / Indigenous Peoples' Day"),
      dayAfterThanksgiving(),
      ...autumn,
    ],
  ),
  // Left out: Washington's Birthday and Rhode Island Independence Day (4 May), on which state offices are
  // open.
  RI: state('Rhode Island', 'R.I. Gen. Laws 25-1-1, 2023', mondayAfterWeekend, [
    newYear,
    king(),
    ...summer,
    juneteenth,
    holiday('Victory Day', nth(2, 1, 8)),
    columbus,
    election(isEven, 'Election Day'),
    ...autumn,
  ]),
  VT: state('Vermont', '1 V.S.A. 371, with Juneteenth from 2025', nearestWeekday, [
    newYear,
    king(),
    presidents(),
    holiday('Town Meeting Day', nth(1, 2, 3)),
    ...summer,
    since(2025, juneteenth),
    holiday('Bennington Battle Day', fixed(8, 16)),
    secondMondayOfOctober("Indigenous Peoples' Day"),
    ...autumn,
  ]),
};
