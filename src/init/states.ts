/**
 * The time zones of each state, the one in which most of its people live first.
 * Source: 49 CFR part 71, standard time zone boundaries; IANA names from the time zone database, zone1970.tab.
 */
const EAST = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const WEST = 'America/Los_Angeles';

/** States that lie in one of the four large zones only. */
const WHOLE: Readonly<Record<string, string>> = {
  [EAST]: 'CT DE DC GA ME MD MA NH NJ NY NC OH PA RI SC VT VA WV',
  [CENTRAL]: 'AL AR IL IA LA MN MS MO OK WI',
  [MOUNTAIN]: 'CO MT NM UT WY',
  [WEST]: 'CA WA',
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  AK: ['America/Anchorage', 'America/Juneau'],
  AZ: ['America/Phoenix', MOUNTAIN],
  FL: [EAST, CENTRAL],
  HI: ['Pacific/Honolulu'],
  ID: ['America/Boise', WEST],
  IN: ['America/Indiana/Indianapolis', CENTRAL],
  KS: [CENTRAL, MOUNTAIN],
  KY: ['America/Kentucky/Louisville', CENTRAL],
  MI: ['America/Detroit', CENTRAL],
  NE: [CENTRAL, MOUNTAIN],
  NV: [WEST, MOUNTAIN],
  ND: [CENTRAL, MOUNTAIN],
  OR: [WEST, 'America/Boise'],
  SD: [CENTRAL, MOUNTAIN],
  TN: [CENTRAL, EAST],
  TX: [CENTRAL, MOUNTAIN],
};

/** For plans that name no state, and for those who know better than the table. */
const EVERY_ZONE: readonly string[] = [
  EAST,
  CENTRAL,
  MOUNTAIN,
  WEST,
  'America/Detroit',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'America/Boise',
  'America/Phoenix',
  'America/Anchorage',
  'America/Juneau',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
];

const ZONES: ReadonlyMap<string, readonly string[]> = new Map([
  ...Object.entries(WHOLE).flatMap(([zone, codes]) =>
    codes.split(' ').map((code): [string, readonly string[]] => [code, [zone]]),
  ),
  ...Object.entries(OTHERS),
]);

/** A state's own zones; none for a code that is no state's. */
export const zonesOf = (state: string): readonly string[] => ZONES.get(state) ?? [];

/** A state's own zones first, then all others of the United States. */
export const zonesFor = (state: string): readonly string[] => [
  ...new Set([...zonesOf(state), ...EVERY_ZONE]),
];
