/**
 * Calendar files and two parsers that others wrote: ical.js (which reads our VTIMEZONE) and node-ical (which
 * knows zones by their names). Both must see the instants that the schedule means, on any machine.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readIcs } from '../../src/calendar/ics/read.ts';
import { ianaOfWindows } from '../../src/calendar/ics/windows-zones.ts';
import { withOffset } from '../../src/calendar/instants.ts';
import type { CalendarArtifact } from '../../src/core/artifact.ts';
import { day, iso } from '../../src/core/dates.ts';
import { calendarArtifact } from '../../src/domains/calendar/generate/calendar-file.ts';
import { calendarToIcs } from '../../src/formats/ics.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { resolve } from '../../src/plan/resolve.ts';

/** An entry as a parser sees it: instants of meetings, days of whole days (the end is the day after). */
interface Seen {
  readonly uid: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const byUid = (a: Seen, b: Seen): number => (a.uid < b.uid ? -1 : 1);

function artifactOf(example: string): CalendarArtifact {
  const text = readFileSync(new URL(`../../examples/${example}.yaml`, import.meta.url), 'utf8');
  return calendarArtifact(resolve(parsePlan(text).parsed!));
}

const instant = (d: number, t: number, zone: string): string =>
  new Date(withOffset(d, t, zone)).toISOString();

const meant = ({ entries, timezone }: CalendarArtifact): Seen[] =>
  entries
    .map(({ uid, title, day: d, time }) => ({
      uid,
      title,
      from: time ? instant(d, time.start, timezone) : iso(d),
      to: time ? instant(d, time.end, timezone) : iso(d + 1),
    }))
    .sort(byUid);

function withIcalJs(text: string): Seen[] {
  const seen = (time: ICAL.Time): string => {
    if (time.isDate) return time.toString();
    // Its zone is the one that the file describes; without a description ical.js would take UTC.
    if (time.zone?.component === undefined) throw new Error(`no zone for ${time.toString()}`);
    return new Date(time.toUnixTime() * 1000).toISOString();
  };
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ uid, summary, startDate, endDate }) => ({
      uid,
      title: summary,
      from: seen(startDate),
      to: seen(endDate),
    }))
    .sort(byUid);
}

function withNodeIcal(text: string): Seen[] {
  const two = (n: number): string => String(n).padStart(2, '0');
  return Object.values(nodeIcal.sync.parseICS(text))
    .flatMap((event) => {
      if (event?.type !== 'VEVENT') return [];
      const wholeDay = event.datetype === 'date';
      const seen = (time: Date): string =>
        wholeDay
          ? `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
          : time.toISOString();
      return [
        { uid: event.uid, title: String(event.summary), from: seen(event.start), to: seen(event.end!) },
      ];
    })
    .sort(byUid);
}

describe.each(['UTC', 'America/Los_Angeles', 'Pacific/Auckland'])('on a machine in %s', (machine) => {
  const before = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = machine;
    // The change of zone must have taken hold, or the tests would show nothing.
    const hours: Record<string, number> = { UTC: 0, 'America/Los_Angeles': 16, 'Pacific/Auckland': 13 };
    expect(new Date(Date.UTC(2027, 0, 1)).getHours()).toBe(hours[machine]);
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each(['riverbend-maker', 'cedar-plc', 'lakeshore-cohorts'])(
    '%s is read back as it was meant',
    (example) => {
      const artifact = artifactOf(example);
      const text = calendarToIcs(artifact, { dtstamp: day('2027-01-15'), version: '0.1.0' });
      const wanted = meant(artifact);
      expect(wanted.filter((e) => e.from.endsWith('Z')).length).toBeGreaterThan(9);
      expect(wanted.filter((e) => !e.from.endsWith('Z')).length).toBeGreaterThan(9);
      expect(withIcalJs(text)).toEqual(wanted);
      expect(withNodeIcal(text)).toEqual(wanted);
    },
  );

  it("a district's file gives us the days that both give", () => {
    const text = readFileSync(
      new URL('../fixtures/calendars/livingston-nj-2025-2026.ics', import.meta.url),
      'utf8',
    );
    const range = { from: day('2025-01-01'), to: day('2026-12-31') };
    const own = readIcs(text, range, 'America/New_York').events.map((e) => [
      e.name,
      iso(e.from),
      iso(e.to + 1),
    ]);
    const others = [withIcalJs(text), withNodeIcal(text)].map((seen) =>
      seen.map((e) => [e.title, e.from, e.to]).sort(),
    );
    expect(others).toEqual([[...own].sort(), [...own].sort()]);
  });
});

describe('the zone names of Windows', () => {
  it('mean what node-ical takes them for', () => {
    const table = createRequire(import.meta.url).resolve('node-ical/windowsZones.json');
    const known = JSON.parse(readFileSync(table, 'utf8')) as Record<string, { iana: string[] }>;
    const canonical = (id: string | undefined): string =>
      new Intl.DateTimeFormat('en-US', { timeZone: id }).resolvedOptions().timeZone;
    const names = Object.keys(known).filter((name) => !name.startsWith('('));
    expect(names.length).toBeGreaterThan(130);
    for (const name of names) {
      const iana = ianaOfWindows(name);
      expect([name, iana === undefined ? undefined : canonical(iana)]).toEqual([
        name,
        canonical(known[name]?.iana[0]),
      ]);
    }
    for (const name of Object.keys(known).filter(
      (n) => /\((US|Arizona|Alaska|Hawaii)/.test(n) || /(Arizona|Alaska|Hawaii)$/.test(n),
    ))
      expect([name, canonical(ianaOfWindows(name))]).toEqual([name, canonical(known[name]?.iana[0])]);
  });
});
