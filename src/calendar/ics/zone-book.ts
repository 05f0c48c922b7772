/** Finds the zone that a time names: in the IANA list, among the names of Windows, or in the file itself. */
import type { Day } from '../../core/dates.ts';
import { type Component, lineOf, linesOf, type ZoneComponent } from './components.ts';
import { expand, type TakeStep } from './expand.ts';
import { type IcsFault, shown } from './fault.ts';
import { MOST_SHIFTS } from './limits.ts';
import { readRule } from './rule.ts';
import { readMoment, readOffset } from './values.ts';
import { ianaOfWindows } from './windows-zones.ts';
import { FLOATING, listedZone, namedZone, type Shift, UTC, type Zone } from './zones.ts';

/** `/mozilla.org/20070129_1/America/New_York` is America/New_York. */
function withoutVendor(name: string): string {
  if (!name.startsWith('/')) return name;
  const steps = name.split('/').filter((step) => step !== '');
  return steps.slice(steps.length > 3 ? -2 : 1).join('/');
}

/** The changes that one STANDARD or DAYLIGHT part describes, up to a day. */
function shiftsOf(part: Component, to: Day, takeStep: TakeStep): Shift[] {
  const before = readOffset(lineOf(part, 'TZOFFSETFROM')?.value ?? '');
  const after = readOffset(lineOf(part, 'TZOFFSETTO')?.value ?? '');
  // Year 1 stands for "ever since"; Windows writes 1601 for it.
  const onset = readMoment((lineOf(part, 'DTSTART')?.value ?? '').trim().replace(/^0\d{3}/, '1601'));
  if (before === undefined || after === undefined || onset === undefined) return [];
  const { day: start, time = 0 } = onset;
  const rule = readRule(lineOf(part, 'RRULE')?.value ?? '', time);
  const until = 'unreadable' in rule ? undefined : rule.until?.day;
  const days =
    'unreadable' in rule ? [start] : expand(rule, start, until, { from: start, to }, takeStep).days;
  const listed = linesOf(part, 'RDATE')
    .flatMap((line) => line.value.split(',', MOST_SHIFTS))
    .slice(0, MOST_SHIFTS);
  const more = listed.flatMap((value) => {
    const moment = takeStep(1) ? readMoment(value) : undefined;
    return moment === undefined ? [] : [{ day: moment.day, time: moment.time ?? 0 }];
  });
  return [...days.map((day) => ({ day, time })), ...more].map((at) => ({ at, before, after }));
}

/**
 * The zones of one file. `to` is the last day for which its own descriptions are worked out. A name that
 * nothing explains is reported once, and its times are taken as they stand.
 */
export class ZoneBook {
  private byTzid: Map<string, ZoneComponent> | undefined;
  private readonly known = new Map<string, Zone>();
  private readonly byId = new Map<string, Zone | undefined>();

  constructor(
    private readonly described: readonly ZoneComponent[],
    private readonly to: Day,
    private readonly takeStep: TakeStep,
    private readonly report: (fault: IcsFault) => void,
  ) {}

  zone(tzid: string, line: number): Zone {
    let zone = this.known.get(tzid);
    if (zone === undefined) {
      zone = this.find(tzid) ?? this.unknown(tzid, line);
      this.known.set(tzid, zone);
    }
    return zone;
  }

  private find(tzid: string): Zone | undefined {
    if (tzid === '') return FLOATING;
    if (/^(Z|UTC|GMT|Etc\/UTC)$/i.test(tzid)) return UTC;
    const windows = ianaOfWindows(tzid);
    return this.named(windows ?? withoutVendor(tzid)) ?? this.fromFile(tzid);
  }

  /** A zone of the IANA list, one object for each, so that times of the same zone need no conversion. */
  named(id: string): Zone | undefined {
    if (!this.byId.has(id)) this.byId.set(id, namedZone(id));
    return this.byId.get(id);
  }

  private fromFile(tzid: string): Zone | undefined {
    this.byTzid ??= new Map(this.described.map((zone) => [lineOf(zone, 'TZID')?.value.trim() ?? '', zone]));
    const parts = this.byTzid.get(tzid)?.parts.slice(0, MOST_SHIFTS) ?? [];
    const shifts: Shift[] = [];
    for (const part of parts)
      if (shifts.length < MOST_SHIFTS)
        shifts.push(...shiftsOf(part, this.to, this.takeStep).slice(-MOST_SHIFTS));
    return shifts.length === 0 ? undefined : listedZone(shifts);
  }

  private unknown(tzid: string, line: number): Zone {
    this.report({
      line,
      message: `the time zone ${shown(tzid)} is not known; its times are taken as local time`,
      hint: 'Look whether these events fall on the right days; whole-day events are not touched by it.',
    });
    return FLOATING;
  }
}
