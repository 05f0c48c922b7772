import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iso } from '../../../src/core/dates.ts';
import type { Change } from '../../../src/domains/calendar/changes/change.ts';
import { relaxationsOf } from '../../../src/domains/calendar/relaxations.ts';
import { scheduleOf } from '../../../src/domains/calendar/schedule.ts';
import { chosenDays } from '../../../src/domains/calendar/setting.ts';
import { check } from '../../../src/engine/check.ts';
import type { Program } from '../../../src/plan/program.ts';
import { solve } from '../../../src/solver/solve.ts';
import { program } from './support.ts';

const SERIES =
  'id: m, title: Studio, kind: whole_group, every: month, on: [wednesday], week: 2, start: "16:00", minutes: 90';
const plan = (calendar: string, series = SERIES, more = ''): Program =>
  program(`calendar: { start: 2027-09-01, months: 3, ${calendar} }\nmeetings: [{ ${series} }]\n${more}`);

const relaxations = (p: Program): Record<string, readonly string[]> =>
  Object.fromEntries(p.schedule.unplaced.map((u) => [u.id, u.relaxations]));

const FLOOD = 'closed: [{ name: Flood, from: 2027-10-01, to: 2027-10-31 }]';

describe('the smallest changes that place a slot', () => {
  it('one closure less, by its name and dates, where it takes every day', () => {
    expect(relaxations(plan(FLOOD))).toEqual({
      'm/2027-10': ['Do without the closure Flood (Oct 1, 2027 to Oct 31, 2027): Wed, Oct 13 is free.'],
    });
  });

  it('other weekdays first, then each closure that takes one day', () => {
    const closed = ['06', '13', '20', '27'].map((d) => `{ name: Day ${d}, on: 2027-10-${d} }`).join(', ');
    expect(relaxations(plan(`closed: [${closed}], honors: [jewish]`))['m/2027-10']).toEqual([
      'Permit Mondays: Mon, Oct 4 is free.',
      'Permit Tuesdays: Tue, Oct 12 is free.',
      'Permit Thursdays: Thu, Oct 14 is free.',
      'Permit Fridays: it is held on Fri, Oct 8 (Shabbat).',
      'Do without the closure Day 06 (Oct 6, 2027): Wed, Oct 6 is free.',
      'Do without the closure Day 13 (Oct 13, 2027): Wed, Oct 13 is free.',
      'Do without the closure Day 20 (Oct 20, 2027): it is held on Wed, Oct 20 (Sukkot, fifth day).',
      'Do without the closure Day 27 (Oct 27, 2027): Wed, Oct 27 is free.',
    ]);
  });

  it('a community day that is avoided only where possible', () => {
    const community = 'community: [{ name: Harvest, from: 2027-10-01, to: 2027-10-31 }]';
    expect(relaxations(plan(community))['m/2027-10']).toEqual([
      'Avoid Harvest (Oct 1, 2027 to Oct 31, 2027) only if possible: it is held on Wed, Oct 13 (Harvest).',
    ]);
  });

  it('two at once where no single one does', () => {
    const both = `${FLOOD}, community: [{ name: Harvest, from: 2027-10-01, to: 2027-10-31 }]`;
    expect(relaxations(plan(both))['m/2027-10']).toEqual([
      'Do without the closure Flood (Oct 1, 2027 to Oct 31, 2027) and avoid Harvest (Oct 1, 2027 to Oct 31, 2027) only if possible: it is held on Wed, Oct 13 (Harvest).',
    ]);
  });

  it('an end before sunset, and a tradition that is avoided only where possible', () => {
    const series =
      'id: m, title: Retreat, kind: event, every: once, from: 2027-10-10, to: 2027-10-10, on: [sunday], start: "14:00", minutes: 90';
    expect(relaxations(plan('honors: [jewish]', series))).toEqual({
      m: [
        'Hold Retreat from 1:30 to 3:00 pm: Sun, Oct 10 is free.',
        'Avoid Jewish holidays only if possible: it is held on Sun, Oct 10 (Yom Kippur begins at sunset).',
      ],
    });
  });

  it('nothing where three changes would be needed', () => {
    const three = `${FLOOD}, community: [{ name: A, from: 2027-10-01, to: 2027-10-31 }, { name: B, from: 2027-10-01, to: 2027-10-31 }]`;
    expect(relaxations(plan(three))).toEqual({ 'm/2027-10': [] });
  });

  it('a second facilitator, or one who is there after all', () => {
    const away =
      'resources: [{ id: kim, title: Kim, kind: facilitator, unavailable: [{ from: 2027-10-01, to: 2027-10-31 }] }]';
    expect(relaxations(plan('', `${SERIES}, resources: [kim]`, away))['m/2027-10']).toEqual([
      'Give Studio a second facilitator in place of Kim: Wed, Oct 13 is free.',
      'Free Kim for Oct 1, 2027 to Oct 31, 2027: Wed, Oct 13 is free.',
    ]);
  });
});

describe('a room that is wanted too often', () => {
  const rivals = (sizes: readonly string[]): Program =>
    program(`calendar: { start: 2027-10-01, months: 1, closed: [{ from: 2027-10-14, to: 2027-10-31 }] }
resources: [{ id: lib, title: Library, kind: room }]
cohorts: [${sizes.map((id) => `{ id: ${id}, size: 3 }`).join(', ')}]
meetings: [{ ${SERIES}, cohorts: true, resources: [lib] }]`);

  it('asks for another weekday, another time of day, or another room', () => {
    const p = rivals(['a', 'b', 'c']);
    expect(p.schedule.meetings.map((m) => iso(m.date))).toEqual(['2027-10-06', '2027-10-13']);
    expect(relaxations(p)).toEqual({
      'm/c/2027-10': [
        'Permit Mondays: Wed, Oct 13 becomes free, since another meeting moves.',
        'Permit Tuesdays: Wed, Oct 13 becomes free, since another meeting moves.',
        'Permit Thursdays: Wed, Oct 13 becomes free, since another meeting moves.',
        'Permit Fridays: Wed, Oct 13 becomes free, since another meeting moves.',
        'Start the meetings of C at 2:30 pm: Wed, Oct 6 is free.',
        'Start the meetings of C at 5:30 pm: Wed, Oct 6 is free.',
        'Give Studio (C) another room than Library: Wed, Oct 6 is free.',
        'Do without the closure Schools closed (Oct 14, 2027 to Oct 31, 2027): Wed, Oct 20 is free.',
      ],
    });
  });

  it('asks for nothing that leaves as many without a day as before', () => {
    expect(rivals(['a', 'b']).schedule.unplaced).toEqual([]);
    const closed =
      program(`calendar: { start: 2027-10-01, months: 1, closed: [{ name: Flood, from: 2027-10-07, to: 2027-10-31 }] }
resources: [{ id: lib, title: Library, kind: room, unavailable: [{ on: 2027-10-06 }] }]
cohorts: [{ id: a, size: 3 }, { id: b, size: 3 }]
meetings: [{ ${SERIES}, cohorts: true, resources: [lib] }]`);
    const [a, b] = closed.schedule.unplaced;
    // The one day that the room would have again goes to the first cohort; the second is as badly off.
    expect(a?.relaxations).toContain('Free Library for Oct 6, 2027: Wed, Oct 6 is free.');
    expect(b?.id).toBe('m/b/2027-10');
    expect(b?.relaxations).not.toContain('Free Library for Oct 6, 2027: Wed, Oct 6 is free.');
  });
});

describe('the search', () => {
  it('waits until a relaxation is read', () => {
    let asked = 0;
    const schedule = scheduleOf(plan(FLOOD).setting, () => {
      asked += 1;
      return true;
    });
    const before = asked;
    expect(schedule.unplaced[0]?.id).toBe('m/2027-10');
    expect(asked).toBe(before);
    expect(schedule.unplaced[0]?.relaxations).toHaveLength(1);
    expect(asked).toBeGreaterThan(before);
  });

  it('ends when the time is up', () => {
    const { setting } = plan(FLOOD);
    const chosen = chosenDays(setting, solve(setting.problem));
    const slots = setting.slots.flat().filter((s) => !chosen.has(s));
    expect(slots).toHaveLength(1);
    expect([...relaxationsOf(setting, chosen, slots, () => false).values()]).toEqual([[]]);
  });

  it('gives lint its hint', () => {
    const hints = check(plan(FLOOD))
      .filter((f) => f.rule === 'calendar/unplaced')
      .map((f) => f.hint);
    expect(hints).toEqual([
      'Do without the closure Flood (Oct 1, 2027 to Oct 31, 2027): Wed, Oct 13 is free.',
    ]);
  });
});

/** A plan as an object, so that a change can be made to the text that a person would edit. */
interface Sketch {
  calendar: {
    start: string;
    months: number;
    honors: (string | { tradition: string; avoid: string })[];
    closed: { name: string; from: string; to: string }[];
    community: { name: string; from: string; to: string; avoid?: string }[];
  };
  resources: { id: string; kind: string; unavailable: { from: string; to: string }[] }[];
  cohorts: { id: string; size: number; resources: string[]; on?: string[]; start?: string }[];
  meetings: {
    id: string;
    kind: string;
    cohorts: boolean;
    every: string;
    on: string[];
    week: number;
    start: string;
    minutes: number;
    resources: string[];
  }[];
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Makes a change as a person would, in the plan itself. */
function edited(sketch: Sketch, { key }: Change): Sketch {
  const next = structuredClone(sketch);
  const { calendar, resources, cohorts, meetings } = next;
  const [what = '', ...rest] = key.split(' ');
  const [a = '', b = '', c = ''] = rest;
  const period = { from: iso(Number(a)), to: iso(Number(b)) };
  const is = (p: { from: string; to: string }): boolean => p.from === period.from && p.to === period.to;
  const governor = (): { on?: string[]; start?: string } | undefined =>
    a === 'cohort' ? cohorts.find((x) => x.id === b) : meetings.find((x) => x.id === b);
  switch (what) {
    case 'on':
      governor()?.on?.push(DAYS[Number(c)] ?? '');
      return next;
    case 'start':
      Object.assign(governor() ?? {}, { start: clock(Number(c)) });
      return next;
    case 'without': {
      const own = cohorts.find((x) => x.id === a.split('/')[1]);
      if (own?.resources.includes(b)) own.resources = own.resources.filter((r) => r !== b);
      else
        for (const series of meetings) {
          series.resources = series.resources.filter((r) => r !== b);
          for (const cohort of cohorts) if (cohort !== own) cohort.resources.push(b);
        }
      return next;
    }
    case 'present':
      for (const r of resources)
        if (r.id === a)
          r.unavailable = r.unavailable.filter((p) => p.from !== iso(Number(b)) || p.to !== iso(Number(c)));
      return next;
    case 'closed':
      calendar.closed = calendar.closed.filter((p) => !is(p) || p.name !== c);
      return next;
    case 'community':
      for (const p of calendar.community) if (is(p) && p.name === c) p.avoid = 'if_possible';
      return next;
    case 'honors':
      calendar.honors = calendar.honors.map((h) => (h === a ? { tradition: a, avoid: 'if_possible' } : h));
      return next;
    default:
      throw new Error(`a change that this test does not know: ${key}`);
  }
}

const resolved = (sketch: Sketch): Program =>
  program(
    Object.entries(sketch)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join('\n'),
  );

const within = (from: number, to: number) => fc.integer({ min: from, max: to });
const period = () =>
  fc.tuple(within(1, 28), within(0, 12)).map(([from, more]) => ({
    from: `2027-10-${String(from).padStart(2, '0')}`,
    to: `2027-10-${String(Math.min(31, from + more)).padStart(2, '0')}`,
  }));
const named = (letter: string) =>
  fc
    .array(period(), { maxLength: 4 })
    .map((periods) => periods.map((p, i) => ({ name: `${letter}${i}`, ...p })));

const sketches: fc.Arbitrary<Sketch> = fc
  .record({
    closed: named('C'),
    community: named('D'),
    away: fc.array(period(), { maxLength: 2 }),
    cohorts: within(1, 3),
    ownDay: fc.boolean(),
    start: fc.constantFrom('13:00', '16:00'),
    honors: fc.subarray(['jewish', 'us_federal', 'indigenous']),
  })
  .map(({ closed, community, away, cohorts, ownDay, start, honors }) => ({
    calendar: { start: '2027-10-01', months: 1, honors, closed, community },
    resources: [
      { id: 'lib', kind: 'room', unavailable: [] },
      { id: 'kim', kind: 'facilitator', unavailable: away },
    ],
    cohorts: ['a', 'b', 'c'].slice(0, cohorts).map((id) => ({
      id,
      size: 3,
      resources: id === 'a' ? ['kim'] : [],
      ...(id === 'b' && ownDay ? { on: ['tuesday'] } : {}),
    })),
    meetings: [
      {
        id: 'm',
        kind: 'whole_group',
        cohorts: true,
        every: 'month',
        on: ['wednesday'],
        week: 2,
        start,
        minutes: 90,
        resources: ['lib'],
      },
    ],
  }));

describe('properties', () => {
  it('made in the plan, each relaxation places its slot, and no part of it does', { timeout: 60_000 }, () => {
    let seen = 0;
    fc.assert(
      fc.property(sketches, (sketch) => {
        const p = resolved(sketch);
        const { setting } = p;
        const chosen = chosenDays(setting, solve(setting.problem));
        const unplaced = setting.slots.flat().filter((s) => !chosen.has(s));
        const places = (changes: readonly Change[], id: string) => {
          const { schedule } = resolved(changes.reduce(edited, sketch));
          return schedule.unplaced.length < unplaced.length
            ? schedule.meetings.find((m) => m.id === id)
            : undefined;
        };
        for (const [slot, found] of relaxationsOf(setting, chosen, unplaced))
          for (const { changes, day } of found) {
            seen += 1;
            expect(places(changes, slot.id)?.date).toBe(day);
            if (changes.length > 1) for (const one of changes) expect(places([one], slot.id)).toBeUndefined();
          }
      }),
      { numRuns: 40, seed: 20270826 },
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('a closure that alone takes a day gives the slot that day when it goes', { timeout: 60_000 }, () => {
    let seen = 0;
    fc.assert(
      fc.property(named('C'), named('D'), (closed, community) => {
        const sketch: Sketch = {
          calendar: {
            start: '2027-10-01',
            months: 1,
            honors: [],
            closed: [...closed, { name: 'Rain', from: '2027-10-01', to: '2027-10-13' }],
            community,
          },
          resources: [],
          cohorts: [],
          meetings: [
            {
              id: 'm',
              kind: 'whole_group',
              cohorts: false,
              every: 'month',
              on: ['wednesday'],
              week: 2,
              start: '16:00',
              minutes: 90,
              resources: [],
            },
          ],
        };
        for (const { blockers } of resolved(sketch).schedule.unplaced)
          for (const { date, cause, kind } of blockers) {
            const alone = blockers.filter((b) => b.date === date).length === 1;
            if (kind !== 'closed' || !alone) continue;
            seen += 1;
            const without = structuredClone(sketch);
            without.calendar.closed = without.calendar.closed.filter((p) => p.name !== cause);
            const { unplaced, meetings } = resolved(without).schedule;
            expect(unplaced).toEqual([]);
            const freed = blockers.filter((b) => b.cause === cause).map((b) => b.date);
            expect(freed).toContain(meetings[0]?.date);
          }
      }),
      { numRuns: 150, seed: 20270826 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});
