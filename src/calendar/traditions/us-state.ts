import { civilDays } from '../civil.ts';
import { MIDWEST } from '../states/midwest.ts';
import { NORTHEAST } from '../states/northeast.ts';
import { SOUTH_ATLANTIC } from '../states/south-atlantic.ts';
import { SOUTH_CENTRAL } from '../states/south-central.ts';
import type { State } from '../states/state.ts';
import { WEST } from '../states/west.ts';
import type { Tradition } from '../tradition.ts';

/**
 * The 50 states and the District of Columbia by USPS code.
 *
 * A day counts as a legal holiday where the state's law names it for the whole state and public offices keep
 * it. Where the law names days of honor that close nothing, the law or the officer that closes the state's
 * offices is followed. Optional, floating and half days, days of a single county, and days that exist only
 * by a yearly proclamation are left out; each state says which. Where the law has the day and a governor only
 * sets its date each year, the rule of the dates set so far is continued and the day marked as estimated.
 */
const ALL: Readonly<Record<string, State>> = Object.fromEntries(
  Object.entries({ ...WEST, ...MIDWEST, ...SOUTH_CENTRAL, ...SOUTH_ATLANTIC, ...NORTHEAST }).sort(
    ([, a], [, b]) => (a.name < b.name ? -1 : 1),
  ),
);

/** USPS code to name, by name. */
export const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ALL).map(([code, { name }]) => [code, name]),
);

/**
 * The legal holidays of one state, each on its own day and on its observed day.
 *
 * The years start with the laws as they stood in 2024 and end where nobody can vouch for them.
 * Throws on a code that `STATES` does not have.
 */
export const usState: Tradition = {
  id: 'us_state',
  name: 'US state holidays',
  begins: 'midnight',
  years: { first: 2024, last: 2060 },
  sources: Object.values(ALL).map(({ name, source }) => `${name}: ${source}`),
  sourcesIn: (state) => {
    const found = ALL[state];
    return found === undefined ? [] : [`${found.name}: ${found.source}`];
  },
  days(year, state) {
    if (state === undefined) return [];
    if (!Object.hasOwn(ALL, state)) throw new Error(`no US state has the code ${state}`);
    return civilDays(ALL[state]!.holidays, year);
  },
};
