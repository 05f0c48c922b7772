/**
 * The zones of the United States as calendar files describe them, since 2007: clocks go forward at 2 am on the
 * second Sunday of March and back on the first of November (Energy Policy Act of 2005, section 110; 15 U.S.C.
 * 260a). Kept as data, since working a zone out takes as long as writing half of a plan's documents; a test
 * holds each against the worked-out one.
 */

/** Hours behind UTC in winter, and whether clocks are set. */
export const US_ZONES: Readonly<Record<string, { readonly hours: number; readonly summer: boolean }>> = {
  'America/New_York': { hours: 5, summer: true },
  'America/Detroit': { hours: 5, summer: true },
  'America/Indiana/Indianapolis': { hours: 5, summer: true },
  'America/Kentucky/Louisville': { hours: 5, summer: true },
  'America/Chicago': { hours: 6, summer: true },
  'America/Denver': { hours: 7, summer: true },
  'America/Boise': { hours: 7, summer: true },
  'America/Phoenix': { hours: 7, summer: false },
  'America/Los_Angeles': { hours: 8, summer: true },
  'America/Anchorage': { hours: 9, summer: true },
  'America/Juneau': { hours: 9, summer: true },
  'Pacific/Honolulu': { hours: 10, summer: false },
};

const FIRST_YEAR = 2007;
const offset = (hours: number): string => `-${String(hours).padStart(2, '0')}00`;

const part = (name: string, from: number, to: number, start: string, rule?: string): string[] => [
  `BEGIN:${name}`,
  `TZOFFSETFROM:${offset(from)}`,
  `TZOFFSETTO:${offset(to)}`,
  `DTSTART:${start}`,
  ...(rule === undefined ? [] : [`RRULE:FREQ=YEARLY;${rule}`]),
  `END:${name}`,
];

/** The parts of a zone's description from `firstYear` on; undefined where the table cannot tell. */
export function usZoneParts(zone: string, firstYear: number): string[] | undefined {
  const found = US_ZONES[zone];
  if (found === undefined || firstYear < FIRST_YEAR) return undefined;
  const { hours, summer } = found;
  if (!summer) return part('STANDARD', hours, hours, '19700101T000000');
  return [
    ...part('DAYLIGHT', hours, hours - 1, '19700308T020000', 'BYMONTH=3;BYDAY=2SU'),
    ...part('STANDARD', hours - 1, hours, '19701101T020000', 'BYMONTH=11;BYDAY=1SU'),
  ];
}
