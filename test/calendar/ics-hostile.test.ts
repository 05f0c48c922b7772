/** Files that are meant to keep a reader busy, or to fill its memory. Each must be read within seconds. */
import { describe, expect, it } from 'vitest';
import { readIcs } from '../../src/calendar/ics/read.ts';
import { day, iso } from '../../src/core/dates.ts';

const range = { from: day('2027-02-01'), to: day('2037-12-31') };
const calendar = (...body: string[]): string =>
  ['BEGIN:VCALENDAR', ...body, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'UID:u', ...lines, 'END:VEVENT'].join('\r\n');
const many = (n: number, one: string): string => Array<string>(n).fill(one).join('\r\n');

/** Far above what any of these takes, far below what an unbounded reader would take. */
const SOON = 15_000;

describe('a file that would keep a reader busy', () => {
  it.each([
    ['a day that no year has', event('DTSTART:20270101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30')],
    ['the same, counted', event('DTSTART:16010101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2')],
    ['a month without days', event('DTSTART:16010101', 'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1;COUNT=2')],
    [
      'the end of time',
      event('DTSTART:99991231T235959Z', 'DURATION:P999999W', 'RRULE:FREQ=YEARLY;INTERVAL=99999'),
    ],
  ])(
    '%s',
    (_, body) => {
      const { events } = readIcs(calendar(body), range, 'America/Chicago');
      expect(events).toEqual([]);
    },
    SOON,
  );

  it(
    'thousands of rules without a day',
    () => {
      const list = Array<string>(100).fill('53MO').join(',');
      const rule = `RRULE:FREQ=YEARLY;BYDAY=${list};BYMONTHDAY=3;COUNT=9`;
      const { faults } = readIcs(calendar(many(3000, event('DTSTART:16010101', rule))), range);
      expect(faults.some((f) => f.message.includes('rules ask for too many dates'))).toBe(true);
    },
    SOON,
  );

  it(
    'one rule that counts through centuries',
    () => {
      const list = Array<string>(300).fill('1').join(',');
      const text = calendar(
        event('SUMMARY:x', 'DTSTART:16010101', `RRULE:FREQ=DAILY;BYMONTHDAY=${list};COUNT=999999`),
      );
      expect(readIcs(text, range).faults[0]?.message).toContain('asks for too many dates');
    },
    SOON,
  );

  it(
    'a zone of its own that changes every day',
    () => {
      const part =
        'BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=DAILY\r\nEND:STANDARD';
      const zone = `BEGIN:VTIMEZONE\r\nTZID:Foo\r\n${many(10_000, part)}\r\nEND:VTIMEZONE`;
      const { events } = readIcs(
        calendar(zone, many(500, event('DTSTART;TZID=Foo:20280101T100000'))),
        range,
        'UTC',
      );
      expect(events).toHaveLength(500);
    },
    SOON,
  );
});

describe('a file that would flood', () => {
  it(
    'gives at most 10,000 dates',
    () => {
      const daily = event('DTSTART:20270301T020000Z', 'RRULE:FREQ=DAILY');
      const { events, faults } = readIcs(calendar(many(5000, daily)), range, 'America/Chicago');
      expect(events).toHaveLength(10_000);
      expect(faults.map((f) => f.message)).toEqual([expect.stringContaining('more than 10,000 dates')]);
    },
    SOON,
  );

  it(
    'gives at most 10,000 events',
    () => {
      const { events, faults } = readIcs(calendar(many(10_001, event('DTSTART:20280101'))), range);
      expect(events).toHaveLength(10_000);
      expect(faults).toMatchObject([
        { line: 40_002, message: expect.stringContaining('more than 10,000 events') },
      ]);
      expect(readIcs(calendar(many(10_000, event('DTSTART:20280101'))), range).faults).toEqual([]);
    },
    SOON,
  );

  it(
    'reads at most 20,000 single dates',
    () => {
      const dates = Array.from({ length: 30_000 }, (_, i) =>
        iso(range.from + (i % 3000)).replaceAll('-', ''),
      );
      const { events, faults } = readIcs(
        calendar(event('DTSTART:20270301', `RDATE:${dates.join(',')}`)),
        range,
      );
      expect(events).toHaveLength(3000);
      expect(faults.map((f) => f.message)).toEqual([
        expect.stringContaining('more than 20,000 single dates'),
      ]);
    },
    SOON,
  );

  it(
    'tells at most a hundred faults, and how many more there are',
    () => {
      const { faults } = readIcs(calendar(many(5000, event('DTSTART:soon'))), range);
      expect(faults).toHaveLength(101);
      expect(faults.at(-1)?.message).toBe('4900 more entries cannot be read');
    },
    SOON,
  );

  it('is not read when it is larger than 5 MiB', () => {
    const text = calendar(event('DTSTART:20280101', `SUMMARY:${'x'.repeat(5 * 1024 * 1024)}`));
    expect(readIcs(text, range)).toMatchObject({
      events: [],
      faults: [{ line: 1, message: expect.stringContaining('5 MiB') }],
    });
  });
});

describe('a file of a strange shape', () => {
  it.each([
    ['100,000 folds', `${'\r\n x'.repeat(100_000)}\r\n`],
    ['backslashes', `${'\\'.repeat(2_000_000)}\r\n`],
    ['spaces', `${' '.repeat(2_000_000)}x\r\n`],
    ['empty lines', '\r\n'.repeat(1_000_000)],
    ['parameters without end', `\r\nDESCRIPTION${';A=B'.repeat(500_000)}\r\n`],
    ['quotes without end', `\r\n${'DESCRIPTION;A="x\r\n'.repeat(100_000)}`],
    ['components without end', `\r\n${'BEGIN:X\r\n'.repeat(300_000)}${'END:X\r\n'.repeat(300_000)}`],
    [
      'bytes of anything',
      `\r\n${Array.from({ length: 500_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')}\r\n`,
    ],
  ])(
    'is read: %s',
    (_, junk) => {
      const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20280101\r\nSUMMARY:Odd${junk}END:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART:20280102\r\nSUMMARY:Kept\r\nEND:VEVENT\r\nEND:VCALENDAR`;
      const { events } = readIcs(text, range);
      expect(events.map((e) => iso(e.from))).toEqual(['2028-01-01', '2028-01-02']);
      expect(events[1]?.name).toBe('Kept');
    },
    SOON,
  );

  it(
    'is refused with one line: bytes without a calendar',
    () => {
      const text = Array.from({ length: 500_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('');
      expect(readIcs(text, range)).toMatchObject({ isCalendar: false, faults: [{ line: 1 }] });
    },
    SOON,
  );
});
