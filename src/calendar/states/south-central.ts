/** Legal holidays of the states from Kentucky to Texas. */
import {
  byChristmas,
  fixed,
  fromEaster,
  last,
  mondayAfterWeekend,
  moved,
  nearestWeekday,
  notMoved,
  nth,
} from '../civil.ts';
import {
  autumn,
  christmas,
  dayAfterThanksgiving,
  election,
  goodFriday,
  holiday,
  independence,
  isEven,
  juneteenth,
  king,
  labor,
  memorial,
  newYear,
  presidents,
  type State,
  secondMondayOfOctober,
  setYearly,
  state,
  summer,
  thanksgiving,
  veterans,
} from './state.ts';

const kingAndLee = king("Martin Luther King, Jr.'s and Robert E. Lee's Birthdays");

export const SOUTH_CENTRAL: Readonly<Record<string, State>> = {
  // Left out: Mardi Gras, a holiday in two counties, and Rosa Parks Day. Juneteenth 2024 was by proclamation.
  AL: state('Alabama', 'Code of Alabama 1-3-8, amended 2025 (HB 165)', nearestWeekday, [
    newYear,
    kingAndLee,
    presidents("George Washington's and Thomas Jefferson's Birthdays"),
    holiday('Confederate Memorial Day', nth(4, 1, 4)),
    ...summer,
    holiday("Jefferson Davis' Birthday", nth(1, 1, 6)),
    juneteenth,
    secondMondayOfOctober('Columbus Day, Fraternal Day and American Indian Heritage Day'),
    ...autumn,
  ]),
  // A Christmas Eve whose observed day Christmas takes is kept on the next free weekday.
  AR: state('Arkansas', 'Ark. Code 1-5-101, 2018', nearestWeekday, [
    newYear,
    king(),
    presidents("George Washington's Birthday and Daisy Gatson Bates Day"),
    ...summer,
    holiday('Christmas Eve', fixed(12, 24), moved([2, 0, 0, 0, 0, -1, -1])),
    ...autumn,
  ]),
  // Left out: the half of Good Friday and the extra days at Christmas and New Year, which the governor sets
  // yearly.
  KY: state('Kentucky', 'KRS 18A.190 and 2.190', nearestWeekday, [
    newYear,
    king(),
    ...summer,
    election((year) => year % 4 === 0, 'Presidential Election Day'),
    dayAfterThanksgiving(),
    ...autumn,
  ]),
  // Memorial Day and Juneteenth are legal holidays whose closing the governor proclaims each year. Left out:
  // legal holidays that close no offices, and Acadian Day, which needs a proclamation of its own. Only three
  // days are moved.
  LA: state('Louisiana', 'La. R.S. 1:55; Act 128 of 2021', notMoved, [
    { ...newYear, observed: nearestWeekday },
    king(),
    holiday('Mardi Gras', fromEaster(-47)),
    goodFriday,
    memorial,
    setYearly('Juneteenth', juneteenth.on),
    { ...independence, observed: nearestWeekday },
    labor,
    election(isEven),
    veterans,
    thanksgiving,
    { ...christmas, observed: nearestWeekday },
  ]),
  // State agencies may keep a Saturday's holiday on the Monday after; counties keep it on the Friday before.
  MS: state('Mississippi', 'Miss. Code 3-3-7, 2023, and 25-1-97', mondayAfterWeekend, [
    newYear,
    kingAndLee,
    presidents("Washington's Birthday"),
    holiday('Confederate Memorial Day', last(1, 4)),
    { ...memorial, name: "Memorial Day and Jefferson Davis' Birthday" },
    independence,
    labor,
    ...autumn,
  ]),
  // The governor's order chooses between the day before and the day after Christmas.
  OK: state('Oklahoma', '25 O.S. 82.1, 2021', nearestWeekday, [
    newYear,
    king(),
    presidents(),
    ...summer,
    dayAfterThanksgiving(),
    ...autumn,
    setYearly('Christmas holiday', byChristmas([2, 1, -1, -1, 1, -1, -2]), notMoved),
  ]),
  // State offices keep Columbus Day on the Friday after Thanksgiving; counties keep the day itself. Left out:
  // Christmas Eve, which the governor grants, and election days, on which offices are open.
  TN: state('Tennessee', 'T.C.A. 15-1-101, 2024; Acts 1984, chapter 979', nearestWeekday, [
    newYear,
    king(),
    presidents('Washington Day'),
    goodFriday,
    ...summer,
    juneteenth,
    secondMondayOfOctober('Columbus Day'),
    dayAfterThanksgiving('Columbus Day (observed)'),
    ...autumn,
  ]),
  // State holidays on which agencies keep some staff are legal holidays too. Left out: optional holidays
  // (Rosh Hashanah, Yom Kippur, Good Friday, Cesar Chavez Day). A holiday on a weekend is not moved.
  TX: state('Texas', 'Texas Government Code 662.003 and 662.004, 2024', notMoved, [
    newYear,
    king(),
    holiday('Confederate Heroes Day', fixed(1, 19)),
    presidents(),
    holiday('Texas Independence Day', fixed(3, 2)),
    holiday('San Jacinto Day', fixed(4, 21)),
    ...summer,
    holiday('Emancipation Day in Texas (Juneteenth)', fixed(6, 19)),
    holiday('Lyndon Baines Johnson Day', fixed(8, 27)),
    dayAfterThanksgiving('Friday after Thanksgiving'),
    holiday('Christmas Eve', fixed(12, 24)),
    ...autumn,
    holiday('Day after Christmas', fixed(12, 26)),
  ]),
};
