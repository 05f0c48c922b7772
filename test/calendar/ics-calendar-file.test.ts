import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from '../../src/core/artifact.ts';
import { day, iso } from '../../src/core/dates.ts';
import { calendarArtifact, shiftsOf } from '../../src/domains/calendar/generate/calendar-file.ts';
import { calendarName } from '../../src/domains/calendar/generate/calendar-name.ts';
import { calendarToIcs } from '../../src/formats/ics.ts';
import { sequencesOf } from '../../src/formats/ics-sequence.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Program } from '../../src/plan/program.ts';
import { resolve } from '../../src/plan/resolve.ts';

const source = (example: string): string =>
  readFileSync(new URL(`../../examples/${example}.yaml`, import.meta.url), 'utf8');

function program(text: string): Program {
  const { parsed, findings } = parsePlan(text);
  expect(findings).toEqual([]);
  return resolve(parsed!);
}

const riverbend = program(source('riverbend-maker'));
const { entries } = calendarArtifact(riverbend);
const entry = (id: string, from: readonly CalendarEntry[] = entries): CalendarEntry | undefined =>
  from.find((e) => e.uid === `${id}@riverbend-k-8-maker-learning-community.lcplan`);
const ofKind = (category: CalendarEntry['category']): CalendarEntry[] =>
  entries.filter((e) => e.category === category);

describe('the calendar of a program', () => {
  it('has every meeting, milestone and agenda, and one entry for each month of coaching', () => {
    expect(ofKind('meeting')).toHaveLength(20);
    expect(ofKind('agenda')).toHaveLength(20);
    expect(ofKind('milestone')).toHaveLength(riverbend.onramp.milestones.length);
    expect(ofKind('coaching')).toHaveLength(20);
    // The single touch-points, 540 of them, stand in the coaching sheet.
    expect(riverbend.rota.touchPoints.length).toBe(540);
    expect(new Set(entries.map((e) => e.uid)).size).toBe(entries.length);
    expect(calendarArtifact(riverbend)).toMatchObject({ id: 'calendar', timezone: 'America/Los_Angeles' });
  });

  it('is in the order of days', () => {
    const days = entries.map((e) => e.day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('says when a meeting is, and why it moved', () => {
    expect(entry('whole_group/2027-11')).toMatchObject({
      title: 'Monthly studio',
      day: day('2027-11-18'),
      time: { start: 16 * 60 + 30, end: 18 * 60 + 30 },
      description:
        'Moved from Nov 25: Thanksgiving Day.\nFor Administrators, Coaches, Teacher leads and Teachers.\nFood is provided.',
    });
  });

  it('publishes agendas a week before, on a day on which people work', () => {
    expect(iso(entry('agenda/whole_group/2027-09')!.day)).toBe('2027-09-16');
    // 11 November is Veterans Day.
    expect(iso(entry('agenda/whole_group/2027-11')!.day)).toBe('2027-11-10');
    for (const e of ofKind('agenda'))
      expect([iso(e.day), riverbend.days.isWorkday(e.day)]).toEqual([iso(e.day), true]);
  });

  it('opens coaching on the first open day after the meeting', () => {
    const e = entry('coaching/2027-11');
    expect(iso(e!.day)).toBe('2027-11-19');
    expect(e).not.toHaveProperty('time');
    expect(e?.description).toContain('27 touch-points of 45 minutes by Coaches, until Wed, Dec 15, 2027.');
  });

  it('says nothing of agendas where the plan does not', () => {
    const plan = source('riverbend-maker').replace(/^agenda:\n(?: .*\n)+/m, '');
    expect(calendarArtifact(program(plan)).entries.filter((e) => e.category === 'agenda')).toEqual([]);
  });

  it('gives cohorts their own entries, and the room as the place', () => {
    const lakeshore = calendarArtifact(program(source('lakeshore-cohorts'))).entries;
    const september = lakeshore.filter((e) => /^whole_group\/\w+\/2027-09@/.test(e.uid));
    expect(september).toHaveLength(4);
    expect(new Set(september.map((e) => e.title)).size).toBe(4);
    expect(september.every((e) => e.location === 'District library')).toBe(true);
  });

  it("takes a series' own words for the place", () => {
    const text = `version: 1
name: Test
calendar: { start: 2027-09-01, months: 2 }
meetings: [{ id: visits, kind: observation, title: Class visits, every: month, start: "9:00", minutes: 60, location: "Room 4, left" }]
`;
    const artifact = calendarArtifact(program(text));
    const [visit] = artifact.entries.filter((e) => e.category === 'meeting');
    expect(artifact.timezone).toBe('UTC');
    expect(visit).toMatchObject({
      title: 'Class visits',
      location: 'Room 4, left',
      uid: 'visits/2027-09@test.lcplan',
      time: { start: 540, end: 600 },
    });
  });
});

describe('a date that moves', () => {
  const text = source('riverbend-maker').replace(
    /^ {2}busy:/m,
    '    - { name: Snow, on: 2027-09-23 }\n  busy:',
  );
  const moved = program(text);
  const next = calendarArtifact(moved);

  it('keeps its id, and gets a higher revision number; no other does', () => {
    const dtstamp = day('2027-01-15');
    const first = sequencesOf(calendarArtifact(riverbend), { dtstamp, shifts: shiftsOf(riverbend) });
    const second = sequencesOf(next, { dtstamp, shifts: shiftsOf(moved) });
    const changed = next.entries.filter((e) => entries.find((old) => old.uid === e.uid)?.day !== e.day);
    const dated = changed
      .filter((e) => e.category === 'meeting' || e.category === 'agenda')
      .map((e) => e.uid);
    expect(dated).toEqual([
      'agenda/whole_group/2027-09@riverbend-k-8-maker-learning-community.lcplan',
      'whole_group/2027-09@riverbend-k-8-maker-learning-community.lcplan',
    ]);
    const grown = next.entries.filter((e) => second(e.uid) > first(e.uid)).map((e) => e.uid);
    expect(grown).toEqual(dated);
    expect(next.entries.filter((e) => second(e.uid) < first(e.uid))).toEqual([]);
  });

  it('counts against the file published before', () => {
    const published = calendarToIcs(calendarArtifact(riverbend), {
      dtstamp: day('2027-01-15'),
      version: '0',
      sequence: () => 5,
    });
    const sequence = sequencesOf(next, { dtstamp: day('2027-02-01'), previous: published });
    for (const e of next.entries) {
      const old = entry(e.uid.split('@')[0] ?? '');
      expect([e.uid, sequence(e.uid)]).toEqual([e.uid, old?.day === e.day ? 5 : 6]);
    }
  });
});

describe("a plan's name in ids", () => {
  it.each([
    ['Riverbend K-8 Maker Learning Community', 'riverbend-k-8-maker-learning-community'],
    ['  PLC: "Cedar" (2027) ', 'plc-cedar-2027'],
  ])('%s', (name, wanted) => {
    expect(calendarName(name)).toBe(wanted);
  });

  it('is never shared by names that only look alike in plain letters', () => {
    const names = [
      '\u5b66\u6821',
      '\u5b66\u6821\u4e8c',
      'Escuela \u00d1u',
      'Escuela Nu',
      'Escuela \u00d1\u00fc',
      '!!!',
      '???',
      'x'.repeat(150),
      'x'.repeat(151),
    ];
    const made = names.map(calendarName);
    expect(new Set(made).size).toBe(names.length);
    for (const name of made) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,70}$/);
  });
});
