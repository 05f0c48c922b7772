import { describe, expect, test } from 'vitest';
import type { Located, Severity } from '../../src/core/finding.ts';
import { REPORTS } from '../../src/report/index.ts';
import { context, files, rateBelowFloor } from './sample.ts';

const many = (severity: Severity, n: number): Located[] =>
  Array.from({ length: n }, () => ({ ...rateBelowFloor, severity }));
const github = (...findings: Located[]): string[] =>
  REPORTS.github([{ file: 'a.yaml', findings }], context)
    .split('\n')
    .slice(0, -1);

describe('github', () => {
  test('worst first; columns only within one line', () => {
    expect(REPORTS.github(files, context)).toBe(
      `::error file=plans/riverbend.yaml,line=31,endLine=32,title=calendar/fixed-on-forbidden-day::the pinned meeting on Mon Oct 11, 2027 falls on Yom Kippur%0AAlso Indigenous Peoples' Day. Tue Oct 12 and Wed Oct 13 are free.
::warning file=plans/riverbend.yaml,line=14,endLine=14,col=22,endColumn=24,title=budget/rate-below-floor::"teachers" earn $45.00 an hour, $5.00 under the floor%0ARaise the rate to $50.00: +$9,600.00 over 20 months.
`,
    );
    expect(REPORTS.github(files.slice(1), context)).toBe('');
  });

  test('what has a meaning in a command is escaped', () => {
    const [line] = REPORTS.github(
      [
        {
          file: '/work space/a,b:c%.yaml',
          findings: [
            { ...rateBelowFloor, message: '100% ##[error] a::b, \r\n::set-output name=x::y', hint: 'x' },
          ],
        },
      ],
      { ...context, cwd: '/work space' },
    ).split('\n');
    expect(line).toBe(
      '::warning file=a%2Cb%3Ac%25.yaml,line=14,endLine=14,col=22,endColumn=24,title=budget/rate-below-floor' +
        '::100%25 # #[error] a::b, ::set-output name=x::y%0Ax',
    );
  });

  test.each<[Located[], number, string | undefined]>([
    [many('error', 10), 10, undefined],
    [many('error', 11), 11, '1 error more'],
    [[...many('warning', 12), ...many('error', 12)], 21, '2 errors and 2 warnings more'],
    [many('info', 10), 10, undefined],
    [many('info', 11), 10, '2 infos more'],
    [[...many('error', 11), ...many('info', 10)], 20, '1 error and 1 info more'],
  ])('at most ten of a kind and a summary %#', (findings, lines, left) => {
    const shown = github(...findings);
    expect(shown).toHaveLength(lines);
    for (const kind of ['error', 'warning', 'notice'])
      expect(shown.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
    const summary = shown.filter((line) => line.startsWith('::notice title=lcplan::'));
    expect(summary).toEqual(left === undefined ? [] : [expect.stringContaining(left)]);
  });
});
