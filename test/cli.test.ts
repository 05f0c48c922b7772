import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/main.ts';
import { memoryIo } from './support/memory-io.ts';

const GOOD = `version: 1
name: Good plan
calendar: { start: 2027-08-11, months: 10, honors: [us_federal] }
`;

async function lcplan(argv: readonly string[], options: Parameters<typeof memoryIo>[0] = {}) {
  const io = memoryIo(options);
  const status = await run(argv, io);
  return { status, out: io.out(), err: io.err(), files: io.files };
}

describe('exit statuses', () => {
  it.each([
    ['a clean plan', ['lint', 'a.yaml', '--fail-on', 'error'], { 'a.yaml': GOOD }, 0],
    ['a plan with warnings', ['lint', 'a.yaml', '--fail-on', 'warning'], { 'a.yaml': GOOD }, 1],
    ['more warnings than allowed', ['lint', 'a.yaml', '--max-warnings', '0'], { 'a.yaml': GOOD }, 1],
    ['a plan that does not parse', ['lint', 'a.yaml'], { 'a.yaml': 'version: 2' }, 1],
    ['a section of a plan that does not parse', ['budget', 'a.yaml'], { 'a.yaml': 'version: 2' }, 1],
    ['no such file', ['lint', 'b.yaml'], {}, 2],
    ['a folder without plans', ['lint', 'folder'], { 'folder/other.yaml': 'a: 1' }, 2],
    ['an unknown option', ['lint', 'a.yaml', '--bogus'], { 'a.yaml': GOOD }, 2],
    ['an unknown command', ['bugdet', 'a.yaml'], {}, 2],
    ['an unknown format', ['budget', 'a.yaml', '--format', 'pdf'], { 'a.yaml': GOOD }, 2],
    ['a missing argument', ['budget'], {}, 2],
    ['a date that is none', ['budget', 'a.yaml', '--as-of', '2027-02-30'], { 'a.yaml': GOOD }, 2],
    ['an unknown rule', ['explain', 'budget/nothing'], {}, 2],
    ['nothing to explain', ['explain'], {}, 2],
    [
      'a date past a table',
      ['holidays', '--from', '2099-01-01', '--to', '2099-12-31', '--traditions', 'hindu'],
      {},
      1,
    ],
    ['an unknown tradition', ['holidays', '--traditions', 'jewsh'], {}, 2],
    ['a folder that is a file', ['build', 'a.yaml', '-o', 'a.yaml'], { 'a.yaml': GOOD }, 2],
    ['build without a folder', ['build', 'a.yaml'], { 'a.yaml': GOOD }, 2],
    ['help', ['--help'], {}, 0],
    ['help of a command', ['lint', '--help'], {}, 0],
  ])('%s', async (_, argv, files, status) => {
    expect((await lcplan(argv, { files })).status).toBe(status);
  });
});

describe('lint', () => {
  it('finds the plans below a folder, and leaves other YAML alone', async () => {
    const { out } = await lcplan(['lint', 'plans', '--format', 'json'], {
      files: {
        'plans/a.yaml': GOOD,
        'plans/deep/b.yml': GOOD,
        'plans/other.yaml': 'jobs: {}',
        'plans/notes.txt': GOOD,
      },
    });
    expect(JSON.parse(out).files.map((f: { file: string }) => f.file)).toEqual([
      'plans/a.yaml',
      'plans/deep/b.yml',
    ]);
  });

  it('reads standard input', async () => {
    const { out } = await lcplan(['lint', '-', '--format', 'concise'], { stdin: 'version: 2\n' });
    expect(out).toContain('<stdin>:1:10: error schema/wrong-value');
  });

  it('is also called check', async () => {
    expect((await lcplan(['check', '-'], { stdin: GOOD })).status).toBe(0);
  });

  it('lets the command line and the plan set severities', async () => {
    const off = await lcplan(['lint', '-', '--format', 'concise', '--rule', 'team/no-people=off'], {
      stdin: GOOD,
    });
    expect(off.out).not.toContain('team/no-people');
    const raised = await lcplan(['lint', '-'], {
      stdin: `${GOOD}lint: { rules: { team/no-people: error } }`,
    });
    expect(raised.status).toBe(1);
    const unknown = await lcplan(['lint', '-', '--format', 'concise'], {
      stdin: `${GOOD}lint: { rules: { team/no-poeple: off } }`,
    });
    expect(unknown.out).toContain('schema/unknown-reference');
    expect(unknown.out).toContain('team/no-poeple');
  });

  it('gives lint/1', async () => {
    const { out } = await lcplan(['lint', 'a.yaml', '--format', 'json'], {
      files: { 'a.yaml': 'version: 2\nname: x\ncalendar: { start: 2027-01-01, months: 1 }' },
    });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'lint/1',
      files: [
        {
          file: 'a.yaml',
          findings: [
            {
              rule: 'schema/wrong-value',
              severity: 'error',
              path: 'version',
              line: 1,
              column: 10,
              end_line: 1,
              end_column: 11,
              guidance: [],
            },
          ],
        },
      ],
      counts: { error: 1, warning: 0, info: 0 },
    });
  });
});

describe('calendar', () => {
  it('writes the problem for other solvers beside the schedule', async () => {
    const { status, files, out } = await lcplan([
      'calendar',
      'examples/cedar-plc.yaml',
      '--model',
      'cedar.lp',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('Literacy PLC');
    expect(files.get('cedar.lp')).toMatch(/^\\ .*\nMinimize\n cost: .*Subject To\n.*\nEnd\n$/s);
  });

  it('writes a calendar file, and goes on from the one that was published', async () => {
    const first = await lcplan([
      'calendar',
      'examples/cedar-plc.yaml',
      '--format',
      'ics',
      '-o',
      'a.ics',
      '--as-of',
      '2027-01-15',
    ]);
    const again = await lcplan(
      [
        'calendar',
        'examples/cedar-plc.yaml',
        '--format',
        'ics',
        '--previous',
        'a.ics',
        '--as-of',
        '2027-02-15',
      ],
      {
        files: Object.fromEntries(first.files),
      },
    );
    const numbers = (text: string | undefined) => text?.match(/^SEQUENCE:.*$/gm);
    expect(numbers(again.out)).toEqual(numbers(first.files.get('a.ics')));
    expect(
      (await lcplan(['calendar', 'examples/cedar-plc.yaml', '--format', 'ics', '--previous', 'none.ics']))
        .status,
    ).toBe(2);
  });

  it('shows what a calendar file holds', async () => {
    const { out, status } = await lcplan([
      'calendar',
      'import',
      'examples/calendars/livingston-nj-2025-2026.ics',
      '--match',
      'Closed',
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(out).events[0]).toEqual({
      name: 'Labor Day - District Closed',
      from: '2025-09-01',
      to: '2025-09-01',
      line: 38,
      looks_like: 'closed',
    });
    expect((await lcplan(['calendar', 'import', 'none.ics'])).status).toBe(2);
    expect((await lcplan(['calendar', 'one.yaml', 'two.yaml'])).status).toBe(2);
  });
});

describe('build', () => {
  it('writes nothing of a plan that does not parse', async () => {
    const { files } = await lcplan(['build', 'a.yaml', '-o', 'out'], { files: { 'a.yaml': 'version: 2' } });
    expect([...files.keys()]).toEqual(['a.yaml']);
  });

  it('writes the findings of a plan with errors, and fails', async () => {
    const { status, files } = await lcplan(['build', 'a.yaml', '-o', 'out'], {
      files: { 'a.yaml': `${GOOD.replace('[us_federal]', '[us_state]')}` },
    });
    expect(status).toBe(1);
    expect(files.get('out/findings.md')).toContain('calendar/state-missing');
  });

  it('replaces a former build whole, and leaves everything else alone', async () => {
    const first = await lcplan(['build', 'examples/cedar-plc.yaml', '-o', 'out'], {
      files: { 'out/own.md': 'mine', 'out/coaching.txt': 'mine too' },
    });
    expect(first.files.has('out/coaching.csv')).toBe(true);
    const again = await lcplan(['build', 'a.yaml', '-o', 'out'], {
      files: { ...Object.fromEntries(first.files), 'a.yaml': GOOD },
    });
    expect(again.files.has('out/coaching.csv')).toBe(false);
    expect(again.files.get('out/own.md')).toBe('mine');
    expect(again.files.get('out/coaching.txt')).toBe('mine too');
    expect(again.files.get('out/plan.md')).toContain('# Good plan');
  });

  it('removes no file that a manifest of strangers names', async () => {
    const { files } = await lcplan(['build', 'a.yaml', '-o', 'out'], {
      files: {
        'a.yaml': GOOD,
        'secret.md': 'x',
        'out/.lcplan-files': '../secret.md\n/etc/passwd\nnotes.txt\n',
        'out/notes.txt': 'x',
      },
    });
    expect(files.has('secret.md')).toBe(true);
    expect(files.has('out/notes.txt')).toBe(true);
  });
});

describe('the order of lists', () => {
  it('changes no byte of any answer', async () => {
    const plan = (people: string[], honors: string[], closed: string[]) =>
      `version: 1\nname: P\nplace: { timezone: America/Chicago }\npeople: [${people.join(', ')}]\ncalendar: { start: 2027-08-11, months: 6, honors: [${honors.join(', ')}], closed: [${closed.join(', ')}] }\nmeetings: [{ id: m, kind: whole_group, every: month, on: [wednesday], start: "16:00", minutes: 90, who: [a, b], food: true }]\nbudget: { food: { per_person: 12 } }\n`;
    const people = [
      '{ id: a, role: educator, count: 3, stipend: { rate: 50, hours_per_month: 4 } }',
      '{ id: b, role: leader, count: 2, leads: true, stipend: { rate: 60, hours_per_month: 4 } }',
      '{ id: c, role: coach, count: 1 }',
    ];
    const honors = ['jewish', 'islamic', 'us_federal'];
    const closed = [
      '{ name: B, from: 2027-10-11, to: 2027-10-15 }',
      '{ name: A, from: 2027-10-13, to: 2027-10-20 }',
    ];
    const one = plan(people, honors, closed);
    const other = plan([...people].reverse(), [...honors].reverse(), [...closed].reverse());
    for (const part of ['calendar', 'budget', 'platforms', 'onramp', 'team'])
      for (const format of ['json', 'csv', 'md', 'table'])
        expect((await lcplan([part, '-', '--format', format], { stdin: other })).out).toBe(
          (await lcplan([part, '-', '--format', format], { stdin: one })).out,
        );
  });
});

describe('explain', () => {
  it('gives explain/1 with examples that are whole plans', async () => {
    const all = JSON.parse((await lcplan(['explain', '--all', '--format', 'json'])).out);
    expect(all.schema).toBe('explain/1');
    expect(all.guidance).toHaveLength(68);
    const rule = all.rules.find((r: { id: string }) => r.id === 'budget/rate-below-floor');
    expect((await lcplan(['lint', '-', '--format', 'concise'], { stdin: rule.bad })).out).toContain(
      'budget/rate-below-floor',
    );
    expect((await lcplan(['lint', '-', '--fail-on', 'info'], { stdin: rule.good })).status).toBe(0);
  });

  it('tells about one rule and one recommendation', async () => {
    expect((await lcplan(['explain', 'budget/rate-below-floor'])).out).toContain('QG-VALUE-1');
    expect((await lcplan(['explain', 'qg-cal-3'])).out).toContain('onramp/too-short');
  });
});
