/**
 * Sun and moon, for tests that check published calendars against the sky.
 *
 * Source: Jean Meeus, Astronomical Algorithms, 2nd edition (1998), chapters 12, 15, 25 and 47, the larger
 * terms only. An instant is a number of days since 1970-01-01 00:00 Universal Time, so that a `Day` is its
 * midnight. Phases come out within about 2 minutes and risings and settings within about 1 minute in 2020 to
 * 2040.
 */
import type { Day } from '../../src/core/dates.ts';

export interface Place {
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
}

const J2000 = 10957.5;
/** Terrestrial Time less Universal Time in these years: about 70 seconds. */
const DELTA_T = 70 / 86_400;

export const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;
const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);
const angle = (y: number, x: number): number => (Math.atan2(y, x) * 180) / Math.PI;

const centuries = (t: number): number => (t + DELTA_T - J2000) / 36_525;

/** The sun's apparent longitude in degrees, without nutation (chapter 25). */
export function sunLongitude(t: number): number {
  const c = centuries(t);
  const anomaly = 357.52911 + 35_999.05029 * c;
  const centre =
    (1.914602 - 0.004817 * c) * sin(anomaly) +
    (0.019993 - 0.000101 * c) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  return turn(280.46646 + 36_000.76983 * c + 0.0003032 * c * c + centre - 0.00569);
}

/** Multiples of D, M, M' and F, then millionths of a degree of longitude and metres of distance (table 47.A). */
const LONGITUDE: readonly (readonly [number, number, number, number, number, number])[] = [
  [0, 0, 1, 0, 6288774, -20905355],
  [2, 0, -1, 0, 1274027, -3699111],
  [2, 0, 0, 0, 658314, -2955968],
  [0, 0, 2, 0, 213618, -569925],
  [0, 1, 0, 0, -185116, 48888],
  [0, 0, 0, 2, -114332, -3149],
  [2, 0, -2, 0, 58793, 246158],
  [2, -1, -1, 0, 57066, -152138],
  [2, 0, 1, 0, 53322, -170733],
  [2, -1, 0, 0, 45758, -204586],
  [0, 1, -1, 0, -40923, -129620],
  [1, 0, 0, 0, -34720, 108743],
  [0, 1, 1, 0, -30383, 104755],
  [2, 0, 0, -2, 15327, 10321],
  [0, 0, 1, 2, -12528, 0],
  [0, 0, 1, -2, 10980, 79661],
  [4, 0, -1, 0, 10675, -34782],
  [0, 0, 3, 0, 10034, -23210],
  [4, 0, -2, 0, 8548, -21636],
  [2, 1, -1, 0, -7888, 24208],
  [2, 1, 0, 0, -6766, 30824],
  [1, 0, -1, 0, -5163, -8379],
  [1, 1, 0, 0, 4987, -16675],
  [2, -1, 1, 0, 4036, -12831],
  [2, 0, 2, 0, 3994, -10445],
  [4, 0, 0, 0, 3861, -11650],
  [2, 0, -3, 0, 3665, 14403],
  [0, 1, -2, 0, -2689, -7003],
  [2, 0, -1, 2, -2602, 0],
  [2, -1, -2, 0, 2390, 10056],
  [1, 0, 1, 0, -2348, 6322],
  [2, -2, 0, 0, 2236, -9884],
  [0, 1, 2, 0, -2120, 5751],
  [0, 2, 0, 0, -2069, 0],
  [2, -2, -1, 0, 2048, -4950],
  [2, 0, 1, -2, -1773, 4130],
  [2, 0, 0, 2, -1595, 0],
  [4, -1, -1, 0, 1215, -3958],
  [0, 0, 2, 2, -1110, 0],
];

/** Multiples of D, M, M' and F, then millionths of a degree of latitude (table 47.B). */
const LATITUDE: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 0, 1, 5128122],
  [0, 0, 1, 1, 280602],
  [0, 0, 1, -1, 277693],
  [2, 0, 0, -1, 173237],
  [2, 0, -1, 1, 55413],
  [2, 0, -1, -1, 46271],
  [2, 0, 0, 1, 32573],
  [0, 0, 2, 1, 17198],
  [2, 0, 1, -1, 9266],
  [0, 0, 2, -1, 8822],
  [2, -1, 0, -1, 8216],
  [2, 0, -2, -1, 4324],
  [2, 0, 1, 1, 4200],
  [2, 1, 0, -1, -3359],
];

/** The moon's longitude and latitude in degrees, without nutation, and its distance in kilometres. */
function moon(t: number): { longitude: number; latitude: number; distance: number } {
  const c = centuries(t);
  const mean = 218.3164477 + 481_267.88123421 * c - 0.0015786 * c * c;
  const d = 297.8501921 + 445_267.1114034 * c - 0.0018819 * c * c;
  const m = 357.5291092 + 35_999.0502909 * c;
  const a = 134.9633964 + 477_198.8675055 * c + 0.0087414 * c * c;
  const f = 93.272095 + 483_202.0175233 * c - 0.0036539 * c * c;
  // Terms in the sun's anomaly shrink with the eccentricity of the earth's path.
  const shrink = (n: number): number => (1 - 0.002516 * c) ** Math.abs(n);
  const venus = 119.75 + 131.849 * c;
  let longitude = 3958 * sin(venus) + 1962 * sin(mean - f) + 318 * sin(53.09 + 479_264.29 * c);
  let latitude = -2235 * sin(mean) + 382 * sin(313.45 + 481_266.484 * c);
  let distance = 385_000_560;
  for (const [nd, nm, na, nf, sine, cosine] of LONGITUDE) {
    const at = nd * d + nm * m + na * a + nf * f;
    longitude += sine * shrink(nm) * sin(at);
    distance += cosine * shrink(nm) * cos(at);
  }
  for (const [nd, nm, na, nf, sine] of LATITUDE) {
    latitude += sine * shrink(nm) * sin(nd * d + nm * m + na * a + nf * f);
  }
  return { longitude: turn(mean + longitude / 1e6), latitude: latitude / 1e6, distance: distance / 1000 };
}

/** How far the moon is east of the sun, 0 to 360 degrees: 0 is new moon, 180 full. */
const elongation = (t: number): number => turn(moon(t).longitude - sunLongitude(t));

/** The first instant at or after `from` when the elongation is `degrees`. */
export function whenElongation(degrees: number, from: number): number {
  let t = from + turn(degrees - elongation(from)) / 12.1908;
  for (let i = 0; i < 8; i++) {
    t += (turn(degrees - elongation(t) + 180) - 180) / 12.1908;
  }
  return t;
}

/** How high a point of the ecliptic stands above the horizon of a place, in degrees, from the earth's centre. */
function altitude(t: number, place: Place, longitude: number, latitude: number): number {
  const c = centuries(t);
  const tilt = 23.43929 - 0.0130042 * c;
  const ascension = angle(
    sin(longitude) * cos(tilt) - Math.tan((latitude * Math.PI) / 180) * sin(tilt),
    cos(longitude),
  );
  const height = sin(latitude) * cos(tilt) + cos(latitude) * sin(tilt) * sin(longitude);
  const sidereal = 280.46061837 + 360.98564736629 * (t - J2000);
  const hour = sidereal + place.longitude - ascension;
  const up = sin(place.latitude) * height + cos(place.latitude) * Math.sqrt(1 - height * height) * cos(hour);
  return angle(up, Math.sqrt(1 - up * up));
}

/** The instant between `low` and `high` at which `above` changes its answer. */
function change(above: (t: number) => boolean, low: number, high: number): number {
  const start = above(low);
  let [from, to] = [low, high];
  for (let i = 0; i < 24; i++) {
    const middle = (from + to) / 2;
    if (above(middle) === start) from = middle;
    else to = middle;
  }
  return to;
}

/** The upper limb on the horizon, 34' of refraction. */
const sunUp = (place: Place) => (t: number) => altitude(t, place, sunLongitude(t), 0) > -50 / 60;

/** Refraction and the moon's own size raise it, the observer's place on the earth's face lowers it. */
const moonUp = (place: Place) => (t: number) => {
  const { longitude, latitude, distance } = moon(t);
  const parallax = angle(6378.14, distance);
  return altitude(t, place, longitude, latitude) > 0.7275 * parallax - 34 / 60;
};

const noon = (day: Day, place: Place): number => day + 0.5 - place.longitude / 360;

export const sunrise = (day: Day, place: Place): number =>
  change(sunUp(place), noon(day, place) - 0.5, noon(day, place));
export const sunset = (day: Day, place: Place): number =>
  change(sunUp(place), noon(day, place), noon(day, place) + 0.5);

/** The moonset nearest to a sunset: of use around new moon only, when the two are at most 6 hours apart. */
export const moonset = (day: Day, place: Place): number =>
  change(moonUp(place), sunset(day, place) - 0.25, sunset(day, place) + 0.25);
