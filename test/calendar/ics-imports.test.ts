import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportIo, readImports } from '../../src/cli/imports.ts';
import { day, iso } from '../../src/core/dates.ts';
import { pathText } from '../../src/core/path.ts';
import { dayBookOf } from '../../src/plan/days.ts';
import { type ImportFile, type Imports, importsOf } from '../../src/plan/imports.ts';
import { type ParsedPlan, parsePlan } from '../../src/plan/parse.ts';

const district = readFileSync(
  new URL('../fixtures/calendars/livingston-nj-2025-2026.ics', import.meta.url),
  'utf8',
);

function planWith(imports: string, start = '2025-08-27'): ParsedPlan {
  const { parsed, findings } = parsePlan(`version: 1
name: Test
place: { state: NJ, timezone: America/New_York }
calendar:
  start: ${start}
  months: 10
  closed: [{ name: Founders day, on: 2025-12-05 }]
  import: ${imports}
`);
  expect(findings).toEqual([]);
  return parsed!;
}

const files =
  (known: Record<string, ImportFile>) =>
  (file: string): ImportFile | undefined =>
    known[file];

const take = (
  imports: string,
  known: Record<string, ImportFile> = { 'd.ics': { text: district } },
): Imports => importsOf(planWith(imports), files(known));

const told = (imports: Imports): string[] =>
  imports.findings.map((f) => `${f.severity} ${f.rule} ${pathText(f.path)}: ${f.message}`);

describe('the imports of a plan', () => {
  it('close the days whose titles match', () => {
    const { closed, busy, community, findings } = take(
      '[{ file: d.ics, as: closed, match: "No School|Closed" }]',
    );
    expect(findings).toEqual([]);
    expect([closed.length, busy.length, community.length]).toEqual([18, 0, 0]);
    expect(closed[0]).toEqual({
      name: 'Labor Day - District Closed',
      from: day('2025-09-01'),
      to: day('2025-09-01'),
    });
    expect(closed.find((p) => p.name.startsWith('Winter'))).toMatchObject({
      from: day('2025-12-24'),
      to: day('2025-12-31'),
    });
  });

  it('go where the entry says, from one file as from several', () => {
    const { closed, busy, community } = take(`
    - { file: d.ics, as: closed, match: Closed }
    - { file: d.ics, as: busy, match: Early Dismissal }
    - { file: d.ics, as: community, match: "^Eid|^Diwali" }`);
    expect(closed.length).toBe(17);
    expect(busy.every((p) => p.name.includes('Early Dismissal'))).toBe(true);
    expect(community).toEqual([
      { name: 'Diwali - District Closed', from: day('2025-10-20'), to: day('2025-10-20'), never: true },
      { name: 'Eid - District Closed', from: day('2026-03-20'), to: day('2026-03-20'), never: true },
    ]);
  });

  it('join days of one title that follow one another', () => {
    const one = (d: string): string => `BEGIN:VEVENT\nDTSTART:${d}\nSUMMARY:Break\nEND:VEVENT\n`;
    const text = `BEGIN:VCALENDAR\n${['20251124', '20251125', '20251127', '20251126', '20251201'].map(one).join('')}END:VCALENDAR`;
    const { closed } = take('[{ file: b.ics, as: closed }]', { 'b.ics': { text } });
    expect(closed.map((p) => `${iso(p.from)} ${iso(p.to)}`)).toEqual([
      '2025-11-24 2025-11-27',
      '2025-12-01 2025-12-01',
    ]);
  });

  it('stand in the day book beside what the plan names itself', () => {
    const parsed = planWith('[{ file: d.ics, as: closed, match: Closed }]');
    const imports = importsOf(parsed, files({ 'd.ics': { text: district } }));
    const book = dayBookOf(parsed.plan, imports);
    expect(book.forbidden(day('2025-12-29'), 0)).toEqual([
      { kind: 'closed', cause: 'Winter Recess - District Closed' },
    ]);
    expect(book.forbidden(day('2025-12-05'), 0)).toEqual([{ kind: 'closed', cause: 'Founders day' }]);
    expect(dayBookOf(parsed.plan).forbidden(day('2025-12-29'), 0)).toEqual([]);
    // The break is six weekdays long with New Year's Day, and Saturdays and Sundays do not end it.
    expect(book.edge(day('2025-12-23')).map((c) => c.cause)).toEqual([
      'the last weekday before Winter Recess - District Closed',
    ]);
  });

  it('do not depend on the order of the list', () => {
    const entries = [
      '{ file: d.ics, as: closed, match: Closed }',
      '{ file: d.ics, as: closed, match: Recess }',
      '{ file: x.ics, as: busy }',
    ];
    const a = take(`[${entries.join(', ')}]`);
    const b = take(`[${[...entries].reverse().join(', ')}]`);
    expect(b.closed).toEqual(a.closed);
    expect(b.findings.map((f) => f.message)).toEqual(a.findings.map((f) => f.message));
  });
});

describe('what is wrong with an import', () => {
  it.each<[ImportFile | undefined, string]>([
    [undefined, 'error calendar/import-missing-file calendar.import[0].file: "x.ics" is not there'],
    [
      { refused: 'missing' },
      'error calendar/import-missing-file calendar.import[0].file: "x.ics" is not there',
    ],
    [
      { refused: 'outside' },
      'error calendar/import-outside-folder calendar.import[0].file: "x.ics" leads out of the plan\'s folder',
    ],
    [
      { refused: 'absolute' },
      'error calendar/import-outside-folder calendar.import[0].file: "x.ics" is an absolute path',
    ],
    [
      { refused: 'not_a_file' },
      'error calendar/import-unreadable-file calendar.import[0].file: "x.ics" is not a file',
    ],
    [
      { refused: 'too_large' },
      'error calendar/import-unreadable-file calendar.import[0].file: "x.ics" has more than 5 MiB',
    ],
    [
      { refused: 'unreadable' },
      'error calendar/import-unreadable-file calendar.import[0].file: "x.ics" cannot be opened',
    ],
    [
      { text: '<html>' },
      'error calendar/import-unreadable-file calendar.import[0].file: "x.ics", line 1: the file is a web page, not a calendar',
    ],
    [
      { text: 'BEGIN:VCALENDAR\nEND:VCALENDAR' },
      'warning calendar/import-nothing-matched calendar.import[0].file: "x.ics" holds no events',
    ],
  ])('%o', (file, wanted) => {
    const imports = importsOf(planWith('[{ file: x.ics, as: closed }]'), () => file);
    expect(told(imports)).toEqual([wanted]);
    expect(imports.findings[0]?.hint).toBeTruthy();
  });

  it('is a web address', () => {
    const { findings } = take('[{ file: "https://example.org/d.ics", as: closed }]', {});
    expect(findings[0]?.hint).toContain('opens no web addresses');
  });

  it('is an entry that cannot be read: the file and the line are named, once, and the rest is taken', () => {
    const text = district.replace('DTSTART;VALUE=DATE:20251013', 'DTSTART;VALUE=DATE:20251399');
    const imports = take(
      '[{ file: d.ics, as: closed, match: Closed }, { file: d.ics, as: busy, match: Early }]',
      { 'd.ics': { text } },
    );
    expect(told(imports)).toEqual([
      'warning calendar/import-unreadable-entry calendar.import[1].file: "d.ics", line 72: "Columbus Day - No School" has DTSTART "20251399", which is no date; it is left out',
    ]);
    expect(imports.closed).toHaveLength(17);
  });

  it('is told in full for twenty entries, then counted', () => {
    const text = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nDTSTART:x\nEND:VEVENT\n'.repeat(30)}END:VCALENDAR`;
    const messages = told(take('[{ file: d.ics, as: closed }]', { 'd.ics': { text } }));
    expect(messages.filter((m) => m.includes(', line '))).toHaveLength(20);
    expect(messages[20]).toContain('has 10 more entries that cannot be read');
  });

  it('is a pattern that cannot be read, and then nothing is taken', () => {
    const imports = take('[{ file: d.ics, as: closed, match: "(No School" }]');
    expect(told(imports)).toEqual([
      'error calendar/import-bad-pattern calendar.import[0].match: "(No School" has a "(" that nothing closes',
    ]);
    expect(imports.closed).toEqual([]);
  });

  it('is a pattern that matches nothing', () => {
    const imports = take('[{ file: d.ics, as: closed, match: Ferien }]');
    expect(told(imports)).toEqual([
      'warning calendar/import-nothing-matched calendar.import[0].match: "Ferien" matches no title of the 33 events in "d.ics"',
    ]);
    expect(imports.findings[0]?.hint).toContain('"Professional Development Days - No Students"');
  });

  it('is a calendar of other years', () => {
    const imports = importsOf(
      planWith('[{ file: d.ics, as: closed }]', '2027-08-26'),
      files({ 'd.ics': { text: district } }),
    );
    expect(told(imports)).toEqual([
      'warning calendar/import-outside-program calendar.import[0].file: "d.ics" has 33 events, Aug 25, 2025 to Jun 19, 2026, and none near the program, Aug 26, 2027 to May 31, 2028',
    ]);
  });

  it('points at the entry as the file has it, not as the plan is sorted', () => {
    const imports = take('[{ file: z.ics, as: closed }, { file: a.ics, as: closed }]', {});
    expect(told(imports).sort()).toEqual([
      'error calendar/import-missing-file calendar.import[0].file: "z.ics" is not there',
      'error calendar/import-missing-file calendar.import[1].file: "a.ics" is not there',
    ]);
  });
});

describe('the files of imports', () => {
  let home = '';
  beforeAll(() => {
    home = realpathSync(mkdtempSync(path.join(tmpdir(), 'lcplan-imports-')));
    mkdirSync(path.join(home, 'plans/years'), { recursive: true });
    mkdirSync(path.join(home, 'plans-beside'));
    writeFileSync(path.join(home, 'secret.ics'), 'secret');
    writeFileSync(path.join(home, 'plans-beside/x.ics'), 'beside');
    writeFileSync(path.join(home, 'plans/d.ics'), '\ufeffBEGIN:VCALENDAR');
    writeFileSync(path.join(home, 'plans/years/2027.ics'), 'below');
    writeFileSync(path.join(home, 'plans/latin.ics'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    writeFileSync(path.join(home, 'plans/big.ics'), Buffer.alloc(5 * 1024 * 1024 + 1, 0x20));
    writeFileSync(path.join(home, 'plans/full.ics'), Buffer.alloc(5 * 1024 * 1024, 0x20));
    symlinkSync('../secret.ics', path.join(home, 'plans/out.ics'));
    symlinkSync('..', path.join(home, 'plans/up'));
    symlinkSync('years/2027.ics', path.join(home, 'plans/in.ics'));
    symlinkSync('loop.ics', path.join(home, 'plans/loop.ics'));
    symlinkSync('plans', path.join(home, 'linked'));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const io = (cwd: string): ImportIo => ({
    cwd,
    readFile: (name) => readFileSync(path.resolve(cwd, name)),
    isDirectory: (name) =>
      statSync(path.resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() === true,
    realPath: (name) => realpathSync(path.resolve(cwd, name)),
    fileSize: (name) => {
      const found = statSync(path.resolve(cwd, name), { throwIfNoEntry: false });
      return found?.isFile() ? found.size : undefined;
    },
  });

  it.each<[string, ImportFile]>([
    ['d.ics', { text: 'BEGIN:VCALENDAR' }],
    ['./d.ics', { text: 'BEGIN:VCALENDAR' }],
    ['years/2027.ics', { text: 'below' }],
    ['years/../d.ics', { text: 'BEGIN:VCALENDAR' }],
    ['in.ics', { text: 'below' }],
    ['latin.ics', { text: 'caf\ufffd' }],
    ['none.ics', { refused: 'missing' }],
    ['d.ics/x.ics', { refused: 'missing' }],
    ['a\u0000b.ics', { refused: 'missing' }],
    ['../secret.ics', { refused: 'outside' }],
    ['..', { refused: 'outside' }],
    ['.', { refused: 'outside' }],
    ['../plans-beside/x.ics', { refused: 'outside' }],
    ['years\\..\\..\\secret.ics', { refused: 'outside' }],
    ['out.ics', { refused: 'outside' }],
    ['up/secret.ics', { refused: 'outside' }],
    ['/etc/hostname', { refused: 'absolute' }],
    ['C:\\d.ics', { refused: 'absolute' }],
    ['\\\\server\\d.ics', { refused: 'absolute' }],
    ['years', { refused: 'not_a_file' }],
    ['loop.ics', { refused: 'unreadable' }],
    ['big.ics', { refused: 'too_large' }],
  ])('%s', (file, wanted) => {
    expect(readImports('plans/p.yaml', io(home))(file)).toEqual(wanted);
    expect(readImports('p.yaml', io(path.join(home, 'plans')))(file)).toEqual(wanted);
    expect(readImports(path.join(home, 'linked/p.yaml'), io('/'))(file)).toEqual(wanted);
    // From standard input the plan lies in the working folder.
    expect(readImports(undefined, io(path.join(home, 'plans')))(file)).toEqual(wanted);
  });

  it('reads a file of exactly 5 MiB', () => {
    expect(readImports('plans/p.yaml', io(home))('full.ics')).toHaveProperty('text');
  });

  it('refuses what is no regular file, where the port can tell', () => {
    const pipe: ImportIo = { ...io(home), fileSize: () => undefined };
    expect(readImports('plans/p.yaml', pipe)('d.ics')).toEqual({ refused: 'not_a_file' });
  });
});
