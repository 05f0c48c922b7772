/** A small plan around some calendar and meeting lines, resolved. */
import { day, iso } from '../../../src/core/dates.ts';
import { parsePlan } from '../../../src/plan/parse.ts';
import type { Program } from '../../../src/plan/program.ts';
import { resolve } from '../../../src/plan/resolve.ts';

export function program(yaml: string): Program {
  const { parsed, findings } = parsePlan(`version: 1\nname: Test\n${yaml}`);
  if (parsed === undefined) throw new Error(findings.map((f) => `${f.rule}: ${f.message}`).join('\n'));
  return resolve(parsed);
}

/** `2027-09-08` for each meeting, in order. */
export const dates = (p: Program, series?: string): string[] =>
  p.schedule.meetings.filter((m) => series === undefined || m.series.id === series).map((m) => iso(m.date));

export { day };
