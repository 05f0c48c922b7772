/** Dates, times of day, months, weekdays and zones. */
import { type Clock, type Day, parseDay } from '../core/dates.ts';
import { didYouMean } from '../core/suggest.ts';
import { MONTHS, WEEKDAYS } from '../core/words.ts';
import { Fault, leaf, wrongValue } from './leaf.ts';

/** `YYYY-MM-DD`, plain or quoted. */
export const calendarDate = () =>
  leaf(
    'a date such as 2027-08-26',
    { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    (s): Day | Fault => {
      const found = parseDay(s.text);
      if (found !== undefined) return found;
      const hint = /^\d{4}-\d{2}-\d{2}$/.test(s.text)
        ? 'The form is right, but the calendar has no such day.'
        : 'Write year, month and day with leading zeros: 2027-08-26.';
      return new Fault('schema/bad-date', `${JSON.stringify(s.text.slice(0, 40))} is not a date`, hint);
    },
  );

/** `"16:30"`, 16:30 or `4:30 pm`, in minutes after midnight. */
export const clockTime = () =>
  leaf(
    'a time such as "16:30" or "4:30 pm"',
    { type: 'string', pattern: '^\\d{1,2}(:\\d{2})?( ?[AaPp]\\.?[Mm]\\.?)?$' },
    (s): Clock | Fault => {
      const match = /^(\d{1,2})(?::(\d{2}))?(?:\s*([ap])\.?m\.?)?$/i.exec(s.text);
      const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
      const half = match?.[3]?.toLowerCase();
      const bare = match !== null && match[2] === undefined && half === undefined;
      if (!match || bare || minute > 59 || (half ? hour < 1 || hour > 12 : hour > 23))
        return wrongValue(s, 'a time of day', 'Write it as "16:30" or "4:30 pm".');
      return ((half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour) * 60 + minute) as Clock;
    },
  );

function named(what: string, names: readonly string[], first: number) {
  const known = names.map((n) => n.toLowerCase());
  return leaf(`the name of a ${what}`, { enum: known }, (s): number | Fault => {
    const found = known.indexOf(s.text.toLowerCase());
    if (found >= 0) return found + first;
    const hint = didYouMean(s.text, known) ?? `Write its English name, such as ${known[1]}.`;
    return wrongValue(s, `the name of a ${what}`, hint);
  });
}

/** A weekday's English name, as 0 (Sunday) to 6. */
export const weekdayName = () => named('weekday', WEEKDAYS, 0);
/** A month's English name, as 1 to 12. */
export const monthName = () => named('month', MONTHS, 1);

/** Zones of the United States, accepted without asking Intl, which would cost every start a quarter more. */
const US_ZONES = new Set([
  'America/New_York',
  'America/Detroit',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Juneau',
  'America/Boise',
  'America/Puerto_Rico',
  'America/Indiana/Indianapolis',
  'America/Kentucky/Louisville',
  'Pacific/Honolulu',
  'Pacific/Guam',
  'UTC',
]);

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  EST: 'America/New_York',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  CT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  MT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
};

function isZone(name: string): boolean {
  if (US_ZONES.has(name)) return true;
  if (!/^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** An IANA zone name. Abbreviations are refused: `PST` is wrong for half of the year. */
export const zone = () =>
  leaf(
    'a time zone such as America/Los_Angeles',
    {
      type: 'string',
      examples: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
    },
    (s) => {
      if (isZone(s.text)) return s.text;
      const meant = ABBREVIATIONS[s.text.toUpperCase()];
      const hint = meant
        ? `Write ${meant}: an abbreviation holds for half of the year only.`
        : (didYouMean(s.text, [...US_ZONES]) ?? 'Write a name of the IANA list, such as America/Chicago.');
      return wrongValue(s, 'a time zone', hint);
    },
  );
