/** Legal holidays of the states from Delaware to Florida, and of the District of Columbia. */
import {
  byChristmas,
  eveBefore,
  fixed,
  fromEaster,
  inYears,
  mondayAfterSunday,
  moved,
  nearestWeekday,
  notMoved,
  nth,
} from '../civil.ts';
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
  setYearly,
  state,
  summer,
} from './state.ts';

const christmasEve = holiday('Christmas Eve', fixed(12, 24), eveBefore);
/** Off a weekend, and off the Monday that a Sunday's Christmas takes. */
const dayAfterChristmas = holiday('Day after Christmas', fixed(12, 26), moved([1, 1, 0, 0, 0, 0, 2]));

export const SOUTH_ATLANTIC: Readonly<Record<string, State>> = {
  // Left out: Return Day, an afternoon in one county.
  DE: state('Delaware', '1 Del. C. 501, 2022', nearestWeekday, [
    newYear,
    king(),
    goodFriday,
    ...summer,
    juneteenth,
    election(isEven),
    dayAfterThanksgiving(),
    ...autumn,
  ]),
  DC: state('District of Columbia', 'D.C. Code 1-612.02 and 28-2701, 2022', nearestWeekday, [
    newYear,
    king("Dr. Martin Luther King, Jr.'s Birthday"),
    holiday(
      'Inauguration Day',
      inYears((year) => year % 4 === 1, fixed(1, 20)),
      mondayAfterSunday,
    ),
    presidents("Washington's Birthday"),
    holiday('Emancipation Day', fixed(4, 16)),
    ...summer,
    juneteenth,
    secondMondayOfOctober("Indigenous Peoples' Day"),
    ...autumn,
  ]),
  // Left out: the legal holidays of section 683.01 that close no state offices, from Lee's Birthday to Flag
  // Day.
  FL: state('Florida', 'Florida Statutes 110.117, 2025', nearestWeekday, [
    newYear,
    king(),
    ...summer,
    dayAfterThanksgiving('Friday after Thanksgiving'),
    ...autumn,
  ]),
  // The governor sets both State Holidays and moves Washington's Birthday to Christmas.
  GA: state(
    'Georgia',
    "O.C.G.A. 1-4-1; the governor's lists of State Holidays, 2019 to 2025",
    nearestWeekday,
    [
      newYear,
      king(),
      setYearly('State Holiday', fromEaster(-2)),
      ...summer,
      juneteenth,
      columbus,
      setYearly('State Holiday', dayAfterThanksgiving().on),
      setYearly("Washington's Birthday (observed)", byChristmas([-2, 1, -1, -1, 1, -1, -2]), notMoved),
      ...autumn,
    ],
  ),
  // Left out: the legal holidays of General Provisions 1-111 on which state offices are open.
  MD: state(
    'Maryland',
    'State Personnel and Pensions 9-201 and 9-204; General Provisions 1-111',
    nearestWeekday,
    [
      newYear,
      king(),
      presidents(),
      ...summer,
      juneteenth,
      columbus,
      election(isEven),
      dayAfterThanksgiving('American Indian Heritage Day'),
      ...autumn,
    ],
  ),
  // The commission's Christmas has three weekdays. Left out: the days of G.S. 103-4 that close no offices.
  NC: state('North Carolina', 'G.S. 126-4(5); State Human Resources Commission schedule', nearestWeekday, [
    newYear,
    king(),
    goodFriday,
    ...summer,
    dayAfterThanksgiving(),
    ...autumn,
    holiday('Christmas holiday', byChristmas([-2, 1, -1, -1, -1, -1, -2]), notMoved),
    holiday('Christmas holiday', byChristmas([2, 2, 1, 1, 1, 3, 2]), notMoved),
  ]),
  SC: state('South Carolina', 'S.C. Code 53-5-10 and 53-5-30, 2009', nearestWeekday, [
    newYear,
    king(),
    presidents("George Washington's Birthday/Presidents' Day"),
    holiday('Confederate Memorial Day', fixed(5, 10)),
    ...summer,
    dayAfterThanksgiving(),
    christmasEve,
    ...autumn,
    dayAfterChristmas,
  ]),
  VA: state('Virginia', 'Code of Virginia 2.2-3300, 2020', nearestWeekday, [
    newYear,
    king(),
    presidents('George Washington Day'),
    ...summer,
    juneteenth,
    secondMondayOfOctober('Columbus Day and Yorktown Victory Day'),
    election(() => true, 'Election Day'),
    dayAfterThanksgiving(),
    ...autumn,
  ]),
  // Elections are days on which the whole state votes. Left out: half days before Christmas and New Year.
  WV: state('West Virginia', 'W. Va. Code 2-2-1', nearestWeekday, [
    newYear,
    king("Martin Luther King's Birthday"),
    presidents(),
    holiday('Primary Election Day', inYears(isEven, nth(2, 2, 5))),
    ...summer,
    holiday('West Virginia Day', fixed(6, 20)),
    columbus,
    election(isEven),
    dayAfterThanksgiving("Lincoln's Day"),
    ...autumn,
  ]),
};
