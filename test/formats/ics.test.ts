import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentsOf } from '../../src/calendar/ics/components.ts';
import { readIcs } from '../../src/calendar/ics/read.ts';
import { ZoneBook } from '../../src/calendar/ics/zone-book.ts';
import { namedZone } from '../../src/calendar/ics/zones.ts';
import type { CalendarArtifact, CalendarEntry } from '../../src/core/artifact.ts';
import { day, iso } from '../../src/core/dates.ts';
import { calendarToIcs, type IcsOptions } from '../../src/formats/ics.ts';
import { sequencesOf } from '../../src/formats/ics-sequence.ts';
import { folded } from '../../src/formats/ics-text.ts';
import { zoneLines } from '../../src/formats/ics-zone.ts';

const meeting = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'studio/2027-09@test.lcplan',
  title: 'Studio',
  day: day('2027-09-23'),
  time: { start: 16 * 60 + 30, end: 18 * 60 + 30 },
  description: '',
  category: 'meeting',
  ...more,
});
const wholeDay = (more: Partial<CalendarEntry> = {}): CalendarEntry => {
  const { time: _, ...rest } = meeting({ category: 'milestone', uid: 'onramp/x@test.lcplan', ...more });
  return rest;
};
const calendar = (entries: CalendarEntry[], timezone = 'America/Los_Angeles'): CalendarArtifact => ({
  kind: 'calendar',
  id: 'calendar',
  title: 'Test',
  timezone,
  entries,
});
const options: IcsOptions = { dtstamp: day('2027-01-15'), version: '0.1.0' };
const lines = (entries: CalendarEntry[], timezone?: string): string[] =>
  calendarToIcs(calendar(entries, timezone), options).replaceAll('\r\n ', '').split('\r\n');
const linesNamed = (text: string, name: string): string[] =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

describe('a calendar file', () => {
  it('is what calendar programs want', () => {
    const text = calendarToIcs(
      calendar([
        meeting({
          description: 'Moved from Sep 24: Sukkot.\nFood is provided.',
          location: 'Library; room 2, left',
        }),
        wholeDay({ title: 'Dates agreed', day: day('2027-02-28') }),
      ]),
      { ...options, sequence: (uid) => (uid.startsWith('studio') ? 3 : 0) },
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//lcplan//lcplan 0.1.0//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Test',
      'X-WR-TIMEZONE:America/Los_Angeles',
      'BEGIN:VTIMEZONE',
      'TZID:America/Los_Angeles',
      'BEGIN:DAYLIGHT',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'DTSTART:19700308T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'DTSTART:19701101T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:studio/2027-09@test.lcplan',
      'DTSTAMP:20270115T000000Z',
      'SEQUENCE:3',
      'DTSTART;TZID=America/Los_Angeles:20270923T163000',
      'DTEND;TZID=America/Los_Angeles:20270923T183000',
      'SUMMARY:Studio',
      'DESCRIPTION:Moved from Sep 24: Sukkot.\\nFood is provided.',
      'LOCATION:Library\\; room 2\\, left',
      'CATEGORIES:Meeting',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:onramp/x@test.lcplan',
      'DTSTAMP:20270115T000000Z',
      'SEQUENCE:0',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Dates agreed',
      'CATEGORIES:Milestone',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('writes UTC without a zone, and no zone where nothing has a time', () => {
    expect(lines([meeting()], 'UTC')).toContain('DTSTART:20270923T163000Z');
    expect(lines([meeting()], 'UTC').join()).not.toContain('VTIMEZONE');
    expect(lines([wholeDay()]).join()).not.toContain('VTIMEZONE');
  });

  it('ends a meeting at midnight on the next day', () => {
    expect(lines([meeting({ day: day('2027-12-31'), time: { start: 1380, end: 1440 } })])).toContain(
      'DTEND;TZID=America/Los_Angeles:20280101T000000',
    );
  });

  it('makes harmful signs visible and leaves none raw', () => {
    const text = calendarToIcs(
      calendar([
        meeting({
          title: 'a\u001b[31m\nBEGIN:VALARM',
          description: '\u202eb\r\nEND:VEVENT',
          location: '\u0000',
        }),
      ]),
      options,
    );
    expect(text.split('\r\n').filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(text).toContain('SUMMARY:a\\\\u001b[31m BEGIN:VALARM');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('folded lines', () => {
  it('have at most 75 octets, and hold the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const clean = text.replace(/[\r\n]/g, '');
        const out = folded(clean);
        expect(out.endsWith('\r\n')).toBe(true);
        for (const line of out.slice(0, -2).split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(out.slice(0, -2).replaceAll('\r\n ', '')).toBe(clean);
      }),
    );
  });

  it('are as long as they may be, and never end within a character', () => {
    expect(folded('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
    // The space that begins a further line counts.
    expect(
      folded('x'.repeat(75 + 74 + 74 + 1))
        .split('\r\n')
        .map((line) => line.length),
    ).toEqual([75, 75, 75, 2, 0]);
    expect(folded(`${'x'.repeat(74)}\u00e9`)).toBe(`${'x'.repeat(74)}\r\n \u00e9\r\n`);
    expect(folded(`${'x'.repeat(72)}\u{1f389}y`)).toBe(`${'x'.repeat(72)}\r\n \u{1f389}y\r\n`);
  });
});

describe('the description of a zone', () => {
  const rules = (zone: string): string[] =>
    zoneLines(zone, 2026, 2030).filter((l) => /^(RRULE|DTSTART|BEGIN:[SD])/.test(l));

  it.each([
    [
      'America/New_York',
      [
        'BEGIN:DAYLIGHT',
        'DTSTART:19700308T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
        'BEGIN:STANDARD',
        'DTSTART:19701101T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      ],
    ],
    ['America/Phoenix', ['BEGIN:STANDARD', 'DTSTART:19700101T000000']],
    ['Pacific/Honolulu', ['BEGIN:STANDARD', 'DTSTART:19700101T000000']],
    [
      'Europe/London',
      [
        'BEGIN:DAYLIGHT',
        'DTSTART:19700329T010000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'BEGIN:STANDARD',
        'DTSTART:19701025T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ],
    ],
    [
      'Pacific/Auckland',
      [
        'BEGIN:DAYLIGHT',
        'DTSTART:19700927T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU',
        'BEGIN:STANDARD',
        'DTSTART:19700405T030000',
        'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU',
      ],
    ],
  ])('%s: rules from 1970 on', (zone, wanted) => {
    expect(rules(zone)).toEqual(wanted);
  });

  it('tells a last Sunday from a fourth one, however few years are needed', () => {
    for (let year = 2026; year <= 2034; year++)
      expect([year, ...zoneLines('Europe/London', year, year).filter((l) => l.startsWith('RRULE'))]).toEqual([
        year,
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ]);
  });

  it('lists each change where no rule holds: Morocco changes its clock for Ramadan', () => {
    const found = zoneLines('Africa/Casablanca', 2026, 2027);
    expect(found.filter((l) => l.startsWith('RRULE'))).toEqual([]);
    expect(found.filter((l) => l.startsWith('DTSTART'))).toHaveLength(5);
  });

  it.each([
    'America/Los_Angeles',
    'America/Phoenix',
    'Europe/London',
    'Pacific/Auckland',
    'Africa/Casablanca',
    'America/Santiago',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ])('says the same as the zone itself: %s', (zone) => {
    const text = `BEGIN:VCALENDAR\r\n${zoneLines(zone, 2026, 2030).join('\r\n')}\r\nEND:VCALENDAR`;
    const unknown = text.replace(`TZID:${zone}`, 'TZID:A zone of our own');
    const faults: unknown[] = [];
    const { zones } = componentsOf(unknown, (f) => faults.push(f));
    const book = new ZoneBook(
      zones,
      day('2031-01-01'),
      () => true,
      (f) => faults.push(f),
    );
    const [listed, itself] = [book.zone('A zone of our own', 1), namedZone(zone)!];
    for (let d = day('2027-01-01'); d <= day('2028-01-31'); d++)
      for (const hour of [0, 1.5, 2.5, 3.5, 23]) {
        const local = { day: d, time: hour * 3600 };
        const instant = itself.toInstant(local);
        expect([iso(d), hour, listed.toInstant(local)]).toEqual([iso(d), hour, instant]);
        expect(listed.toLocal(instant)).toEqual(itself.toLocal(instant));
      }
    expect(faults).toEqual([]);
  });
});

describe('revision numbers', () => {
  const { dtstamp } = options;
  const before = calendar([meeting(), wholeDay()]);
  const moved = calendar([meeting({ day: day('2027-09-30') }), wholeDay()]);
  const [studio, onramp] = ['studio/2027-09@test.lcplan', 'onramp/x@test.lcplan'];

  it('grow on one day for an entry that left its preferred date, and for no other', () => {
    const first = sequencesOf(before, { dtstamp });
    const second = sequencesOf(moved, { dtstamp, shifts: new Map([[studio, 7]]) });
    expect(second(studio)).toBeGreaterThan(first(studio));
    expect(second(onramp)).toBe(first(onramp));
  });

  it('never fall from one day to the next, also when a date moves back', () => {
    const away = sequencesOf(moved, { dtstamp, shifts: new Map([[studio, 100_000]]) })(studio);
    const back = sequencesOf(before, { dtstamp: dtstamp + 1, shifts: new Map() })(studio);
    expect(back).toBeGreaterThan(away);
  });

  it('grow by one against the file that was published, for entries whose time changed', () => {
    const previous = calendarToIcs(before, { ...options, sequence: () => 41 });
    const same = sequencesOf(before, { dtstamp: dtstamp + 9, previous });
    expect([same(studio), same(onramp)]).toEqual([41, 41]);
    const next = sequencesOf(moved, { dtstamp: dtstamp + 9, previous });
    expect([next(studio), next(onramp)]).toEqual([42, 41]);
    const later = sequencesOf(calendar([meeting({ time: { start: 1000, end: 1110 } })]), {
      dtstamp,
      previous,
    });
    expect(later(studio)).toBe(42);
    const title = sequencesOf(calendar([meeting({ title: 'Other' })]), { dtstamp, previous });
    expect(title(studio)).toBe(41);
  });

  it('are written as they are given, and by default from the day of the file', () => {
    const text = calendarToIcs(before, options);
    const numbers = linesNamed(text, 'SEQUENCE').map((l) => Number(l.slice('SEQUENCE:'.length)));
    expect(numbers).toEqual([
      sequencesOf(before, { dtstamp })(studio),
      sequencesOf(before, { dtstamp })(onramp),
    ]);
    const tomorrow = calendarToIcs(before, { ...options, dtstamp: dtstamp + 1 });
    expect(linesNamed(tomorrow, 'SEQUENCE')).not.toEqual(linesNamed(text, 'SEQUENCE'));
  });

  it('take new entries, and files of other programs, as they are', () => {
    const other =
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:studio/2027-09@test.lcplan\nDTSTART;TZID="America/Los_Angeles":20270923T163000\nDTEND;TZID="America/Los_Angeles":20270923T183000\nBEGIN:VALARM\nUID:alarm\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR';
    const found = sequencesOf(before, { dtstamp, previous: other });
    expect(found(studio)).toBe(0);
    expect(found(onramp)).toBe(sequencesOf(before, { dtstamp })(onramp));
    expect(sequencesOf(before, { dtstamp, previous: '\u0000junk' })(studio)).toBe(
      sequencesOf(before, { dtstamp })(studio),
    );
  });
});

describe('what is written', () => {
  const entry = fc.record({
    day: fc.integer({ min: day('2026-01-01'), max: day('2035-12-31') }),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
    start: fc.option(fc.integer({ min: 0, max: 1380 })),
  });

  it('is read back with the same days', () => {
    const zone = fc.constantFrom('America/Los_Angeles', 'Pacific/Auckland', 'America/Phoenix', 'UTC');
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), zone, (items, timezone) => {
        const entries = items.map((item, i): CalendarEntry => {
          const own = { uid: `m/${i}@x`, title: item.title, day: item.day };
          return item.start === null
            ? wholeDay(own)
            : meeting({ ...own, time: { start: item.start, end: item.start + 60 } });
        });
        const range = { from: day('2025-01-01'), to: day('2036-12-31') };
        const { events, faults } = readIcs(
          calendarToIcs(calendar(entries, timezone), options),
          range,
          timezone,
        );
        expect(faults).toEqual([]);
        expect(events.map((e) => iso(e.from)).sort()).toEqual(entries.map((e) => iso(e.day)).sort());
        expect(events.every((e) => e.from === e.to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the zone of the machine', () => {
    const before = process.env.TZ;
    try {
      const seen = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'].map((zone) => {
        process.env.TZ = zone;
        return calendarToIcs(calendar([meeting(), wholeDay()], 'America/New_York'), options);
      });
      expect(new Set(seen).size).toBe(1);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
