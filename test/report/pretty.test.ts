import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { FileFindings } from '../../src/core/finding.ts';
import { colours } from '../../src/report/colour.ts';
import { REPORTS } from '../../src/report/index.ts';
import { context, files, fixedOnForbiddenDay, noShowcase, rateBelowFloor } from './sample.ts';

const pretty = (shown: readonly FileFindings[], width = 110): string =>
  REPORTS.pretty(shown, { ...context, width });

describe('pretty', () => {
  test('the rule beside the message, the guidance beside the hint', () => {
    expect(pretty(files, 120)).toBe(`plans/riverbend.yaml
  14:22  warning  "teachers" earn $45.00 an hour, $5.00 under the floor              budget/rate-below-floor
                  Raise the rate to $50.00: +$9,600.00 over 20 months.               QG-VALUE-1
  31:10  error    the pinned meeting on Mon Oct 11, 2027 falls on Yom Kippur         calendar/fixed-on-forbidden-day
                  Also Indigenous Peoples' Day. Tue Oct 12 and Wed Oct 13 are free.

Checked 3 files: 1 error, 1 warning. 2 files clean. \`lcplan explain budget/rate-below-floor\` tells why.
`);
  });

  test('wrapped at 100 columns', () => {
    expect(pretty(files.slice(0, 1), 100)).toBe(`plans/riverbend.yaml
  14:22  warning  "teachers" earn $45.00 an hour, $5.00 under the    budget/rate-below-floor
                  floor
                  Raise the rate to $50.00: +$9,600.00 over 20       QG-VALUE-1
                  months.
  31:10  error    the pinned meeting on Mon Oct 11, 2027 falls on    calendar/fixed-on-forbidden-day
                  Yom Kippur
                  Also Indigenous Peoples' Day. Tue Oct 12 and Wed
                  Oct 13 are free.

Checked 1 file: 1 error, 1 warning. \`lcplan explain budget/rate-below-floor\` tells why.
`);
  });

  test('in 80 columns the rule has a line of its own', () => {
    expect(pretty([{ file: 'a.yaml', findings: [rateBelowFloor, fixedOnForbiddenDay] }], 80)).toBe(`a.yaml
  14:22  warning  "teachers" earn $45.00 an hour, $5.00 under the floor
                  Raise the rate to $50.00: +$9,600.00 over 20 months.
                  budget/rate-below-floor · QG-VALUE-1
  31:10  error    the pinned meeting on Mon Oct 11, 2027 falls on Yom Kippur
                  Also Indigenous Peoples' Day. Tue Oct 12 and Wed Oct 13 are
                  free.
                  calendar/fixed-on-forbidden-day

Checked 1 file: 1 error, 1 warning. \`lcplan explain budget/rate-below-floor\` tells why.
`);
  });

  test('without a hint the guidance stands on the next line', () => {
    expect(pretty([{ file: 'a.yaml', findings: [noShowcase] }])).toBe(`a.yaml
  5:1  info     no meeting shows what was learned  calendar/no-showcase
                                                   QG-VISION-4,
                                                   QG-CONN-2

Checked 1 file: 1 info. \`lcplan explain calendar/no-showcase\` tells why.
`);
  });

  const clean = (n: number): FileFindings[] =>
    Array.from({ length: n }, (_, i) => ({ file: `${i}.yaml`, findings: [] }));
  const found = (...findings: FileFindings['findings']): FileFindings => ({ file: 'a.yaml', findings });
  const unknownKey = { ...rateBelowFloor, rule: 'schema/unknown-key', severity: 'error' as const };
  test.each<[FileFindings[], string]>([
    [clean(3), 'Checked 3 files: all clean.'],
    [clean(1), 'Checked 1 file: all clean.'],
    [[], 'Checked 0 files.'],
    [
      [found(noShowcase, noShowcase), ...clean(1)],
      'Checked 2 files: 2 infos. 1 file clean. `lcplan explain calendar/no-showcase` tells why.',
    ],
    [[found(unknownKey)], 'Checked 1 file: 1 error.'],
    [
      [found(unknownKey, fixedOnForbiddenDay)],
      'Checked 1 file: 2 errors. `lcplan explain calendar/fixed-on-forbidden-day` tells why.',
    ],
  ])('the closing line %#', (shown, closing) => {
    expect(pretty(shown).trimEnd().split('\n').at(-1)).toBe(closing);
  });

  test('colour changes no letter', async () => {
    const painted = REPORTS.pretty(files, { ...context, colours: await colours(1) });
    expect(painted).toContain('\u001b[31merror\u001b[39m');
    expect(stripVTControlCharacters(painted)).toBe(pretty(files));
  });
});

test('concise: one finding a line, nothing for clean files', () => {
  expect(REPORTS.concise(files, context)).toBe(
    `plans/riverbend.yaml:14:22: warning budget/rate-below-floor "teachers" earn $45.00 an hour, $5.00 under the floor
plans/riverbend.yaml:31:10: error calendar/fixed-on-forbidden-day the pinned meeting on Mon Oct 11, 2027 falls on Yom Kippur
`,
  );
  expect(REPORTS.concise(files.slice(1), context)).toBe('');
});
