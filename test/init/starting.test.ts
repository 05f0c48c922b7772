import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { day } from '../../src/core/dates.ts';
import { exact } from '../../src/core/exact.ts';
import { comesTo } from '../../src/init/comes-to.ts';
import { fill } from '../../src/init/fill.ts';
import { STARTING_PLANS, startingPlan } from '../../src/init/starting.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { root } from '../support/memory-io.ts';

const TODAY = day('2026-11-22');
const begun = (name: string) => comesTo(fill(new Map(), TODAY, startingPlan(name)));

describe('starting plans', () => {
  it.each(STARTING_PLANS)('%s has no errors and no warnings', (name) => {
    expect(begun(name).findings.filter((f) => f.severity !== 'info')).toEqual([]);
  });

  it('are found by name, and as the path of an example', () => {
    expect(startingPlan('examples/cedar-plc.yaml')).toEqual(startingPlan('cedar-plc'));
    expect(startingPlan('elm')).toBeUndefined();
    expect(startingPlan('constructor')).toBeUndefined();
  });

  it.each(['cedar-plc', 'riverbend-maker', 'lakeshore-cohorts'])('%s follows its example', (name) => {
    const example = parsePlan(readFileSync(path.join(root, 'examples', `${name}.yaml`), 'utf8')).parsed!.plan;
    const { plan } = begun(name).program;
    expect(plan.name).toBe(example.name);
    expect(plan.place).toMatchObject({ state: example.place?.state, timezone: example.place?.timezone });
    for (const key of ['scope', 'aim', 'stage'] as const)
      expect(plan.program?.[key]).toBe(example.program?.[key]);
    expect(plan.calendar.months).toBe(example.calendar.months);
    expect(plan.calendar.pause).toEqual(example.calendar.pause);
    expect(plan.calendar.honors).toEqual(example.calendar.honors);
    const whole = (p: typeof plan) => {
      const series = p.meetings?.find((m) => m.kind === 'whole_group');
      return [series?.on?.[0], series?.start, series?.minutes, series?.format];
    };
    expect(whole(plan)).toEqual(whole(example));
    const teachers = (p: typeof plan) => {
      const group = p.people?.find((g) => g.role === 'educator');
      return [group?.count, group?.stipend?.rate, group?.stipend?.hours_per_month];
    };
    expect(teachers(plan)).toEqual(teachers(example));
    expect(plan.budget?.payroll_tax).toEqual(exact('0.0765'));
  });
});
