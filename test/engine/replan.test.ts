import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, iso } from '../../src/core/dates.ts';
import { standing } from '../../src/domains/calendar/slots.ts';
import { replanAnswer } from '../../src/engine/replan/answer.ts';
import { replanDocument } from '../../src/engine/replan/document.ts';
import { replannedText } from '../../src/engine/replan/text.ts';
import { type Replanned, replan } from '../../src/engine/replan.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Program } from '../../src/plan/program.ts';
import { resolve } from '../../src/plan/resolve.ts';
import { root } from '../support/memory-io.ts';

function resolved(text: string): Program {
  const { parsed, findings } = parsePlan(text);
  if (parsed === undefined) throw new Error(findings.map((f) => `${f.rule}: ${f.message}`).join('\n'));
  return resolve(parsed);
}

/** One Thursday a month, the second one preferred, in a library. */
const plan = (calendar: string, more = ''): string => `version: 1
name: P
people: [{ id: all, role: educator, count: 20 }]
calendar:
  start: 2027-09-01
  months: 6
${calendar}resources:
  - { id: library, title: Library, kind: room, unavailable: [${more}] }
meetings:
  - { id: m, kind: whole_group, every: month, on: [thursday], week: 2, start: "16:00", minutes: 90, who: [all], resources: [library] }
`;

const run = (text: string, asOf: string, previous?: string): Replanned =>
  replan(resolved(text), {
    asOf: day(asOf),
    previous: previous === undefined ? undefined : resolved(previous),
  });

function rewritten(text: string, replanned: Replanned): string {
  const edited = replannedText(text, resolved(text), replanned);
  if ('finding' in edited) throw new Error(edited.finding.message);
  return edited.text;
}

const said = (r: Replanned) => ({
  moved: r.moved.map(
    (m) => `${m.slot.id} ${iso(m.from)} > ${iso(m.to)} ${m.how}: ${m.causes.map((c) => c.cause).join()}`,
  ),
  lost: r.lost.map((l) => `${l.slot.id} ${iso(l.date)}: ${l.causes.map((c) => c.cause).join()}`),
  held: r.held.map((e) => `${e.meeting} ${iso(e.on)}`),
  pinned: r.pinned.map((e) => `${e.meeting} ${iso(e.on)}`),
});

const pinned = (...dates: string[]): string =>
  `  pinned: [${dates.map((d) => `{ meeting: m/${d.slice(0, 7)}, on: ${d} }`).join(', ')}]\n`;
const HONORS = '  honors: [us_federal]\n';

describe('what was announced', () => {
  it.each([
    [
      'stays where nothing stands against it, also on a day that another would beat',
      plan(pinned('2027-10-21', '2027-11-18')),
      '2027-10-01',
      {
        moved: [],
        lost: [],
        held: ['m/2027-09 2027-09-09'],
        pinned: ['m/2027-10 2027-10-21', 'm/2027-11 2027-11-18'],
      },
    ],
    [
      'becomes held once it lies in the past',
      plan(pinned('2027-09-16', '2027-10-21')),
      '2027-10-21',
      { moved: [], lost: [], held: ['m/2027-09 2027-09-16'], pinned: ['m/2027-10 2027-10-21'] },
    ],
    [
      'and is lost to a snow day goes to its make-up date',
      plan(`${pinned('2027-10-14')}  closed: [{ name: Snow day, on: 2027-10-14 }]\n`),
      '2027-10-15',
      {
        moved: ['m/2027-10 2027-10-14 > 2027-10-21 make_up: Snow day'],
        lost: [],
        held: ['m/2027-09 2027-09-09'],
        pinned: ['m/2027-10 2027-10-21'],
      },
    ],
    [
      'and is lost to a closure ahead goes to its make-up date',
      plan(`${pinned('2027-10-14')}  closed: [{ name: Water main, from: 2027-10-12, to: 2027-10-22 }]\n`),
      '2027-10-01',
      {
        moved: [
          'm/2027-10 2027-10-14 > 2027-10-28 make_up: Water main',
          'm/2027-11 2027-11-11 > 2027-11-18 floating: 14 days after the meeting on Oct 28, too near',
        ],
        lost: [],
        held: ['m/2027-09 2027-09-09'],
        pinned: ['m/2027-10 2027-10-28'],
      },
    ],
    [
      'and loses its room moves to the next day on which there is one',
      plan(pinned('2027-10-14'), '{ name: Repairs, from: 2027-10-10, to: 2027-10-21 }'),
      '2027-10-01',
      {
        moved: [
          'm/2027-10 2027-10-14 > 2027-10-28 make_up: Library is not available: Repairs',
          'm/2027-11 2027-11-11 > 2027-11-18 floating: 14 days after the meeting on Oct 28, too near',
        ],
        lost: [],
        held: ['m/2027-09 2027-09-09'],
        pinned: ['m/2027-10 2027-10-28'],
      },
    ],
    [
      'and falls on a holiday that is honored now moves',
      plan(`${HONORS}${pinned('2027-11-11')}`),
      '2027-10-01',
      {
        moved: ['m/2027-11 2027-11-11 > 2027-11-18 make_up: Veterans Day'],
        lost: [],
        held: ['m/2027-09 2027-09-09'],
        pinned: ['m/2027-11 2027-11-18'],
      },
    ],
    [
      'and has no later day, but an earlier one that is still to come, is planned anew',
      plan(`${HONORS}${pinned('2027-11-25')}`),
      '2027-11-10',
      {
        moved: [
          'm/2027-11 2027-11-25 > 2027-11-18 replanned: Thanksgiving Day',
          'm/2027-12 2027-12-16 > 2027-12-09 floating: ',
        ],
        lost: [],
        held: ['m/2027-09 2027-09-09', 'm/2027-10 2027-10-14'],
        pinned: ['m/2027-11 2027-11-18'],
      },
    ],
    [
      'and has no day left at all is lost, and stays pinned so that lint asks for its day',
      plan(`${HONORS}${pinned('2027-11-25')}`),
      '2027-11-20',
      {
        moved: [],
        lost: ['m/2027-11 2027-11-25: Thanksgiving Day'],
        held: ['m/2027-09 2027-09-09', 'm/2027-10 2027-10-14'],
        pinned: ['m/2027-11 2027-11-25'],
      },
    ],
    [
      'and took place stays, whatever the plan forbids later',
      plan(
        `  held: [{ meeting: m/2027-09, on: 2027-09-16 }]\n  closed: [{ name: Break, from: 2027-09-13, to: 2027-09-17 }]\n`,
      ),
      '2027-10-01',
      { moved: [], lost: [], held: ['m/2027-09 2027-09-16'], pinned: [] },
    ],
  ])('%s', (_, text, asOf, expected) => {
    expect(said(run(text, asOf))).toEqual(expected);
  });
});

describe('what was not announced', () => {
  it('is planned anew from the day on, and pinned only where a day that has passed would win otherwise', () => {
    const busy = plan('  busy: [{ name: Tests, from: 2027-10-14, to: 2027-10-31 }]\n');
    // October has a better day before the 8th; the plan as it was had the 14th.
    const result = run(busy, '2027-10-08', plan(''));
    expect(said(result)).toEqual({
      moved: [],
      lost: [],
      held: ['m/2027-09 2027-09-09'],
      pinned: ['m/2027-10 2027-10-14'],
    });
    expect(said(run(plan(''), '2027-10-08')).pinned).toEqual([]);
  });

  it('moves from the dates of the plan as it was, where that is given', () => {
    const before = plan('');
    const now = plan('  closed: [{ name: Assessment, from: 2027-11-08, to: 2027-11-12 }]\n');
    expect(said(run(now, '2027-10-01', before)).moved).toEqual([
      'm/2027-11 2027-11-11 > 2027-11-04 floating: Assessment',
    ]);
    expect(said(run(now, '2027-10-01')).moved).toEqual([]);
  });

  it('counts as lost where the plan as it was had it on a day that is closed now', () => {
    const now = plan('  closed: [{ name: Storm, from: 2027-10-13, to: 2027-10-15 }]\n');
    expect(said(run(now, '2027-10-18', plan('')))).toMatchObject({
      moved: ['m/2027-10 2027-10-14 > 2027-10-21 make_up: Storm'],
      pinned: ['m/2027-10 2027-10-21'],
    });
  });

  it('is taken to be lost to a single closed day that has just passed', () => {
    const text = plan('  closed: [{ name: Snow day, on: 2027-10-14 }]\n');
    const soon = run(text, '2027-10-15');
    expect(said(soon).moved).toEqual(['m/2027-10 2027-10-14 > 2027-10-21 make_up: Snow day']);
    expect(soon.surprises).toEqual(['Snow day on Thu, Oct 14, 2027']);
    const later = run(text, '2028-01-03');
    expect(later.surprises).toEqual([]);
    expect(said(later)).toMatchObject({ moved: [], lost: [] });
    expect(said(later).held).toContain('m/2027-10 2027-10-07');
  });

  it('is struck by one lost day once, also where another cohort could have had that day', () => {
    const text = `version: 1
name: P
calendar: { start: 2027-09-01, months: 4, closed: [{ on: 2027-09-02 }, { from: 2027-09-08, to: 2027-09-09 }] }
cohorts: [{ id: a, size: 5 }, { id: b, size: 7 }]
resources: [{ id: r, kind: room }]
meetings: [{ id: m, kind: whole_group, cohorts: true, every: month, on: [thursday, monday], week: 2, start: "16:00", minutes: 90, resources: [r] }]
`;
    const first = run(text, '2027-09-02');
    expect(first.moved.map((m) => m.how)).toEqual(['make_up']);
    const second = run(rewritten(text, first), '2027-09-02');
    expect(second.moved).toEqual([]);
  });

  it('is taken to be lost to a single day without its room that has just passed', () => {
    const result = run(plan('', '{ name: Flood, on: 2027-10-14 }'), '2027-10-14');
    expect(said(result).moved).toEqual([
      'm/2027-10 2027-10-14 > 2027-10-21 make_up: Library is not available: Flood',
    ]);
  });
});

describe('make-up dates', () => {
  it('are the published ones, not better ones that opened since', () => {
    const before = plan('  closed: [{ name: Fair, from: 2027-10-19, to: 2027-10-23 }]\n');
    const now = plan('  closed: [{ name: Snow day, on: 2027-10-14 }]\n');
    expect(resolved(before).schedule.meetings[1]).toMatchObject({
      date: day('2027-10-14'),
      makeUp: day('2027-10-28'),
    });
    expect(said(run(now, '2027-10-15', before)).moved).toEqual([
      'm/2027-10 2027-10-14 > 2027-10-28 make_up: Snow day',
      'm/2027-11 2027-11-11 > 2027-11-18 floating: 14 days after the meeting on Oct 28, too near',
    ]);
  });

  it('take no room that another meeting has', () => {
    const text = `version: 1
name: P
calendar:
  start: 2027-09-01
  months: 2
  closed: [{ name: Snow day, on: 2027-10-14 }]
  pinned:
    - { meeting: m/a/2027-10, on: 2027-10-14 }
    - { meeting: m/b/2027-10, on: 2027-10-21 }
resources: [{ id: library, kind: room }]
cohorts: [{ id: a, size: 5 }, { id: b, size: 7 }]
meetings: [{ id: m, kind: whole_group, cohorts: true, every: month, on: [thursday], week: 2, start: "16:00", minutes: 90, resources: [library] }]
`;
    const result = run(text, '2027-10-15');
    expect(said(result).moved).toEqual(['m/a/2027-10 2027-10-14 > 2027-10-28 make_up: Snow day']);
    expect(result.contact).toEqual({ lost: 0, madeUp: 5 * 90 });
  });
});

describe('what is told', () => {
  const lost = plan(`${HONORS}${pinned('2027-11-25')}`);

  it('names the next day on which a lost meeting could be held, and its contact time', () => {
    const result = run(lost, '2027-11-20');
    expect(result.lost.map((l) => l.nextFree)).toEqual([day('2027-12-02')]);
    expect(result.contact).toEqual({ lost: 20 * 90, madeUp: 0 });
    const document = replanDocument(resolved(lost), result);
    expect(document.facts).toContainEqual(['Contact time', '30 h lost, 0 h made up']);
    expect(document.next).toContain('by hand under calendar.pinned');
    expect(document.assumptions).toContain('Contact time is minutes times people; breaks are not taken off.');
  });

  it('is an answer for programs', () => {
    const text = plan(`${pinned('2027-10-14')}  closed: [{ name: Snow day, on: 2027-10-14 }]\n`);
    expect(replanAnswer(resolved(text), run(text, '2027-10-15'), '1.0.0')).toMatchObject({
      schema: 'replan/1',
      lcplan: '1.0.0',
      as_of: '2027-10-15',
      kept: [{ id: 'm/2027-09', date: '2027-09-09', status: 'held', newly_held: true }],
      moved: [
        {
          id: 'm/2027-10',
          minutes: 90,
          people: 20,
          from: '2027-10-14',
          to: '2027-10-21',
          how: 'make_up',
          reasons: [{ date: '2027-10-14', cause: 'Snow day', kind: 'closed' }],
        },
      ],
      lost: [],
      unplaced: [],
      contact_minutes: { lost: 0, made_up: 1800 },
      held: [{ meeting: 'm/2027-09', on: '2027-09-09' }],
      pinned: [{ meeting: 'm/2027-10', on: '2027-10-21' }],
    });
  });
});

describe('the new text', () => {
  it('moves pins of meetings that took place, with their comments, and changes dates in place', () => {
    const text = `version: 1
name: P   # a name
calendar:
  start: 2027-09-01
  months: 6
  closed:
    - { name: Snow day, on: 2027-10-14 }
  # told to everyone
  pinned:
    - { meeting: m/2027-09, on: 2027-09-16 }   # in the hall
    - meeting: m/2027-10   # by mail
      on: '2027-10-14'     # the library

meetings:
  - { id: m, kind: whole_group, every: month, on: [thursday], week: 2, start: "16:00", minutes: 90 }
`;
    expect(rewritten(text, run(text, '2027-10-15'))).toBe(`version: 1
name: P   # a name
calendar:
  start: 2027-09-01
  months: 6
  closed:
    - { name: Snow day, on: 2027-10-14 }
  # told to everyone
  pinned:
    - meeting: m/2027-10   # by mail
      on: '2027-10-21'     # the library
  held:
    - { meeting: m/2027-09, on: 2027-09-16 }   # in the hall

meetings:
  - { id: m, kind: whole_group, every: month, on: [thursday], week: 2, start: "16:00", minutes: 90 }
`);
  });

  it('leaves entries alone that name no meeting of the plan', () => {
    const text = plan(
      '  held: [{ meeting: gone, on: 2027-09-02 }]\n  pinned: [{ meeting: gone, on: 2027-09-03 }]\n',
    );
    const next = rewritten(text, run(text, '2027-09-20'));
    expect(next).toContain(
      'held: [{ meeting: gone, on: 2027-09-02 }, { meeting: m/2027-09, on: 2027-09-09 }]\n',
    );
    expect(next).toContain('pinned: [{ meeting: gone, on: 2027-09-03 }]\n');
  });

  it('keeps one entry of a meeting that was fixed twice and took place', () => {
    const twice = '{ meeting: m/2027-09, on: 2027-09-16 }, { meeting: m/2027-09, on: 2027-09-16 }';
    const text = plan(`  pinned: [${twice}]\n`);
    expect(rewritten(text, run(text, '2027-09-20'))).toContain(
      '  pinned: []\n  held:\n    - { meeting: m/2027-09, on: 2027-09-16 }\n',
    );
  });
});

/** Random plans: two cohorts that share a room, with pins, meetings held, closures and absences anywhere. */
const dates = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => iso(day(from) + n));
const anyPlan = fc
  .record({
    closed: fc.array(fc.tuple(dates('2027-09-01', 120), fc.integer({ min: 0, max: 6 })), { maxLength: 5 }),
    away: fc.array(dates('2027-09-01', 120), { maxLength: 4 }),
    pins: fc.uniqueArray(
      fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 9, max: 12 }), fc.integer({ min: 1, max: 28 })),
      {
        maxLength: 5,
        selector: ([cohort, month]) => `${cohort}${month}`,
      },
    ),
    asOf: dates('2027-08-25', 130),
    fixedAs: fc.constantFrom('pinned', 'held'),
  })
  .map(({ closed, away, pins, asOf, fixedAs }) => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const fixed = pins.map(
      ([c, m, d]) => `    - { meeting: m/${c}/2027-${two(m)}, on: 2027-${two(m)}-${two(d)} } # ${c}${m}\n`,
    );
    const text = `version: 1
name: P
people: [{ id: all, role: educator, count: 20 }]
calendar:
  start: 2027-09-01
  months: 4
  closed: [${closed.map(([d, n]) => `{ from: ${d}, to: ${iso(day(d) + n)} }`).join(', ')}]
  ${fixedAs}:
${fixed.join('')}cohorts: [{ id: a, size: 5 }, { id: b, size: 7 }]
resources: [{ id: r, kind: room, unavailable: [${away.map((d) => `{ on: ${d} }`).join(', ')}] }]
meetings: [{ id: m, kind: whole_group, cohorts: true, every: month, on: [thursday, monday], week: 2, start: "16:00", minutes: 90, resources: [r] }]
`;
    return { text, asOf };
  });

describe('any plan', () => {
  it('is settled: nothing more changes, and calendar gives the dates that were told', () => {
    fc.assert(
      fc.property(anyPlan, ({ text, asOf }) => {
        const first = run(text, asOf);
        const next = rewritten(text, first);
        const program = resolved(next);
        const date = (m: { id: string; date: number; status: string }) => `${m.id} ${iso(m.date)}`;
        expect(program.schedule.meetings.map(date)).toEqual(first.schedule.meetings.map(date));
        const second = replan(program, { asOf: day(asOf) });
        expect(second.moved).toEqual([]);
        expect(second.lost.map((l) => l.slot.id)).toEqual(first.lost.map((l) => l.slot.id));
        expect(replannedText(next, program, second)).toEqual({ text: next });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what took place and what can stay, and places nothing anew in the past', () => {
    fc.assert(
      fc.property(anyPlan, ({ text, asOf }) => {
        const program = resolved(text);
        const result = replan(program, { asOf: day(asOf) });
        const now = new Map(result.schedule.meetings.map((m) => [m.id, m.date]));
        const lost = new Set(result.lost.map((l) => l.slot.id));
        for (const slot of program.setting.slots.flat()) {
          const fixed = program.setting.fixed.get(slot.id);
          const free = fixed !== undefined && standing(slot.run, fixed.on, program.days).length === 0;
          if (fixed !== undefined && (fixed.status === 'held' || free))
            expect(now.get(slot.id)).toBe(fixed.on);
          const date = now.get(slot.id);
          if (date === undefined || lost.has(slot.id) || fixed?.status === 'held') continue;
          expect(standing(slot.run, date, program.days)).toEqual([]);
        }
        for (const { from, to } of result.moved) {
          expect(to).toBeGreaterThanOrEqual(day(asOf));
          expect(to).not.toBe(from);
        }
        const comments = (t: string): string[] => (t.match(/#.*/g) ?? []).sort();
        expect(comments(rewritten(text, result))).toEqual(comments(text));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['cedar-plc', 'lakeshore-cohorts', 'riverbend-maker'])('%s, month by month', (name) => {
    let text = readFileSync(path.join(root, 'examples', `${name}.yaml`), 'utf8');
    const { period, schedule } = resolved(text);
    const before = schedule.meetings.map((m) => `${m.id} ${iso(m.date)}`);
    for (let asOf = period.start; asOf < period.end; asOf += 61) {
      const result = run(text, iso(asOf));
      expect(said(result)).toMatchObject({ moved: [], lost: [] });
      text = rewritten(text, result);
    }
    expect(resolved(text).schedule.meetings.map((m) => `${m.id} ${iso(m.date)}`)).toEqual(before);
  });
});
