/** `lcplan init` as a person has it: the built program in a real terminal, which tmux holds and shows. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { root } from '../support/memory-io.ts';

const bin = path.join(root, 'bin/lcplan.js');
const hasTmux = spawnSync('tmux', ['-V']).status === 0;
const mustHave = process.env.CI === 'true';

/** One terminal of 80 columns, in a folder of its own. */
class Terminal {
  constructor(
    private readonly socket: string,
    readonly folder: string,
  ) {
    this.tmux('new-session', '-d', '-x', '80', '-y', '50', '-c', folder, 'env', '-u', 'CI', 'PS1=$ ', 'sh');
  }

  private tmux(...args: readonly string[]): string {
    const { stdout, stderr, status } = spawnSync('tmux', ['-L', this.socket, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`tmux ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  type(text: string): void {
    this.tmux('send-keys', '-l', text);
  }

  press(...keys: readonly string[]): void {
    this.tmux('send-keys', ...keys);
  }

  run(command: string): void {
    this.type(command);
    this.press('Enter');
  }

  /** Everything on the screen and what has scrolled off it. */
  screen(): string {
    return this.tmux('capture-pane', '-p', '-S', '-500');
  }

  showsCursor = (): boolean => this.tmux('display-message', '-p', '#{cursor_flag}').trim() === '1';

  async until(holds: (screen: string) => boolean, what: string): Promise<string> {
    for (let i = 0; i < 400; i++) {
      const screen = this.screen();
      if (holds(screen)) return screen;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never came: ${what}\n${this.screen()}`);
  }

  sees = (text: string): Promise<string> => this.until((screen) => screen.includes(text), text);

  /** Takes what is proposed, question by question, until a text is on the screen. */
  async enterUntil(text: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      const before = this.screen();
      if (before.includes(text)) return;
      this.press('Enter');
      await this.until((screen) => screen !== before && /^\? /m.test(screen), 'the next question');
    }
    throw new Error(`never came: ${text}\n${this.screen()}`);
  }

  end(): void {
    spawnSync('tmux', ['-L', this.socket, 'kill-server']);
  }
}

/** A script of a few letters, so that no command line is longer than the terminal is wide. */
const START = '../init';
const SCRIPT = `#!/bin/sh\nexec "${process.execPath}" "${bin}" init --as-of 2026-11-22 "$@"\n`;

describe.skipIf(!hasTmux && !mustHave)(
  'lcplan init in a terminal (left out where tmux is not installed)',
  () => {
    let folder = '';
    let terminal: Terminal;
    let rank = 0;
    beforeAll(() => {
      folder = mkdtempSync(path.join(os.tmpdir(), 'lcplan-init-'));
      writeFileSync(path.join(folder, 'init'), SCRIPT, { mode: 0o755 });
    });
    beforeEach(({ onTestFinished }) => {
      rank += 1;
      const own = path.join(folder, String(rank));
      mkdirSync(own);
      terminal = new Terminal(`lcplan-${process.pid}-${rank}`, own);
      onTestFinished(() => terminal.end());
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const file = (name: string): string => path.join(terminal.folder, name);
    const lint = (name: string) =>
      spawnSync(process.execPath, [bin, 'lint', file(name), '--fail-on', 'warning'], { encoding: 'utf8' });

    it('asks, corrects, reviews and writes a plan that lint finds clean', async () => {
      terminal.run(START);
      await terminal.sees('How much do you want to settle now?');
      terminal.press('Enter');
      await terminal.sees('What is the community called?');
      terminal.type('Upstream: "makers" #1');
      terminal.press('Enter');
      await terminal.enterUntil('How many months does it run');
      terminal.type('3');
      terminal.press('Enter');
      await terminal.sees('3 months are too few for this aim');
      terminal.press('BSpace');
      terminal.type('12');
      terminal.press('Enter');
      await terminal.sees('In which state does it meet?');
      terminal.type('Oregon');
      await terminal.enterUntil('What next?');
      const review = terminal.screen();
      expect(review).toContain('Kick-off    Wed, Aug 18, 2027');
      expect(review).toContain('no errors, no warnings');
      expect(existsSync(file('plan.yaml'))).toBe(false);
      terminal.press('Enter');
      await terminal.sees('lcplan build plan.yaml -o plan');
      const plan = parsePlan(readFileSync(file('plan.yaml'), 'utf8')).parsed?.plan;
      expect(plan).toMatchObject({ name: 'Upstream: "makers" #1', place: { state: 'OR' } });
      expect(existsSync(file('plan.yaml.draft.json'))).toBe(false);
      expect(existsSync(file('plan.schema.json'))).toBe(true);
      expect(lint('plan.yaml')).toMatchObject({ status: 0 });
      expect(
        terminal
          .screen()
          .split('\n')
          .every((line) => line.length <= 80),
      ).toBe(true);
    });

    it.each([
      ['Ctrl-C', 'C-c'],
      ['Ctrl-D', 'C-d'],
    ])('leaves the terminal sane and the answers safe at %s, and goes on from there', async (_, key) => {
      terminal.run(`stty -g > before; ${START}; echo "status $?"; stty -g > after`);
      await terminal.sees('How much do you want to settle now?');
      await terminal.enterUntil('Where does the work stand?');
      terminal.press(key);
      const screen = await terminal.sees('status 1');
      expect(screen.replaceAll('\n', ' ')).toContain('Stopped: nothing was written.');
      await terminal.until(
        () => existsSync(file('after')) && readFileSync(file('after'), 'utf8') !== '',
        'stty',
      );
      expect(readFileSync(file('after'), 'utf8')).toBe(readFileSync(file('before'), 'utf8'));
      expect(existsSync(file('plan.yaml'))).toBe(false);
      expect(Object.keys(JSON.parse(readFileSync(file('plan.yaml.draft.json'), 'utf8')))).toEqual([
        'name',
        'serves',
      ]);

      terminal.run(`${START} --resume`);
      await terminal.until((s) => s.split('How much do you want').length > 2, 'the second interview');
      await terminal.enterUntil('What next?');
      terminal.press('Enter');
      await terminal.sees('Wrote plan.yaml');
      expect(lint('plan.yaml')).toMatchObject({ status: 0 });
    });

    it('resumes after a kill', async () => {
      terminal.run(`${START} & echo $! > pid; fg`);
      await terminal.sees('How much do you want to settle now?');
      await terminal.enterUntil('What is it to shift?');
      process.kill(Number(readFileSync(file('pid'), 'utf8')), 'SIGKILL');
      await terminal.until((s) => /Killed/.test(s), 'the end');
      // What was killed could not put the terminal right: a shell's Enter is a line feed until somebody does.
      terminal.type('stty sane');
      terminal.press('C-j');
      expect(existsSync(file('plan.yaml'))).toBe(false);
      terminal.run(START);
      await terminal.sees('There is a draft, plan.yaml.draft.json. What now?');
      await terminal.enterUntil('What next?');
      terminal.press('Enter');
      await terminal.sees('Wrote plan.yaml');
    });

    it('never waits without a terminal at both ends', async () => {
      terminal.run(`${START} < /dev/null; echo "status $?"; ${START} | cat; echo "both $((1 + 1))"`);
      const screen = await terminal.sees('both 2');
      expect(screen).toContain('status 2');
      expect(screen.split('there is none').length).toBe(3);
    });

    it('keeps colour out where it is not wanted', async () => {
      terminal.run(`NO_COLOR=1 ${START} 2> /dev/null`);
      await terminal.sees('How much do you want to settle now?');
      const coloured = spawnSync('tmux', ['-L', `lcplan-${process.pid}-${rank}`, 'capture-pane', '-p', '-e']);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
      expect(String(coloured.stdout)).not.toMatch(/\u001b\[\d/);
      terminal.press('C-c');
    });
  },
);
