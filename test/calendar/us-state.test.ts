import { describe, expect, it } from 'vitest';
import { STATES, usState } from '../../src/calendar/traditions/us-state.ts';
import { civil, iso, isWeekend } from '../../src/core/dates.ts';

const CODES =
  'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK ' +
  'OR PA RI SC SD TN TX UT VA VT WA WI WV WY';
const YEARS = Array.from({ length: 12 }, (_, i) => 2024 + i);
const named = (state: string, year: number) =>
  usState.days(year, state).map((d) => `${iso(d.day)} ${d.name}`);

describe('us_state, every state', () => {
  it('has the 50 states and DC, each with a source', () => {
    expect(Object.keys(STATES).sort().join(' ')).toBe(CODES);
    const names = Object.values(STATES);
    expect(usState.sources.map((source) => source.split(': ')[0])).toEqual(names);
    for (const source of usState.sources) expect(source).toMatch(/^[^:]+: .*(\d|Commission)/);
  });

  it('gives nothing without a state and refuses a code that is none', () => {
    expect(usState.days(2026)).toEqual([]);
    for (const code of ['XX', 'or', 'toString', ''])
      expect(() => usState.days(2026, code)).toThrow(/no US state/);
  });

  it.each(CODES.split(' '))(
    '%s: major days of the year, in order, none twice, observed on weekdays',
    (code) => {
      for (const year of YEARS) {
        const days = usState.days(year, code);
        const keys = days.map((d) => `${d.day} ${d.name}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...days].sort((a, b) => a.day - b.day || (a.name < b.name ? -1 : 1))).toEqual(days);
        expect(days.every((d) => d.level === 'major' && civil(d.day).year === year)).toBe(true);
        for (const d of days)
          if (d.name.endsWith('(observed)')) expect(isWeekend(d.day), iso(d.day)).toBe(false);
      }
    },
  );

  it.each(CODES.split(' '))('%s: keeps the holidays that no state is without', (code) => {
    const names = usState.days(2026, code).map((d) => d.name);
    for (const name of [
      "New Year's Day",
      'Independence Day',
      'Labor Day',
      'Thanksgiving Day',
      'Christmas Day',
    ]) {
      expect(names).toContain(name);
    }
  });
});

/** Schedules that states published of the weekdays on which their offices close; the year comes first. */
const SCHEDULES: [state: string, source: string, days: string][] = [
  [
    'CO',
    'Colorado Division of Human Resources, holiday schedules, less the governor’s day',
    '2024 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-07 11-11 11-28 12-25',
  ],
  [
    'CT',
    'Connecticut Department of Administrative Services, State of CT holidays',
    '2024 01-01 01-15 02-12 02-19 03-29 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  ],
  [
    'GA',
    'State of Georgia Holiday Schedule, team.georgia.gov',
    '2024 01-01 01-15 03-29 05-27 06-19 07-04 09-02 10-14 11-11 11-28 11-29 12-24 12-25',
  ],
  [
    'GA',
    'Georgia State Holidays 2025, georgia.gov',
    '2025 01-01 01-20 04-18 05-26 06-19 07-04 09-01 10-13 11-11 11-27 11-28 12-25 12-26',
  ],
  [
    'MO',
    'Missouri Office of Administration, State Holidays',
    '2026 01-01 01-19 02-12 02-16 05-08 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
  ],
  [
    'OR',
    'Oregon Department of Administrative Services, building closures, less the day after Thanksgiving',
    '2026 01-01 01-19 02-16 05-25 06-19 07-03 09-07 11-11 11-26 12-25',
  ],
  [
    'PA',
    'Commonwealth administrative circular, as listed by hyring.com',
    '2026 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 11-27 12-25',
  ],
  [
    'RI',
    'publicholidays.com, Rhode Island, from ri.gov',
    '2026 01-01 01-19 05-25 06-19 07-06 08-10 09-07 10-12 11-03 11-11 11-26 12-25',
  ],
  [
    'SC',
    'publicholidays.com, South Carolina, from sc.gov',
    '2025 01-01 01-20 02-17 05-09 05-26 07-04 09-01 11-11 11-27 11-28 12-24 12-25 12-26',
  ],
  [
    'SC',
    'South Carolina Department of Administration, as listed by hyring.com',
    '2026 01-01 01-19 02-16 05-11 05-25 07-03 09-07 11-11 11-26 11-27 12-24 12-25 12-28',
  ],
];

describe('us_state, published schedules', () => {
  it.each(SCHEDULES)('%s: %s', (state, _source, days) => {
    const [year, ...dates] = days.split(' ');
    const closed = usState.days(Number(year), state).filter((d) => !isWeekend(d.day));
    expect([...new Set(closed.map((d) => iso(d.day)))]).toEqual(dates.map((date) => `${year}-${date}`));
  });
});

/** In the open holiday tables of vacanza/holidays or commenthol/date-holidays, or as noted. */
const KNOWN: [state: string, days: string[]][] = [
  ['AK', ["2026-03-30 Seward's Day", '2025-10-18 Alaska Day', '2025-10-17 Alaska Day (observed)']],
  ['AL', ['2026-04-27 Confederate Memorial Day', "2026-06-01 Jefferson Davis' Birthday"]],
  ['CA', ['2025-03-31 César Chávez Day', '2026-11-27 Day after Thanksgiving']],
  ['CO', ['2026-10-05 Frances Xavier Cabrini Day']],
  [
    'DC',
    ['2026-04-16 Emancipation Day', "2026-10-12 Indigenous Peoples' Day", '2025-01-20 Inauguration Day'],
  ],
  ['DE', ['2026-04-03 Good Friday', '2026-11-03 General Election Day', '2026-11-27 Day after Thanksgiving']],
  ['FL', ['2026-11-27 Friday after Thanksgiving', '2026-07-03 Independence Day (observed)']],
  ['GA', ["2027-12-23 Washington's Birthday (observed)", '2027-12-24 Christmas Day (observed)']],
  ['HI', ['2026-03-26 Prince Jonah Kūhiō Kalanianaʻole Day', '2026-06-11 King Kamehameha I Day']],
  ['HI', ['2026-08-21 Statehood Day', '2026-04-03 Good Friday', '2026-11-03 General Election Day']],
  [
    'IL',
    [
      "2026-02-12 Lincoln's Birthday",
      '2026-11-03 General Election Day',
      '2026-07-03 Independence Day (observed)',
    ],
  ],
  ['IN', ['2026-05-05 Primary Election Day', "2026-11-27 Lincoln's Birthday (observed)"]],
  ['LA', ['2026-02-17 Mardi Gras', '2026-04-03 Good Friday', '2024-11-05 General Election Day']],
  ['MA', ["2026-04-20 Patriots' Day", '2027-07-05 Independence Day (observed)']],
  ['MD', ['2026-11-27 American Indian Heritage Day']],
  ['ME', ["2026-04-20 Patriots' Day", "2026-10-12 Indigenous Peoples' Day"]],
  // A Sunday's eve closed Michigan on 22 and 29 December 2017, when the weekdays fell as in 2028.
  ['MI', ['2028-12-22 Christmas Eve (observed)', "2028-12-29 New Year's Eve (observed)"]],
  ['MO', ['2027-05-08 Truman Day', '2027-05-07 Truman Day (observed)']],
  ['MS', ['2026-04-27 Confederate Memorial Day', '2027-07-05 Independence Day (observed)']],
  ['MT', ['2026-11-03 General Election Day']],
  // Camden County kept the state's Christmas from 25 to 27 December 2023, when the weekdays fell as in 2028.
  ['NC', ['2028-12-25 Christmas Day', '2028-12-26 Christmas holiday', '2028-12-27 Christmas holiday']],
  // The day after Thanksgiving: Nebraska Supreme Court, Personnel Policies, Holidays.
  ['NE', ['2026-04-24 Arbor Day', '2026-11-27 Day after Thanksgiving']],
  ['NJ', ['2026-04-03 Good Friday', '2025-11-04 Election Day']],
  ['NM', ["2026-11-27 Presidents' Day (observed)", "2026-10-12 Indigenous Peoples' Day"]],
  ['NV', ['2026-10-30 Nevada Day', '2026-11-27 Family Day']],
  [
    'NY',
    ["2026-02-12 Lincoln's Birthday", '2026-11-03 Election Day', '2027-07-05 Independence Day (observed)'],
  ],
  [
    'OH',
    [
      '2026-02-16 Washington-Lincoln Day',
      '2026-10-12 Columbus Day',
      '2026-07-03 Independence Day (observed)',
    ],
  ],
  ['SD', ["2026-10-12 Native Americans' Day"]],
  ['TN', ['2026-04-03 Good Friday']],
  ['TX', ['2026-03-02 Texas Independence Day', '2026-04-21 San Jacinto Day', '2026-12-24 Christmas Eve']],
  // Utah County, passport office calendar, 2024.
  ['UT', ['2024-06-17 Juneteenth (observed)', '2024-07-24 Pioneer Day']],
  ['VA', ['2026-02-16 George Washington Day', '2024-11-05 Election Day']],
  ['VT', ['2026-03-03 Town Meeting Day', '2026-08-17 Bennington Battle Day (observed)']],
  ['WI', ['2026-12-24 Christmas Eve', "2026-12-31 New Year's Eve"]],
  ['WV', ['2026-06-20 West Virginia Day', "2026-11-27 Lincoln's Day", '2026-11-03 General Election Day']],
];

/** For these days only the law itself was at hand: its words, put into dates. */
const FROM_LAW: [state: string, days: string[]][] = [
  ['KY', ['2028-11-07 Presidential Election Day', '2026-11-27 Day after Thanksgiving']],
  ['MD', ['2026-11-03 General Election Day']],
  ['NJ', ['2025-06-20 Juneteenth Day', '2027-06-18 Juneteenth Day']],
  ['UT', ['2027-03-26 Good Friday', '2027-06-21 Juneteenth (observed)']],
  ['OK', ['2027-12-23 Christmas holiday', '2033-12-27 Christmas holiday']],
];

describe('us_state, well-known days', () => {
  it.each([...KNOWN, ...FROM_LAW])('%s', (state, days) => {
    for (const day of days) expect(named(state, Number(day.slice(0, 4)))).toContain(day);
  });

  it.each([
    ['CA', '2026-07-03', 'California moves no Saturday but Veterans Day'],
    ['MA', '2026-07-03', 'Massachusetts moves no Saturday'],
    ['NY', '2026-07-03', 'New York moves no Saturday'],
    ['TX', '2026-07-03', 'Texas moves nothing'],
    ['TX', '2027-07-05', 'Texas moves nothing'],
    ['RI', '2026-07-03', 'Rhode Island moves a Saturday to the Monday'],
    ['WI', '2026-07-03', 'Wisconsin moves no Saturday'],
    ['FL', '2026-02-16', "Florida's offices are open on Presidents' Day"],
    ['OR', '2026-10-12', 'Oregon has no holiday in October'],
    ['IN', '2025-11-04', 'Indiana held no election in 2025'],
    ['IL', '2027-11-02', 'Illinois keeps Election Day in even years'],
    ['UT', '2026-04-03', 'Utah made Good Friday a holiday after that of 2026'],
    ['AK', '2024-06-19', 'Alaska made Juneteenth a holiday after that of 2024'],
  ])('%s has nothing on %s: %s', (state, day) => {
    expect(named(state, Number(day.slice(0, 4))).filter((d) => d.startsWith(day))).toEqual([]);
  });

  it('moves Veterans Day off a Saturday in California, and nothing else', () => {
    expect(named('CA', 2028)).toContain('2028-11-10 Veterans Day (observed)');
    expect(named('CA', 2027).filter((d) => d.endsWith('(observed)'))).toEqual([
      '2027-07-05 Independence Day (observed)',
    ]);
  });

  it("observes a Saturday's New Year's Day by each state's rule", () => {
    expect(named('OR', 2027)).toContain("2027-12-31 New Year's Day (observed)");
    expect(named('RI', 2028)).toContain("2028-01-03 New Year's Day (observed)");
    expect(named('NY', 2027).filter((d) => d.includes('New Year'))).toEqual(["2027-01-01 New Year's Day"]);
  });

  it('marks the days that a governor sets anew each year', () => {
    const set = usState.days(2030, 'GA').filter((d) => d.estimated);
    expect(set.map((d) => iso(d.day))).toEqual(['2030-04-19', '2030-11-29', '2030-12-24']);
    expect(usState.days(2030, 'OR').some((d) => d.estimated)).toBe(false);
  });
});
