/** The shape of a state's legal holidays, and the holidays that most states share. */
import {
  type CivilHoliday,
  type DateRule,
  daysAfter,
  fixed,
  fromEaster,
  inYears,
  last,
  nth,
  type ObservedRule,
} from '../civil.ts';

export interface State {
  readonly name: string;
  /** The law, or the list of the officer whom the law lets name the holidays, and the year of the text read. */
  readonly source: string;
  readonly holidays: readonly CivilHoliday[];
}

/** A holiday before its state says how weekends are handled. */
export interface StateHoliday {
  readonly name: string;
  readonly on: DateRule;
  /** Only where it differs from the state's own rule. */
  readonly observed?: ObservedRule;
  readonly estimated?: boolean;
}

/** A state whose holidays follow one observed rule, save those that bring their own. */
export const state = (
  name: string,
  source: string,
  observed: ObservedRule,
  holidays: readonly StateHoliday[],
): State => ({ name, source, holidays: holidays.map((holiday) => ({ observed, ...holiday })) });

export const holiday = (name: string, on: DateRule, observed?: ObservedRule): StateHoliday =>
  observed ? { name, on, observed } : { name, on };

/** A holiday whose date a governor sets anew each year. */
export const setYearly = (name: string, on: DateRule, observed?: ObservedRule): StateHoliday => ({
  ...holiday(name, on, observed),
  estimated: true,
});

/** A holiday that the law knew only from, or until, a year; both included. */
export const since = (year: number, one: StateHoliday): StateHoliday => ({
  ...one,
  on: inYears((y) => y >= year, one.on),
});
export const until = (year: number, one: StateHoliday): StateHoliday => ({
  ...one,
  on: inYears((y) => y <= year, one.on),
});

const thanksgivingDay = nth(4, 4, 11);
const electionTuesday = daysAfter(1, nth(1, 1, 11));
export const isEven = (year: number): boolean => year % 2 === 0;

export const newYear = holiday("New Year's Day", fixed(1, 1));
export const king = (name = 'Martin Luther King, Jr. Day') => holiday(name, nth(3, 1, 1));
export const presidents = (name = "Presidents' Day") => holiday(name, nth(3, 1, 2));
export const goodFriday = holiday('Good Friday', fromEaster(-2));
export const memorial = holiday('Memorial Day', last(1, 5));
export const juneteenth = holiday('Juneteenth', fixed(6, 19));
export const independence = holiday('Independence Day', fixed(7, 4));
export const labor = holiday('Labor Day', nth(1, 1, 9));
export const secondMondayOfOctober = (name: string) => holiday(name, nth(2, 1, 10));
export const columbus = secondMondayOfOctober('Columbus Day');
export const election = (holds: (year: number) => boolean, name = 'General Election Day') =>
  holiday(name, inYears(holds, electionTuesday));
export const veterans = holiday('Veterans Day', fixed(11, 11));
export const thanksgiving = holiday('Thanksgiving Day', thanksgivingDay);
export const dayAfterThanksgiving = (name = 'Day after Thanksgiving') =>
  holiday(name, daysAfter(1, thanksgivingDay));
export const christmas = holiday('Christmas Day', fixed(12, 25));

/** In every state. */
export const summer = [memorial, independence, labor];
/** In every state but Wisconsin. */
export const autumn = [veterans, thanksgiving, christmas];
