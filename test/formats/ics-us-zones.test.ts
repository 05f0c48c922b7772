import { describe, expect, it } from 'vitest';
import { US_ZONES, usZoneParts } from '../../src/formats/ics-us-zones.ts';
import { workedOutParts } from '../../src/formats/ics-zone.ts';

describe('the zones of the United States', () => {
  it.each(Object.keys(US_ZONES))('%s is as it is worked out', (zone) => {
    expect(usZoneParts(zone, 2026)).toEqual(workedOutParts(zone, 2026, 2031));
    expect(usZoneParts(zone, 2007)).toEqual(workedOutParts(zone, 2007, 2020));
  });

  it('are left to be worked out where the table cannot tell', () => {
    expect(usZoneParts('America/New_York', 2006)).toBeUndefined();
    expect(usZoneParts('Europe/Berlin', 2026)).toBeUndefined();
  });
});
