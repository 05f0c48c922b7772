/** Wall-clock times of a zone as instants. Through Temporal, since the host's own zone must not matter. */
import { Temporal } from 'temporal-polyfill';
import { type Clock, type Day, iso, isoClock } from '../core/dates.ts';

const wall = (d: Day, t: Clock): Temporal.PlainDateTime =>
  // A meeting that ends at midnight ends on the next day.
  t < 1440
    ? Temporal.PlainDateTime.from(`${iso(d)}T${isoClock(t)}`)
    : Temporal.PlainDateTime.from(`${iso(d + 1)}T${isoClock(t - 1440)}`);

/**
 * `2027-08-26T16:30:00-07:00`: the zone's true offset on that day. A time that the clock skips is read an
 * hour later, one that it shows twice is read as the first.
 */
export function withOffset(d: Day, t: Clock, timezone: string): string {
  return wall(d, t)
    .toZonedDateTime(timezone, { disambiguation: 'compatible' })
    .toString({ timeZoneName: 'never' });
}
