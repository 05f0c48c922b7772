import { describe, expect, it } from 'vitest';
import { iso } from '../../../src/core/dates.ts';
import { dates, day, program } from './support.ts';

const CALENDAR = 'start: 2027-09-01, months: 3';
const SERIES =
  'id: m, kind: whole_group, every: month, on: [wednesday], week: 2, start: "16:00", minutes: 90';

const plan = (calendar: string, series = SERIES, more = '') =>
  program(`calendar: { ${calendar} }\nmeetings: [{ ${series} }]\n${more}`);

describe('slots', () => {
  it('takes the pattern where nothing stands against it', () => {
    const p = plan(CALENDAR);
    expect(dates(p)).toEqual(['2027-09-08', '2027-10-13', '2027-11-10']);
    expect(p.schedule.objective).toEqual({ cost: 0, bound: 0, proven: true });
    expect(p.schedule.meetings.map((m) => m.id)).toEqual(['m/2027-09', 'm/2027-10', 'm/2027-11']);
  });

  it.each([
    [
      'the last weekday of a month',
      `id: m, kind: event, every: month, on: [monday], week: last, start: "16:00", minutes: 60`,
      ['2027-09-27', '2027-10-25', '2027-11-29'],
    ],
    [
      'windows of two weeks from the Monday of the start',
      `id: m, kind: event, every: 2 weeks, on: [monday], start: "16:00", minutes: 60`,
      ['2027-09-06', '2027-09-13', '2027-09-27', '2027-10-11', '2027-10-25', '2027-11-08', '2027-11-22'],
    ],
    [
      'one meeting',
      `id: m, kind: event, every: once, on: [friday], start: "16:00", minutes: 60`,
      ['2027-09-03'],
    ],
    [
      'one meeting between two dates',
      `id: m, kind: event, every: once, from: 2027-10-10, to: 2027-10-20, on: [friday], start: "16:00", minutes: 60`,
      ['2027-10-15'],
    ],
    [
      'the default weekdays',
      `id: m, kind: event, every: month, start: "16:00", minutes: 60`,
      ['2027-09-06', '2027-10-04', '2027-11-01'],
    ],
  ])('%s', (_, series, expected) => {
    expect(dates(plan(CALENDAR, series))).toEqual(expected);
  });

  it('names windows by their first day, terms by theirs, a single meeting by its series', () => {
    const weekly = plan(
      CALENDAR,
      'id: w, kind: event, every: week, on: [friday], start: "16:00", minutes: 60',
    );
    expect(weekly.schedule.meetings[0]?.id).toBe('w/2027-08-30');
    const term = plan(
      `${CALENDAR}, terms: [{ from: 2027-08-15, to: 2027-10-15 }, { from: 2027-10-18, to: 2027-12-20 }]`,
      'id: t, kind: event, every: term, on: [friday], start: "16:00", minutes: 60',
    );
    expect(term.schedule.meetings.map((m) => [m.id, iso(m.date)])).toEqual([
      ['t/2027-08-15', '2027-09-03'],
      ['t/2027-10-18', '2027-10-22'],
    ]);
    expect(
      plan(CALENDAR, 'id: o, kind: event, every: once, start: "16:00", minutes: 60').schedule.meetings[0]?.id,
    ).toBe('o');
  });

  it('has no slot in a paused month, nor where no permitted day is left in range', () => {
    expect(dates(plan('start: 2027-09-01, months: 4, pause: [october]'))).toEqual([
      '2027-09-08',
      '2027-11-10',
      '2027-12-08',
    ]);
    expect(dates(plan('start: 2027-09-30, months: 2'))).toEqual(['2027-10-13']);
    expect(dates(plan('start: 2027-09-01, end: 2027-10-05'))).toEqual(['2027-09-08']);
  });
});

describe('what stands in the way', () => {
  const moved = (calendar: string, series = SERIES) =>
    plan(calendar, series)
      .schedule.meetings.filter((m) => m.moved)
      .map((m) => ({
        from: iso(m.preferred),
        to: iso(m.date),
        why: m.reasons.map((r) => `${r.kind}: ${r.cause}`),
      }));

  it.each([
    [
      'a closure',
      'closed: [{ name: Fall break, from: 2027-10-11, to: 2027-10-13 }]',
      { from: '2027-10-13', to: '2027-10-06', why: ['closed: Fall break'] },
    ],
    [
      'a community day',
      'community: [{ name: Gathering, on: 2027-10-13 }]',
      { from: '2027-10-13', to: '2027-10-06', why: ['community: Gathering'] },
    ],
    [
      'a busy week',
      'busy: [{ name: Testing, on: 2027-10-13 }]',
      { from: '2027-10-13', to: '2027-10-06', why: ['busy: Testing'] },
    ],
    [
      'a community day that should be avoided',
      'community: [{ name: Fair, on: 2027-10-13, avoid: if_possible }]',
      { from: '2027-10-13', to: '2027-10-06', why: ['soft: Fair'] },
    ],
  ])('%s', (_, lines, expected) => {
    expect(moved(`${CALENDAR}, ${lines}`)).toEqual([expected]);
  });

  it('the evening before a day that begins at sunset, but not its morning', () => {
    // Yom Kippur 2027 is Monday 11 October; Shavuot 2028 is Wednesday 31 May.
    const sunday =
      'id: m, kind: event, every: once, from: 2027-10-10, to: 2027-10-13, on: [sunday, wednesday], start: "14:00", minutes: 61';
    const [late] = plan(`${CALENDAR}, honors: [jewish]`, sunday).schedule.meetings;
    expect(iso(late?.date ?? 0)).toBe('2027-10-13');
    const early = plan(`${CALENDAR}, honors: [jewish]`, sunday.replace('minutes: 61', 'minutes: 60')).schedule
      .meetings[0];
    expect(iso(early?.date ?? 0)).toBe('2027-10-10');
  });

  it('names every cause of a day', () => {
    const p = plan(
      `${CALENDAR}, closed: [{ name: Break, on: 2027-10-13 }], community: [{ name: Gathering, on: 2027-10-13 }], busy: [{ name: Testing, on: 2027-10-13 }]`,
    );
    expect(p.schedule.meetings[1]?.reasons.map((r) => r.kind)).toEqual(['closed', 'community', 'busy']);
  });
});

describe('costs of contract section 4', () => {
  const cost = (calendar: string, series = SERIES) =>
    plan(`start: 2027-10-01, months: 1, ${calendar}`, series).schedule.meetings[0]?.cost;
  const pinned = (on: string) => `pinned: [{ meeting: m/2027-10, on: ${on} }]`;

  it.each([
    ['nothing', pinned('2027-10-13'), 0],
    ['distance', pinned('2027-10-20'), 7],
    ['a weekday outside of the list, one place past its last', pinned('2027-10-14'), 6 + 1],
    [
      'a soft day, once',
      `${pinned('2027-10-13')}, community: [{ name: A, on: 2027-10-13, avoid: if_possible }, { name: B, on: 2027-10-13, avoid: if_possible }]`,
      40,
    ],
    ['a busy day, once', `${pinned('2027-10-13')}, busy: [{ on: 2027-10-13 }, { on: 2027-10-13 }]`, 30],
    ["a term's last 14 days", `${pinned('2027-10-13')}, terms: [{ from: 2027-09-01, to: 2027-10-26 }]`, 30],
    ['not the fifteenth last', `${pinned('2027-10-13')}, terms: [{ from: 2027-09-01, to: 2027-10-27 }]`, 0],
    [
      'the weekday before a closure of three weekdays',
      `${pinned('2027-10-13')}, closed: [{ from: 2027-10-14, to: 2027-10-18 }]`,
      10,
    ],
    ['not before one of two', `${pinned('2027-10-13')}, closed: [{ from: 2027-10-14, to: 2027-10-15 }]`, 0],
    [
      'the weekday after a closure over a weekend',
      `${pinned('2027-10-13')}, closed: [{ from: 2027-10-08, to: 2027-10-08 }, { from: 2027-10-11, to: 2027-10-12 }]`,
      10,
    ],
    ['a soft eve', `${pinned('2027-10-13')}, honors: []`, 0],
    ['own weights', `${pinned('2027-10-20')}, weights: { distance: 3 }`, 21],
  ])('%s', (_, calendar, expected) => {
    expect(cost(calendar)).toBe(expected);
  });

  it('Hanukkah is soft, and its eve costs half', () => {
    // Hanukkah 2027 begins on the evening of 24 December, its first day is the 25th.
    const december = (on: string) =>
      plan(
        `start: 2027-12-01, months: 1, honors: [jewish], pinned: [{ meeting: m/2027-12, on: ${on} }], weights: { distance: 0, weekday: 0 }`,
      ).schedule.meetings[0]?.cost;
    expect(december('2027-12-27')).toBe(40);
    expect(december('2027-12-23')).toBe(0);
  });

  it('the late afternoon before Tisha B’Av costs half, its morning nothing', () => {
    const august = (start: string) =>
      plan(
        'start: 2027-08-01, months: 1, honors: [jewish], pinned: [{ meeting: m/2027-08, on: 2027-08-11 }]',
        SERIES.replace('16:00', start),
      ).schedule.meetings[0]?.cost;
    expect(august('16:00')).toBe(20);
    expect(august('13:30')).toBe(0);
  });

  it('spacing between neighbours, but not over a pause', () => {
    const two = (pause: string) =>
      plan(
        `start: 2027-09-01, months: 3${pause}, pinned: [{ meeting: m/2027-09, on: 2027-09-29 }, { meeting: m/2027-10, on: 2027-10-06 }, { meeting: m/2027-11, on: 2027-11-24 }]`,
      ).schedule.objective.cost;
    // 7 days apart: 14 too near; 49 days apart: 7 too far.
    expect(two('')).toBe(21 + 7 + 14 + 5 * 14 + 5 * 7);
    const paused = plan(
      'start: 2027-09-01, months: 3, pause: [october], pinned: [{ meeting: m/2027-09, on: 2027-09-01 }, { meeting: m/2027-11, on: 2027-11-24 }]',
    );
    expect(paused.schedule.objective.cost).toBe(7 + 14);
  });
});

describe('fixed meetings', () => {
  it('stay where they are, also on a forbidden day and outside of their slot', () => {
    const p = plan(
      `${CALENDAR}, closed: [{ on: 2027-10-20 }], held: [{ meeting: m/2027-10, on: 2027-10-20 }], pinned: [{ meeting: m/2027-11, on: 2027-12-01 }]`,
    );
    expect(p.schedule.meetings.map((m) => [iso(m.date), m.status])).toEqual([
      ['2027-09-08', 'placed'],
      ['2027-10-20', 'held'],
      ['2027-12-01', 'pinned'],
    ]);
  });
});

describe('when it cannot be done', () => {
  it('names every blocker day by day', () => {
    const p = plan(`${CALENDAR}, closed: [{ name: Flood, from: 2027-10-01, to: 2027-10-31 }]`);
    expect(dates(p)).toEqual(['2027-09-08', '2027-11-10']);
    expect(p.schedule.unplaced.map((u) => u.id)).toEqual(['m/2027-10']);
    expect(p.schedule.unplaced[0]?.blockers).toEqual(
      ['2027-10-06', '2027-10-13', '2027-10-20', '2027-10-27'].map((d) => ({
        date: day(d),
        cause: 'Flood',
        kind: 'closed',
      })),
    );
  });
});
