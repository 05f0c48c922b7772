import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { traditions } from '../../src/calendar/traditions/index.ts';
import { civil, weekday } from '../../src/core/dates.ts';
import { TRADITIONS } from '../../src/domains/calendar/schema.ts';

describe('traditions', () => {
  it('are all in the registry, and each may be honored in a plan', () => {
    const files = readdirSync(new URL('../../src/calendar/traditions/', import.meta.url)).filter(
      (name) => name !== 'index.ts',
    );
    expect(traditions.map((t) => `${t.id.replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort());
    expect(Object.keys(TRADITIONS)).toEqual(traditions.map((t) => t.id));
  });

  it.each(traditions.map((t) => [t.id, t] as const))(
    '%s knows 2024 to 2035, in order, with sources',
    (_, t) => {
      expect(t.years.first).toBeLessThanOrEqual(2024);
      expect(t.years.last).toBeGreaterThanOrEqual(2035);
      expect(t.sources.length).toBeGreaterThan(0);
      for (let year = t.years.first; year <= t.years.last; year++) {
        const days = t.days(year, 'OR');
        expect(days.length).toBeGreaterThan(0);
        expect(new Set(days.map((d) => civil(d.day).year))).toEqual(new Set([year]));
        const order = days.map((d) => d.day);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(new Set(days.map((d) => `${d.day} ${d.name}`)).size).toBe(days.length);
      }
    },
  );

  it.each([
    ['jewish', 6, 900, 960, true],
    ['jewish', 5, 840, 901, true],
    ['jewish', 5, 840, 900, false],
    ['islamic', 5, 690, 720, false],
    ['islamic', 5, 690, 721, true],
    ['islamic', 5, 870, 930, false],
    ['christian', 0, 600, 660, true],
    ['orthodox', 0, 600, 660, true],
    ['christian', 6, 600, 660, false],
  ])('%s every week: weekday %i from %i to %i', (id, day, start, end, touched) => {
    expect(traditions.find((t) => t.id === id)?.weekly?.touches(day, start, end)).toBe(touched);
  });

  it('reads weekdays as Date does', () => {
    expect(weekday(0)).toBe(4);
  });
});
