import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand } from '../../src/calendar/ics/expand.ts';
import { readIcs } from '../../src/calendar/ics/read.ts';
import { readRule } from '../../src/calendar/ics/rule.ts';
import { civil, type Day, day, firstDay, iso, lastDay, monthIndex, weekday } from '../../src/core/dates.ts';

/** The dates of a rule, as `MMDD` within a year or `YYYYMMDD`, at most `most`. */
function dates(
  start: string,
  rule: string,
  most = 10,
  range = { from: day('1997-01-01'), to: day('2010-12-31') },
) {
  const text = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:${start}T090000\nRRULE:${rule}\nEND:VEVENT\nEND:VCALENDAR`;
  const { events, faults } = readIcs(text, range);
  expect(faults).toEqual([]);
  return events.slice(0, most).map((e) => iso(e.from));
}

describe('the examples of RFC 5545, section 3.8.5.3', () => {
  it.each<[rule: string, start: string, wanted: string[]]>([
    [
      'FREQ=DAILY;COUNT=10',
      '19970902',
      [
        '1997-09-02',
        '1997-09-03',
        '1997-09-04',
        '1997-09-05',
        '1997-09-06',
        '1997-09-07',
        '1997-09-08',
        '1997-09-09',
        '1997-09-10',
        '1997-09-11',
      ],
    ],
    [
      'FREQ=DAILY;INTERVAL=10;COUNT=5',
      '19970902',
      ['1997-09-02', '1997-09-12', '1997-09-22', '1997-10-02', '1997-10-12'],
    ],
    [
      'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
      '19980101',
      ['1998-01-01', '1998-01-02', '1998-01-03'],
    ],
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '19970902', ['1997-09-02', '1997-09-16', '1997-09-30', '1997-10-14']],
    [
      'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH',
      '19970902',
      [
        '1997-09-02',
        '1997-09-04',
        '1997-09-09',
        '1997-09-11',
        '1997-09-16',
        '1997-09-18',
        '1997-09-23',
        '1997-09-25',
        '1997-09-30',
        '1997-10-02',
      ],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
      '19970902',
      [
        '1997-09-02',
        '1997-09-04',
        '1997-09-16',
        '1997-09-18',
        '1997-09-30',
        '1997-10-02',
        '1997-10-14',
        '1997-10-16',
      ],
    ],
    [
      'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
      '19970905',
      [
        '1997-09-05',
        '1997-10-03',
        '1997-11-07',
        '1997-12-05',
        '1998-01-02',
        '1998-02-06',
        '1998-03-06',
        '1998-04-03',
        '1998-05-01',
        '1998-06-05',
      ],
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
      '19970907',
      [
        '1997-09-07',
        '1997-09-28',
        '1997-11-02',
        '1997-11-30',
        '1998-01-04',
        '1998-01-25',
        '1998-03-01',
        '1998-03-29',
        '1998-05-03',
        '1998-05-31',
      ],
    ],
    [
      'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
      '19970922',
      ['1997-09-22', '1997-10-20', '1997-11-17', '1997-12-22', '1998-01-19', '1998-02-16'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-3',
      '19970928',
      ['1997-09-28', '1997-10-29', '1997-11-28', '1997-12-29', '1998-01-29', '1998-02-26'],
    ],
    [
      'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
      '19970930',
      [
        '1997-09-30',
        '1997-10-01',
        '1997-10-31',
        '1997-11-01',
        '1997-11-30',
        '1997-12-01',
        '1997-12-31',
        '1998-01-01',
        '1998-01-31',
        '1998-02-01',
      ],
    ],
    [
      'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
      '19970910',
      [
        '1997-09-10',
        '1997-09-11',
        '1997-09-12',
        '1997-09-13',
        '1997-09-14',
        '1997-09-15',
        '1999-03-10',
        '1999-03-11',
        '1999-03-12',
        '1999-03-13',
      ],
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
      '19970902',
      ['1997-09-02', '1997-09-09', '1997-09-16', '1997-09-23', '1997-09-30', '1997-11-04'],
    ],
    [
      'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
      '19970610',
      [
        '1997-06-10',
        '1997-07-10',
        '1998-06-10',
        '1998-07-10',
        '1999-06-10',
        '1999-07-10',
        '2000-06-10',
        '2000-07-10',
        '2001-06-10',
        '2001-07-10',
      ],
    ],
    ['FREQ=YEARLY;BYDAY=20MO', '19970519', ['1997-05-19', '1998-05-18', '1999-05-17']],
    [
      'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
      '19970313',
      [
        '1997-03-13',
        '1997-03-20',
        '1997-03-27',
        '1998-03-05',
        '1998-03-12',
        '1998-03-19',
        '1998-03-26',
        '1999-03-04',
        '1999-03-11',
        '1999-03-18',
      ],
    ],
    [
      'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
      '19970913',
      ['1997-09-13', '1997-10-11', '1997-11-08', '1997-12-13', '1998-01-10', '1998-02-07', '1998-03-07'],
    ],
    [
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
      '19961105',
      ['2000-11-07', '2004-11-02', '2008-11-04'],
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '19970904',
      ['1997-09-04', '1997-10-07', '1997-11-06'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
      '19970929',
      ['1997-09-29', '1997-10-30', '1997-11-27', '1997-12-30', '1998-01-29', '1998-02-26', '1998-03-30'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '19970805',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '19970805',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      '20070115',
      ['2007-01-15', '2007-01-30', '2007-02-15', '2007-03-15', '2007-03-30'],
    ],
  ])('%s', (rule, start, wanted) => {
    expect(dates(start, rule, wanted.length)).toEqual(wanted);
  });
});

describe('rules of the field', () => {
  it('keep the date of a bare monthly rule, and skip months without it', () => {
    expect(dates('20070131', 'FREQ=MONTHLY;COUNT=4')).toEqual([
      '2007-01-31',
      '2007-03-31',
      '2007-05-31',
      '2007-07-31',
    ]);
    expect(dates('20040229', 'FREQ=YEARLY;COUNT=2')).toEqual(['2004-02-29', '2008-02-29']);
  });

  it('have a time of their own', () => {
    const rule = readRule('FREQ=WEEKLY;BYHOUR=16;BYMINUTE=30', 9 * 3600);
    expect(rule).toMatchObject({ time: 16.5 * 3600 });
    expect(readRule('FREQ=WEEKLY;BYHOUR=9,16', 9 * 3600)).toEqual({ unreadable: 'BYHOUR' });
  });

  it('have no date where they end before they begin', () => {
    expect(dates('20070131', 'FREQ=DAILY;UNTIL=20070130')).toEqual([]);
  });

  it.each([
    ['', 'FREQ='],
    ['FREQ=MINUTELY', 'FREQ=MINUTELY'],
    ['FREQ=DAILY;INTERVAL=0', 'INTERVAL'],
    ['FREQ=DAILY;COUNT=0', 'COUNT'],
    ['FREQ=DAILY;COUNT=1;COUNT=2', 'COUNT'],
    ['FREQ=DAILY;UNTIL=20070230', 'UNTIL'],
    ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYMONTH=-1', 'BYMONTH'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY'],
    ['FREQ=YEARLY;BYDAY=54MO', 'BYDAY'],
    ['FREQ=YEARLY;BYYEARDAY=3', 'BYYEARDAY'],
    ['FREQ=DAILY;WKST=XX', 'WKST'],
    [`FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(400)}1`, 'BYMONTHDAY'],
  ])('are not read where they say what nobody can mean: %s', (text, unreadable) => {
    expect(readRule(text, undefined)).toEqual({ unreadable });
  });
});

/** Days of a rule without intervals and positions, by the definition alone: asked of each day by itself. */
function fits(
  d: Day,
  start: Day,
  parts: { months: number[]; monthDays: number[]; weekdays: number[]; nth: number },
) {
  const { year, month, date } = civil(d);
  const m = monthIndex(year, month);
  const length = lastDay(m) - firstDay(m) + 1;
  const place = parts.nth > 0 ? Math.ceil(date / 7) : -Math.ceil((length - date + 1) / 7);
  return (
    d >= start &&
    (parts.months.length === 0 || parts.months.includes(month)) &&
    (parts.monthDays.length === 0 || parts.monthDays.some((n) => n === date || n === date - length - 1)) &&
    (parts.weekdays.length === 0 || parts.weekdays.includes(weekday(d))) &&
    (parts.nth === 0 || place === parts.nth)
  );
}

describe('any rule', () => {
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  const range = { from: day('2027-01-01'), to: day('2029-12-31') };
  const start = fc.integer({ min: day('1990-01-01'), max: day('2028-06-30') });

  it('of months gives the days that it describes', () => {
    const parts = fc.record({
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
      monthDays: fc.uniqueArray(
        fc.integer({ min: -31, max: 31 }).filter((n) => n !== 0),
        { maxLength: 6 },
      ),
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 4 }),
      nth: fc.integer({ min: -4, max: 4 }),
    });
    fc.assert(
      fc.property(start, parts, (from, p) => {
        const text = [
          'FREQ=MONTHLY',
          `BYDAY=${p.weekdays.map((w) => `${p.nth === 0 ? '' : p.nth}${names[w]}`).join(',')}`,
          ...(p.months.length > 0 ? [`BYMONTH=${p.months.join(',')}`] : []),
          ...(p.monthDays.length > 0 ? [`BYMONTHDAY=${p.monthDays.join(',')}`] : []),
        ].join(';');
        const rule = readRule(text, undefined);
        if ('unreadable' in rule) throw new Error(rule.unreadable);
        const { days, whole } = expand(rule, from, undefined, range, () => true);
        const wanted: Day[] = [];
        for (let d = range.from; d <= range.to; d++) if (d === from || fits(d, from, p)) wanted.push(d);
        expect(whole).toBe(true);
        expect(days).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same days in a range, however far the range lies from its start', () => {
    const rule = fc.constantFrom(
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR;WKST=SU',
      'FREQ=MONTHLY;INTERVAL=5;BYDAY=2TU,-1FR',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=3,11;BYDAY=TH',
    );
    fc.assert(
      fc.property(start, rule, (from, text) => {
        const read = readRule(text, undefined);
        if ('unreadable' in read) throw new Error(read.unreadable);
        const all = expand(read, from, undefined, { from, to: range.to }, () => true).days;
        const near = expand(read, from, undefined, range, () => true).days;
        expect(near).toEqual(all.filter((d) => d >= range.from));
        const some = expand({ ...read, count: 30 }, from, undefined, { from, to: range.to }, () => true).days;
        expect(some).toEqual(all.slice(0, 30));
      }),
      { numRuns: 150 },
    );
  });
});
