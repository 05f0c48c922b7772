import { describe, expect, it } from 'vitest';
import { type ReplanCommand, replanCommand } from '../../src/cli/commands/replan.ts';
import { type Io, UsageError } from '../../src/cli/io.ts';
import { memoryIo } from '../support/memory-io.ts';

const plan = (closed: string, fixed: string): string => `# the plan
version: 1
name: P
place: { timezone: America/Chicago }
calendar:
  start: 2027-09-01
  months: 4   # until Christmas
  closed:
    - { name: ${closed} }   # by phone
${fixed}
meetings:
  - { id: m, kind: whole_group, title: Studio, every: month, on: [thursday], week: 2, start: "16:00", minutes: 90 }
`;
const SNOW = 'Snow day, on: 2027-10-14';
const OCTOBER = '    - { meeting: m/2027-10, on: 2027-10-14 }   # the first';
const BEFORE = plan(SNOW, `  pinned:\n${OCTOBER}`);
const AFTER = plan(
  SNOW,
  `  pinned:\n${OCTOBER.replace('10-14', '10-21')}\n  held:\n    - { meeting: m/2027-09, on: 2027-09-09 }`,
);

async function replan(name: string, options: ReplanCommand, files: Record<string, string> = {}, stdin = '') {
  const io = memoryIo({ files, stdin });
  const status = await replanCommand(name, { asOf: '2027-10-15', ...options }, io);
  return { status, out: io.out(), err: io.err(), files: io.files };
}

describe('replan', () => {
  it('writes the plan, with every comment, and tells what moved', async () => {
    const { status, out, err, files } = await replan('a.yaml', {}, { 'a.yaml': BEFORE });
    expect(status).toBe(0);
    expect(out).toMatch(/Studio +Thu Oct 14, 2027 +Thu Oct 21, 2027 +Snow day; to its make-up date/);
    expect(err).toContain('Wrote a.yaml: 2 entries of calendar.held and calendar.pinned changed');
    expect(Object.fromEntries(files)).toEqual({ 'a.yaml': AFTER });
  });

  it('has nothing more to do the second time', async () => {
    const { status, err, files } = await replan('a.yaml', {}, { 'a.yaml': AFTER });
    expect({ status, err }).toEqual({ status: 0, err: 'a.yaml says all of this already.\n' });
    expect(files.get('a.yaml')).toBe(AFTER);
  });

  it('writes nothing with --dry-run', async () => {
    const dry = await replan('a.yaml', { dryRun: true }, { 'a.yaml': BEFORE });
    expect(dry.files.get('a.yaml')).toBe(BEFORE);
    expect(dry.err).toContain('Nothing was written. Without --dry-run, 2 entries');
    expect(dry.out).toBe((await replan('a.yaml', {}, { 'a.yaml': BEFORE })).out);
  });

  it('writes to another file with -o, also where nothing changes', async () => {
    for (const before of [BEFORE, AFTER]) {
      const { files } = await replan('a.yaml', { output: 'b.yaml' }, { 'a.yaml': before });
      expect(Object.fromEntries(files)).toEqual({ 'a.yaml': before, 'b.yaml': AFTER });
    }
  });

  it('reads standard input, and writes the plan to standard output with -o -', async () => {
    const { status, out, err } = await replan('-', { output: '-' }, {}, BEFORE);
    expect({ status, out }).toEqual({ status: 0, out: AFTER });
    expect(err).toContain('to its make-up date');
    await expect(replan('-', {}, {}, BEFORE)).rejects.toThrow(UsageError);
  });

  it('gives replan/1 and Markdown', async () => {
    const json = await replan('a.yaml', { format: 'json' }, { 'a.yaml': BEFORE });
    expect(JSON.parse(json.out)).toMatchObject({
      schema: 'replan/1',
      as_of: '2027-10-15',
      moved: [{ id: 'm/2027-10', from: '2027-10-14', to: '2027-10-21' }],
    });
    const md = await replan('a.yaml', { format: 'md' }, { 'a.yaml': BEFORE });
    expect(md.out).toMatch(/^# P: replanned$/m);
    await expect(replan('a.yaml', { format: 'csv' }, { 'a.yaml': BEFORE })).rejects.toThrow(UsageError);
  });

  it('takes the dates that people were told from the plan as it was', async () => {
    const files = {
      'old.yaml': plan('Fair, on: 2027-12-30', ''),
      'a.yaml': plan('Storm, from: 2027-10-13, to: 2027-10-15', ''),
    };
    const { out, files: now } = await replan('a.yaml', { previous: 'old.yaml' }, files);
    expect(out).toContain('Storm; to its make-up date');
    expect(now.get('a.yaml')).toContain('  pinned:\n    - { meeting: m/2027-10, on: 2027-10-21 }\n');
    expect(now.get('old.yaml')).toBe(files['old.yaml']);
  });

  it('plans from today where no day is given', async () => {
    const io = memoryIo({ files: { 'a.yaml': BEFORE } });
    await replanCommand('a.yaml', { format: 'json' }, io);
    expect(JSON.parse(io.out())).toMatchObject({ as_of: '2027-01-15', kept: [], held: [] });
  });

  it('keeps the byte order mark', async () => {
    const { files } = await replan('a.yaml', {}, { 'a.yaml': `\ufeff${BEFORE}` });
    expect(files.get('a.yaml')).toBe(`\ufeff${AFTER}`);
  });
});

describe('replan fails', () => {
  it('where a meeting is lost, which stays pinned so that lint asks for its day', async () => {
    const lost = plan('Storms, from: 2027-10-14, to: 2027-10-31', `  pinned:\n${OCTOBER}`);
    const { status, out, err, files } = await replan('a.yaml', {}, { 'a.yaml': lost });
    expect(status).toBe(1);
    expect(out).toMatch(/Studio, .*m\/2027-10.* +Thu Oct 14, 2027 +Storms .* Thu Nov 4, 2027/);
    expect(err).toContain('calendar/fixed-on-forbidden-day');
    expect(files.get('a.yaml')).toContain(OCTOBER);
    const off = `${lost}lint: { rules: { calendar/fixed-on-forbidden-day: off } }\n`;
    expect((await replan('a.yaml', {}, { 'a.yaml': off })).status).toBe(1);
  });

  it('where a plan cannot be read, and writes nothing', async () => {
    const broken = await replan('a.yaml', {}, { 'a.yaml': 'version: 2\n' });
    expect(broken.status).toBe(1);
    expect(broken.err).toContain('schema/wrong-value');
    const files = { 'a.yaml': BEFORE, 'old.yaml': 'version: 2\n' };
    const previous = await replan('a.yaml', { previous: 'old.yaml' }, files);
    expect({ status: previous.status, files: Object.fromEntries(previous.files) }).toEqual({
      status: 1,
      files,
    });
  });

  it('where the list is written in a way that it does not change, and writes nothing', async () => {
    const block = '  pinned:\n    - meeting: m/2027-10\n      on: |-\n        2027-10-14';
    const text = plan(SNOW, block);
    const { status, err, files } = await replan('a.yaml', {}, { 'a.yaml': text });
    expect(status).toBe(1);
    expect(err).toContain('yaml/not-editable');
    expect(files.get('a.yaml')).toBe(text);
  });

  it('where the file was changed in the meantime', async () => {
    const io = memoryIo({ files: { 'a.yaml': BEFORE } });
    const busy: Io = {
      ...io,
      readFile: (name) => {
        const bytes = io.readFile(name);
        io.files.set(name, `${BEFORE}# more\n`);
        return bytes;
      },
    };
    await expect(replanCommand('a.yaml', { asOf: '2027-10-15' }, busy)).rejects.toThrow(
      /changed in the meantime/,
    );
    expect(io.files.get('a.yaml')).toBe(`${BEFORE}# more\n`);
  });
});
