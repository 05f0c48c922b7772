import { Screen } from '@inquirer/testing/vitest';
import { describe, expect, it } from 'vitest';
import { initCommand } from '../../src/cli/commands/init.ts';
import { UsageError } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { memoryIo } from '../support/memory-io.ts';

async function lcplan(argv: readonly string[], options: Parameters<typeof memoryIo>[0] = {}) {
  const io = memoryIo(options);
  const status = await run(['init', ...argv], io);
  return { status, out: io.out(), err: io.err(), files: io.files };
}

describe('lcplan init without a terminal', () => {
  it('never waits: it names what would do', async () => {
    for (const argv of [[], ['--resume'], ['--from', 'tutors']]) {
      const { status, err, files } = await lcplan(argv, { files: { 'plan.yaml.draft.json': '{}' } });
      expect(status).toBe(2);
      expect(err).toContain('init asks its questions on a terminal, and there is none');
      expect(err).toContain('--yes');
      expect(err).toContain('--answers FILE');
      expect([...files.keys()]).toEqual(['plan.yaml.draft.json']);
    }
  });

  it('takes what is proposed, writes plan and schema, and says what is next', async () => {
    const { status, out, err, files } = await lcplan(['--yes']);
    expect([status, err]).toEqual([0, '']);
    expect([...files.keys()].sort()).toEqual(['plan.schema.json', 'plan.yaml']);
    expect(parsePlan(files.get('plan.yaml')!).parsed?.plan.name).toBe('Our learning community');
    expect(JSON.parse(files.get('plan.schema.json')!)).toEqual(planJsonSchema());
    expect(out).toContain('Kick-off    Wed, Aug 18, 2027\n');
    expect(out).toMatch(
      /Wrote plan\.yaml \(\d+ lines, \d+ values marked as assumed\) and plan\.schema\.json/,
    );
    expect(out.slice(out.indexOf('Next:')).trimEnd().split('\n')).toEqual([
      'Next:',
      expect.stringMatching(/^ {2}lcplan lint plan\.yaml +what could still be better$/),
      expect.stringMatching(/^ {2}lcplan calendar plan\.yaml +the dates, and why some moved$/),
      expect.stringMatching(/^ {2}lcplan build plan\.yaml -o plan +every document$/),
    ]);
  });

  it('writes what lint then finds clean', async () => {
    const { files } = await lcplan(['--yes']);
    const io = memoryIo({ files: Object.fromEntries(files) });
    expect(await run(['lint', 'plan.yaml', '--fail-on', 'warning'], io)).toBe(0);
  });

  it('counts from --as-of, and gives the same bytes for the same day', async () => {
    const one = await lcplan(['--yes', '--as-of', '2028-03-01']);
    const two = await lcplan(['--yes', '--as-of', '2028-03-01']);
    expect(one.files.get('plan.yaml')).toContain('start: 2029-08-15');
    expect(two.files).toEqual(one.files);
  });

  it('takes answers from a file, or from standard input', async () => {
    const answers = 'name: "Ours: the #1"\nstate: WA\nparticipants: 30\n';
    const fromFile = await lcplan(['a/p.yaml', '--answers', 'a.yaml'], { files: { 'a.yaml': answers } });
    expect(fromFile.status).toBe(0);
    const plan = parsePlan(fromFile.files.get('a/p.yaml')!).parsed?.plan;
    expect(plan).toMatchObject({
      name: 'Ours: the #1',
      place: { state: 'WA', timezone: 'America/Los_Angeles' },
    });
    expect(fromFile.files.has('a/plan.schema.json')).toBe(true);
    expect(fromFile.out).toContain('lcplan build a/p.yaml -o a/p ');
    const piped = await lcplan(['a/p.yaml', '--answers', '-'], { stdin: answers });
    expect(piped.files.get('a/p.yaml')).toBe(fromFile.files.get('a/p.yaml'));
  });

  it('tells every fault of a file of answers with its place, and writes nothing', async () => {
    const { status, err, files } = await lcplan(['--answers', 'a.yaml'], {
      files: { 'a.yaml': 'nam: A\nrate: 45\n' },
    });
    expect(status).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      'a.yaml:1:1: error answers/unknown-key "nam" is not asked. Did you mean "name"?',
      expect.stringMatching(
        /^a\.yaml:2:7: error answers\/wrong-value \$45\.00 an hour is under .*50 or more\.$/,
      ),
    ]);
    expect([...files.keys()]).toEqual(['a.yaml']);
  });

  it('begins with a starting plan, which a file of answers overrules', async () => {
    const { files } = await lcplan(['--from', 'examples/riverbend-maker.yaml', '--answers', 'a.yaml'], {
      files: { 'a.yaml': 'name: Upstream\n' },
    });
    const plan = parsePlan(files.get('plan.yaml')!).parsed?.plan;
    expect(plan).toMatchObject({ name: 'Upstream', place: { state: 'OR' }, calendar: { months: 24 } });
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['an existing plan', ['--yes'], { 'plan.yaml': 'mine' }, /plan\.yaml exists already[\s\S]*--force/],
    ['a folder', ['plans', '--yes'], { 'plans/a.yaml': '' }, /plans is a folder/],
    ['standard output', ['-', '--yes'], {}, /init writes a file/],
    ['an unknown starting plan', ['--yes', '--from', 'tutor'], {}, /Did you mean "tutors"\?/],
    ['a missing file of answers', ['--answers', 'b.yaml'], {}, /cannot read b\.yaml: there is no such file/],
    ['a missing draft', ['--yes', '--resume'], {}, /there is no draft plan\.yaml\.draft\.json/],
    ['a date that is none', ['--yes', '--as-of', '2027-02-30'], {}, /--as-of/],
  ])('refuses %s', async (_, argv, files, message) => {
    const before = { ...files };
    const result = await lcplan(argv, { files });
    expect(result.status).toBe(2);
    expect(result.err).toMatch(message);
    expect(Object.fromEntries(result.files)).toEqual(before);
  });

  it('overwrites where it is forced to, and leaves a schema that is there alone otherwise', async () => {
    const files = { 'plan.yaml': 'mine', 'plan.schema.json': 'mine too' };
    const forced = await lcplan(['--yes', '--force'], { files });
    expect(forced.status).toBe(0);
    expect(forced.files.get('plan.yaml')).toContain('version: 1');
    expect(forced.files.get('plan.schema.json')).toContain('draft-07');
    const beside = await lcplan(['b.yaml', '--yes'], { files });
    expect(beside.files.get('plan.schema.json')).toBe('mine too');
    expect(beside.out).not.toContain('plan.schema.json');
  });

  it('completes a draft where it need not ask, and removes it', async () => {
    const files = { 'plan.yaml.draft.json': '{ "name": "From the draft" }' };
    const { status, files: after } = await lcplan(['--yes', '--resume'], { files });
    expect(status).toBe(0);
    expect(after.get('plan.yaml')).toContain('name: From the draft');
    expect(after.has('plan.yaml.draft.json')).toBe(false);
  });

  it('leaves out of a draft what no longer fits, and refuses a draft that is none', async () => {
    const late = await lcplan(['--yes', '--resume'], {
      files: { 'plan.yaml.draft.json': '{ "classes": "2026-08-26", "name": "Kept" }' },
    });
    expect(late.status).toBe(0);
    expect(late.err).toContain('No longer fits, and is asked again: classes.');
    expect(late.files.get('plan.yaml')).toContain('name: Kept');
    const none = await lcplan(['--yes', '--resume'], { files: { 'plan.yaml.draft.json': '[1]' } });
    expect(none.status).toBe(1);
    expect(none.files.has('plan.yaml')).toBe(false);
  });
});

/** A terminal that answers every question as proposed, until it is told to press something else. */
function typist(presses: (screen: string, count: number) => 'enter' | 'stop') {
  const screen = new Screen();
  let asked = 0;
  const output = screen.createOutput();
  let last = '';
  const timer = setInterval(() => {
    const shown = screen.getScreen();
    // A question waits where the mark of an open one is the last thing drawn.
    if (shown === last || !/^\? /.test(shown)) return;
    last = shown;
    asked += 1;
    if (presses(shown, asked) === 'stop') screen.input.write('\u0003');
    else screen.keypress('enter');
  }, 5);
  return { terminal: { input: screen.input, output }, end: () => clearInterval(timer), asked: () => asked };
}

describe('lcplan init on a terminal', () => {
  const atTerminal = (files: Record<string, string> = {}) => {
    const io = memoryIo({ files, columns: 80 });
    return { ...io, isTerminal: { stdin: true, stdout: true, stderr: true } };
  };

  it('asks, reviews and writes, and leaves no draft behind', async () => {
    const io = atTerminal();
    const person = typist(() => 'enter');
    const status = await initCommand({ color: 'never' }, io, person.terminal);
    person.end();
    expect(status).toBe(0);
    expect(person.asked()).toBeGreaterThan(15);
    expect([...io.files.keys()].sort()).toEqual(['plan.schema.json', 'plan.yaml']);
    expect(io.out()).toContain('1 of 8  The community');
    expect(io.out()).toContain('Wrote plan.yaml');
  });

  it('keeps the answers of whoever stops, and goes on with them', async () => {
    const io = atTerminal();
    const first = typist((_, count) => (count === 8 ? 'stop' : 'enter'));
    expect(await initCommand({ color: 'never' }, io, first.terminal)).toBe(1);
    first.end();
    expect(io.err()).toContain('Stopped: nothing was written. Your answers are in plan.yaml.draft.json');
    expect(io.files.has('plan.yaml')).toBe(false);
    const kept = Object.keys(JSON.parse(io.files.get('plan.yaml.draft.json')!));
    expect(kept).toEqual(['name', 'serves', 'stage', 'aim', 'months', 'state']);

    const shown: string[] = [];
    const second = typist((screen) => {
      shown.push(screen);
      return 'enter';
    });
    expect(await initCommand({ color: 'never', resume: true }, io, second.terminal)).toBe(0);
    second.end();
    expect(shown.join()).not.toContain('What is the community called?');
    expect(shown.join()).toContain('In which time zone?');
    expect(io.files.has('plan.yaml.draft.json')).toBe(false);
  });

  it('offers a draft that lies there, and says so where the first question is broken off', async () => {
    const io = atTerminal({ 'plan.yaml.draft.json': '{ "name": "Found" }' });
    const person = typist((_, count) => (count === 1 ? 'enter' : 'stop'));
    expect(await initCommand({ color: 'never' }, io, person.terminal)).toBe(1);
    person.end();
    expect(io.files.get('plan.yaml.draft.json')).toContain('Found');

    const bare = atTerminal();
    const stopped = typist(() => 'stop');
    expect(await initCommand({ color: 'never' }, bare, stopped.terminal)).toBe(1);
    stopped.end();
    expect(bare.err()).toBe('\nStopped: nothing was written.\n');
    expect(bare.files.size).toBe(0);
  });

  it('refuses to overwrite before it asks anything', async () => {
    const io = atTerminal({ 'plan.yaml': 'mine' });
    const person = typist(() => 'enter');
    await expect(initCommand({}, io, person.terminal)).rejects.toBeInstanceOf(UsageError);
    person.end();
    expect(person.asked()).toBe(0);
  });
});
