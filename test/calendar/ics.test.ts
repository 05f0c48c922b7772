import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIcs } from '../../src/calendar/ics/read.ts';
import { type Day, day, iso } from '../../src/core/dates.ts';

const district = readFileSync(
  new URL('../fixtures/calendars/livingston-nj-2025-2026.ics', import.meta.url),
  'utf8',
);
const always = { from: day('2020-01-01'), to: day('2035-12-31') };

const calendar = (...body: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...body, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

/** `2027-11-25 to 2027-11-26 Thanksgiving`, one line an event. */
function read(text: string, timezone?: string, range = always): string[] {
  const { events, faults } = readIcs(text, range, timezone);
  expect(faults).toEqual([]);
  return events.map((e) => `${iso(e.from)}${e.to === e.from ? '' : ` to ${iso(e.to)}`} ${e.name}`);
}
const days = (text: string, timezone?: string): string[] =>
  read(text, timezone).map((line) => line.replace(/ Untitled event$/, ''));

describe("a district's file", () => {
  it('is the real one: CRLF, a fold with a tab', () => {
    expect(district).toContain('\r\n\tschool-calendar.com');
  });

  it('gives every event with its days', () => {
    const found = read(district, 'America/New_York');
    expect(found).toHaveLength(33);
    expect(found).toContain('2025-08-25 to 2025-08-26 Professional Development Days - No Students');
    expect(found).toContain('2025-11-27 to 2025-11-28 Thanksgiving Recess - District Closed');
    expect(found).toContain('2025-12-24 to 2025-12-31 Winter Recess - District Closed');
    expect(found).toContain("2026-01-01 New Year's Day - District Closed");
    expect(found.at(-1)).toBe('2026-06-19 Juneteenth - District Closed');
  });

  it('says where an event stands, and how far the file reaches', () => {
    const { events, inFile, span } = readIcs(district, always);
    const labor = events.find((e) => e.name.startsWith('Labor Day'));
    expect(district.split('\r\n')[labor!.line - 1]).toBe('BEGIN:VEVENT');
    expect(district.split('\r\n')[labor!.line + 1]).toBe('SUMMARY:Labor Day - District Closed');
    expect(events.every((e) => e.allDay)).toBe(true);
    expect([inFile, iso(span!.from), iso(span!.to)]).toEqual([33, '2025-08-25', '2026-06-19']);
  });

  it('reads the same with other line ends and folds', () => {
    const folded = district.replace(/[^\r\n]{30}(?=[^\r\n])/g, '$&\r\n ');
    for (const text of [district.replaceAll('\r\n', '\n'), district.replaceAll('\r\n', '\r'), folded])
      expect(read(text)).toEqual(read(district));
  });

  it('takes only what touches the range, ends included', () => {
    const range = { from: day('2025-12-31'), to: day('2026-01-01') };
    expect(read(district, undefined, range)).toEqual([
      '2025-12-24 to 2025-12-31 Winter Recess - District Closed',
      "2026-01-01 New Year's Day - District Closed",
    ]);
  });
});

describe('when an event is', () => {
  it.each([
    ['a day without an end', ['DTSTART;VALUE=DATE:20271125'], '2027-11-25'],
    ['a day that says so nowhere', ['DTSTART:20271125'], '2027-11-25'],
    [
      'an exclusive end',
      ['DTSTART;VALUE=DATE:20271125', 'DTEND;VALUE=DATE:20271127'],
      '2027-11-25 to 2027-11-26',
    ],
    ['an end on the same day', ['DTSTART;VALUE=DATE:20271125', 'DTEND;VALUE=DATE:20271125'], '2027-11-25'],
    ['a length of days', ['DTSTART;VALUE=DATE:20271220', 'DURATION:P2W'], '2027-12-20 to 2028-01-02'],
    ['a length of hours', ['DTSTART:20271220T220000', 'DURATION:PT3H30M'], '2027-12-20 to 2027-12-21'],
    ['an end at midnight', ['DTSTART:20271220T220000', 'DTEND:20271221T000000'], '2027-12-20'],
    [
      'midnight to midnight',
      ['DTSTART:20271220T000000', 'DTEND:20271223T000000'],
      '2027-12-20 to 2027-12-22',
    ],
    ['a time without an end', ['DTSTART:20271220T000000'], '2027-12-20'],
    ['dashes and colons', ['DTSTART:2027-12-20T09:00:00', 'DTEND:2027-12-20T10:00:00'], '2027-12-20'],
    ['lower case', ['dtstart;value=date:20271125'], '2027-11-25'],
  ])('%s', (_, lines, wanted) => {
    expect(days(calendar(event(...lines)))).toEqual([wanted]);
  });

  it('is on the days of the plan, not of the file', () => {
    const evening = calendar(event('DTSTART:20271120T020000Z', 'DTEND:20271120T040000Z'));
    expect(days(evening)).toEqual(['2027-11-20']);
    expect(days(evening, 'America/Los_Angeles')).toEqual(['2027-11-19']);
    const east = calendar(event('DTSTART;TZID=America/New_York:20271120T010000'));
    expect(days(east, 'America/New_York')).toEqual(['2027-11-20']);
    expect(days(east, 'America/Los_Angeles')).toEqual(['2027-11-19']);
  });

  it('is a whole day also where a program wrote it in UTC', () => {
    const text = calendar(event('DTSTART:20271125T050000Z', 'DTEND:20271127T050000Z'));
    expect(days(text, 'America/New_York')).toEqual(['2027-11-25 to 2027-11-26']);
    expect(readIcs(text, always, 'America/New_York').events[0]?.allDay).toBe(true);
  });

  it('knows the zone names of Windows and of older programs', () => {
    for (const zone of [
      '"Pacific Standard Time"',
      'Pacific Standard Time',
      '"(UTC-08:00) Pacific Time (US & Canada)"',
      '/mozilla.org/20070129_1/America/Los_Angeles',
      '/freeassociation.sourceforge.net/America/Los_Angeles',
      'US/Pacific',
    ])
      expect(days(calendar(event(`DTSTART;TZID=${zone}:20271120T223000`)), 'America/New_York')).toEqual([
        '2027-11-21',
      ]);
  });

  it('follows a zone that the file describes itself', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const at = (time: string): string[] =>
      days(calendar(event(`DTSTART;TZID=Customized Time Zone:${time}`), zone), 'UTC');
    // Eight hours behind in winter, seven in summer.
    expect(at('20280115T155959')).toEqual(['2028-01-15']);
    expect(at('20280115T160000')).toEqual(['2028-01-16']);
    expect(at('20280715T165959')).toEqual(['2028-07-15']);
    expect(at('20280715T170000')).toEqual(['2028-07-16']);
  });

  it('takes times as they stand where nobody knows the zone, and says so once', () => {
    const text = calendar(
      event('DTSTART;TZID=Riverbend Time:20271120T233000'),
      event('DTSTART;TZID=Riverbend Time:20271121T233000'),
    );
    const { events, faults } = readIcs(text, always, 'America/Los_Angeles');
    expect(events.map((e) => iso(e.from))).toEqual(['2027-11-20', '2027-11-21']);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      line: 4,
      message: expect.stringContaining('"Riverbend Time" is not known'),
    });
  });
});

describe('what an event is called', () => {
  it('undoes escapes and folds, on one line', () => {
    const text =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20271125\nSUMMARY;LANGUAGE=en:No School\\; staff\\n\n  day\\, K\\\\8\nEND:VEVENT\nEND:VCALENDAR';
    expect(read(text)).toEqual(['2027-11-25 No School; staff day, K\\8']);
  });

  it('takes out what cannot be seen and cuts what is too long', () => {
    const [event1] = readIcs(
      calendar(event('DTSTART:20271125', 'SUMMARY:a\u001b[31mb\u202ec')),
      always,
    ).events;
    expect(event1?.name).toBe('a [31mb c');
    const [event2] = readIcs(
      calendar(event('DTSTART:20271125', `SUMMARY:${'long '.repeat(100)}`)),
      always,
    ).events;
    expect(event2?.name).toHaveLength(200);
  });

  it('is not mistaken for an alarm', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Alarm', 'DTSTART:20300101', 'DURATION:P9D', 'END:VALARM'];
    expect(read(calendar(event(...alarm, 'DTSTART:20271125', 'SUMMARY:Break')))).toEqual([
      '2027-11-25 Break',
    ]);
  });
});

describe('repeated events', () => {
  const weekly = ['UID:w@x', 'SUMMARY:Late start', 'DTSTART;TZID=America/New_York:20270901T090000'];
  const rule = 'RRULE:FREQ=WEEKLY;COUNT=5';

  it('leave out EXDATEs, whatever their form', () => {
    for (const out of [
      'EXDATE;TZID=America/New_York:20270908T090000,20270915T090000',
      'EXDATE;VALUE=DATE:20270908,20270915',
      'EXDATE:20270908T130000Z\r\nEXDATE:20270915T130000Z',
      'EXDATE;TZID="Eastern Standard Time":20270908T000000,20270915T000000',
    ])
      expect(read(calendar(event(...weekly, rule, out)))).toEqual([
        '2027-09-01 Late start',
        '2027-09-22 Late start',
        '2027-09-29 Late start',
      ]);
  });

  it('take RDATEs, also as periods', () => {
    const more = 'RDATE;VALUE=PERIOD:20271006T130000Z/20271008T130000Z,20271020T130000Z/PT1H';
    expect(read(calendar(event(...weekly, more)), 'America/New_York')).toEqual([
      '2027-09-01 Late start',
      '2027-10-06 to 2027-10-08 Late start',
      '2027-10-20 Late start',
    ]);
  });

  it('are changed by events with a RECURRENCE-ID, before or after them', () => {
    const moved = event(
      'UID:w@x',
      'RECURRENCE-ID:20270908T130000Z',
      'SUMMARY:Late start, moved',
      'DTSTART;TZID=America/New_York:20270909T100000',
    );
    const dropped = event(
      'UID:w@x',
      'RECURRENCE-ID;TZID=America/New_York:20270915T090000',
      'STATUS:CANCELLED',
      'DTSTART;TZID=America/New_York:20270915T090000',
    );
    for (const body of [
      [event(...weekly, rule), moved, dropped],
      [dropped, moved, event(...weekly, rule)],
    ])
      expect(read(calendar(...body))).toEqual([
        '2027-09-01 Late start',
        '2027-09-09 Late start, moved',
        '2027-09-22 Late start',
        '2027-09-29 Late start',
      ]);
  });

  it('are gone with their changes when they are cancelled', () => {
    const changed = event('UID:w@x', 'RECURRENCE-ID:20270908T130000Z', 'DTSTART:20270909T100000');
    expect(read(calendar(event(...weekly, rule, 'STATUS:CANCELLED'), changed))).toEqual([]);
  });

  it('end with UNTIL, in the zone of the event', () => {
    // 22 September, 23:59:59 in New York.
    const until = 'RRULE:FREQ=WEEKLY;UNTIL=20270923T035959Z';
    expect(days(calendar(event('DTSTART;TZID=America/New_York:20270908T090000', until)))).toEqual([
      '2027-09-08',
      '2027-09-15',
      '2027-09-22',
    ]);
    const byDate = event('DTSTART:20270908T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20270915');
    expect(days(calendar(byDate))).toEqual(['2027-09-08', '2027-09-15']);
    const tooEarly = event('DTSTART:20270908T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20270915T085959');
    expect(days(calendar(tooEarly))).toEqual(['2027-09-08']);
  });

  it('may begin in the far past', () => {
    const range = { from: day('2027-11-01'), to: day('2027-11-30') };
    const since1601 = event(
      'DTSTART;VALUE=DATE:16010101',
      'SUMMARY:Thanks',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
    );
    expect(read(calendar(since1601), undefined, range)).toEqual(['2027-11-25 Thanks']);
    const long = event('DTSTART;VALUE=DATE:20200101', 'SUMMARY:Long', 'DTEND;VALUE=DATE:20300101');
    expect(read(calendar(long), undefined, range)).toEqual(['2020-01-01 to 2029-12-31 Long']);
  });

  it('count their dates from the first, also where it lies in another zone', () => {
    // Mondays at 19:00 in Los Angeles are Tuesdays in UTC.
    const text = calendar(event('DTSTART:20270907T020000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'));
    expect(days(text, 'America/Los_Angeles')).toEqual(['2027-09-06', '2027-09-13']);
  });
});

describe('what cannot be read', () => {
  const good = event('DTSTART;VALUE=DATE:20271125', 'SUMMARY:Kept');
  it.each([
    [
      'DTSTART is no date',
      [event('SUMMARY:Bad', 'DTSTART:20270230')],
      5,
      'DTSTART "20270230", which is no date',
    ],
    ['there is no DTSTART', [event('SUMMARY:Bad')], 3, '"Bad" has no DTSTART; it is left out'],
    [
      'a rule by the hour',
      [event('DTSTART:20100101', 'RRULE:FREQ=HOURLY')],
      5,
      'only its first date is taken',
    ],
    ['week numbers', [event('DTSTART:20100101', 'RRULE:FREQ=YEARLY;BYWEEKNO=3')], 5, 'because of "BYWEEKNO"'],
    ['the year 1', [event('SUMMARY:Bad', 'DTSTART:00010101')], 5, 'which is no date'],
    ['an EXDATE', [event('DTSTART:20100101', 'RRULE:FREQ=DAILY;COUNT=2', 'EXDATE:soon')], 6, '"soon"'],
    ['a line of junk', ['Come one, come all', ''], 3, 'is no line of a calendar file'],
    ['no END', ['BEGIN:VEVENT', 'DTSTART:20100101'], 3, 'has no END:VEVENT'],
  ])('%s', (_, body, line, message) => {
    const { events, faults } = readIcs(calendar(...body, good), {
      from: day('2027-01-01'),
      to: day('2028-01-01'),
    });
    expect(events.map((e) => e.name)).toEqual(['Kept']);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line, message: expect.stringContaining(message) });
    expect(faults[0]?.hint).not.toBe('');
  });

  it('keeps the first day of an event whose end is wrong', () => {
    for (const end of ['DTEND:20271101', 'DTEND:never', 'DURATION:-P1D']) {
      const { events, faults } = readIcs(calendar(event('DTSTART:20271125', end)), always);
      expect(events.map((e) => [iso(e.from), iso(e.to)])).toEqual([['2027-11-25', '2027-11-25']]);
      expect(faults[0]?.message).toContain('only its first day is taken');
    }
  });

  it('leaves out an event in whose middle the file ends', () => {
    const cut = calendar(good, event('DTSTART:20271224', 'SUMMARY:Cut')).split('SUMMARY:Cut')[0] ?? '';
    const { events, faults } = readIcs(cut, always);
    expect(events.map((e) => e.name)).toEqual(['Kept']);
    expect(faults[0]?.message).toContain('ends in the middle');
  });

  it('is no calendar at all', () => {
    expect(readIcs('<!DOCTYPE html><html></html>', always)).toMatchObject({
      isCalendar: false,
      faults: [{ line: 1, message: 'the file is a web page, not a calendar' }],
    });
    expect(readIcs('', always).faults[0]?.message).toBe('the file holds no calendar');
  });
});

describe('any file', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'BEGIN:VCALENDAR\n',
      'END:VCALENDAR\n',
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'BEGIN:VTIMEZONE\n',
      'END:VTIMEZONE\n',
      'BEGIN:STANDARD\n',
      'TZID:X\n',
      'TZOFFSETFROM:-0100\nTZOFFSETTO:+0200\n',
      'DTSTART;TZID=X:20270301T000000\n',
      'DTSTART:20270301\n',
      'DTEND:20270303\n',
      'DURATION:PT36H\n',
      'RRULE:FREQ=DAILY;INTERVAL=9\n',
      'RRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=4\n',
      'EXDATE:20270310\n',
      'UID:1\n',
      'RECURRENCE-ID:20270310\n',
      '\t',
      ' \r\n',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );

  it('gives days in order within reach, and throws nothing', () => {
    const range = { from: day('2027-03-01'), to: day('2027-06-30') };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { events, faults } = readIcs(pieces.join(''), range, 'America/Chicago');
        let last: Day = Number.NEGATIVE_INFINITY;
        for (const e of events) {
          expect(e.from).toBeLessThanOrEqual(e.to);
          expect(e.from).toBeGreaterThanOrEqual(last);
          expect(e.from <= range.to && e.to >= range.from).toBe(true);
          last = e.from;
        }
        for (const f of faults) expect(f.line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('reads back any days that are written as RFC 5545 has it', () => {
    const text = (d: Day): string => iso(d).replaceAll('-', '');
    fc.assert(
      fc.property(fc.integer({ min: always.from, max: always.to - 100 }), fc.nat(60), (from, more) => {
        const lines = [`DTSTART;VALUE=DATE:${text(from)}`, `DTEND;VALUE=DATE:${text(from + more + 1)}`];
        const [found] = readIcs(calendar(event(...lines)), always, 'Pacific/Auckland').events;
        expect(found).toMatchObject({ from, to: from + more });
      }),
    );
  });

  it('is not touched by the zone of the machine', () => {
    const text = calendar(
      event('DTSTART;TZID=America/New_York:20270314T023000', 'RRULE:FREQ=DAILY;COUNT=40'),
    );
    const before = process.env.TZ;
    try {
      const seen = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'].map((zone) => {
        process.env.TZ = zone;
        // The change of zone must have taken hold, or this would show nothing.
        expect(new Date(Date.UTC(2027, 0, 1)).getHours()).toBe({ U: 0, A: 16, P: 13 }[zone[0] ?? '']);
        return JSON.stringify(readIcs(text, always, 'America/Los_Angeles'));
      });
      expect(new Set(seen).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
