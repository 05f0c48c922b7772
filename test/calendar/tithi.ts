/**
 * India's lunar months and days (tithis), for tests that check published festival dates against the sky.
 *
 * Sources: Calendar Reform Committee, Report, New Delhi 1955, for the months and the ayanamsa; P. V. Kane,
 * History of Dharmasastra, volume 5, 1958, for the parts of the day and night. Instants as in moon.ts.
 */
import { civil, type Day, dayOf } from '../../src/core/dates.ts';
import { type Place, sunLongitude, sunrise, sunset, turn, whenElongation } from './moon.ts';

export const NEW_DELHI: Place = { latitude: 28.6139, longitude: 77.209 };
const INDIA = 5.5 / 24;

/** From one instant to another. */
export type Span = readonly [from: number, to: number];

const MONTHS = [
  'Chaitra',
  'Vaishakha',
  'Jyeshtha',
  'Ashadha',
  'Shravana',
  'Bhadrapada',
  'Ashvina',
  'Kartika',
  'Margashirsha',
  'Pausha',
  'Magha',
  'Phalguna',
] as const;

/** The day in India of an instant. */
export const dayInIndia = (t: number): Day => Math.floor(t + INDIA);

/** The sun's longitude among the stars: less the Lahiri ayanamsa, 23.85 degrees in 2000. */
function siderealSun(t: number): number {
  const years = (t - 10957.5) / 365.25;
  return turn(sunLongitude(t) - 23.853 - (50.29 / 3600) * years);
}

/** The instant, near `t`, when the sun enters a sign: 0 is Mesha, 9 Makara. */
export function sankranti(sign: number, near: number): number {
  let t = near;
  for (let i = 0; i < 8; i++) {
    t += (turn(sign * 30 - siderealSun(t) + 180) - 180) / 0.98565;
  }
  return t;
}

/**
 * The lunar month of a name that has its middle in a civil year, from new moon to new moon. It is named after
 * the sign that the sun enters in it; a month in which it enters none is an extra one and is passed over.
 */
export function lunarMonth(name: (typeof MONTHS)[number], year: number): Span {
  let from = whenElongation(0, dayOf(year - 1, 12, 1));
  for (;;) {
    const to = whenElongation(0, from + 20);
    const [before, after] = [from, to].map((t) => Math.floor(siderealSun(t) / 30));
    if (before !== after && MONTHS[after!] === name && civil((from + to) / 2).year === year)
      return [from, to];
    if (from > dayOf(year + 1, 2, 1)) throw new Error(`no ${name} in ${year}`);
    from = to;
  }
}

/** The `n`-th tithi of a month, 1 to 30: while the moon gains 12 degrees on the sun. */
export function tithi([from, to]: Span, n: number): Span {
  const at = (k: number): number => (k === 0 ? from : k === 30 ? to : whenElongation(k * 12, from + k * 0.8));
  return [at(n - 1), at(n)];
}

export const riseOf = (day: Day): number => sunrise(day, NEW_DELHI);
export const setOf = (day: Day): number => sunset(day, NEW_DELHI);

/** A fifth of the daylight: the third is midday (madhyahna), the fourth the afternoon (aparahna). */
const fifth =
  (n: number) =>
  (day: Day): Span => {
    const [rise, set] = [riseOf(day), setOf(day)];
    return [rise + ((set - rise) * (n - 1)) / 5, rise + ((set - rise) * n) / 5];
  };
export const midday = fifth(3);
export const afternoon = fifth(4);

/** The eighth of the fifteen parts of the night that follows a day (nishita). */
export function midnight(day: Day): Span {
  const [set, rise] = [setOf(day), riseOf(day + 1)];
  return [set + ((rise - set) * 7) / 15, set + ((rise - set) * 8) / 15];
}

/** The first fifth of the night that follows a day (pradosha). */
export function evening(day: Day): Span {
  const [set, rise] = [setOf(day), riseOf(day + 1)];
  return [set, set + (rise - set) / 5];
}

const daysAround = ([from, to]: Span): readonly Day[] =>
  [-1, 0, 1, 2].map((n) => dayInIndia(from) + n).filter((day) => day <= dayInIndia(to));

/** The days on which a tithi touches a part of the day. */
export const daysTouching = (span: Span, part: (day: Day) => Span): readonly Day[] =>
  daysAround(span).filter((day) => part(day)[0] < span[1] && part(day)[1] > span[0]);

/** The days on which a tithi prevails at an instant of the day. */
export const daysAt = (span: Span, instant: (day: Day) => number): readonly Day[] =>
  daysAround(span).filter((day) => instant(day) >= span[0] && instant(day) < span[1]);

/** The day on which a tithi prevails at sunrise; where it prevails at none, the day on which it begins. */
export const dayAtSunrise = (span: Span): Day => daysAt(span, riseOf)[0] ?? dayInIndia(span[0]);
