/** The real prompts, on a terminal that is simulated. */
import { stripVTControlCharacters } from 'node:util';
import { Screen } from '@inquirer/testing/vitest';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asker, Stopped } from '../../src/cli/prompts.ts';

let screen: Screen;
let output: ReturnType<Screen['createOutput']>;
beforeEach(() => {
  screen = new Screen();
  output = screen.createOutput();
});

afterEach(() => vi.unstubAllEnvs());

const terminal = () => ({ input: screen.input, output });
const WEEK = ['monday', 'tuesday', 'wednesday'].map((value) => ({ value, name: value.toUpperCase() }));

/** Waits until the screen shows a text: prompts appear when inquirer has been loaded. */
async function shows(text: string): Promise<void> {
  const seen = async () => stripVTControlCharacters(await screen.getFullOutput({ raw: true }));
  for (let i = 0; i < 300 && !(await seen()).includes(text); i++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await seen()).toContain(text);
}

describe('prompts', () => {
  it('take what is typed, and keep asking until it will do', async () => {
    const answer = asker(terminal(), true).typed('How many?', '12', (text) =>
      Number(text) > 5 ? undefined : `${text} are too few. Give more than 5.`,
    );
    await shows('How many? (12)');
    screen.type('3');
    screen.keypress('enter');
    await shows('3 are too few. Give more than 5.');
    screen.keypress('backspace');
    screen.type('7');
    screen.keypress('enter');
    expect(await answer).toMatch(/7$/);
  });

  it('take what is proposed', async () => {
    const answer = asker(terminal(), true).typed('How many?', '12', () => undefined);
    await shows('How many?');
    screen.keypress('enter');
    expect(await answer).toBe('12');
  });

  it('let one be chosen, beginning with what is proposed', async () => {
    const answer = asker(terminal(), true).one('Which day?', WEEK, 'tuesday');
    await shows('WEDNESDAY');
    screen.keypress('down');
    screen.keypress('enter');
    expect(await answer).toBe('wednesday');
  });

  it('let many be ticked, and say why a choice will not do', async () => {
    const answer = asker(terminal(), true).many('Which days?', WEEK, ['monday'], (days) =>
      days.length === 2 ? undefined : 'Choose two.',
    );
    await shows('WEDNESDAY');
    screen.keypress('enter');
    await shows('Choose two.');
    screen.keypress('down');
    screen.keypress('space');
    screen.keypress('enter');
    expect(await answer).toEqual(['monday', 'tuesday']);
  });

  it('ask one after the other on the same terminal', async () => {
    const ask = asker(terminal(), true);
    const first = ask.typed('First?', 'a', () => undefined);
    await shows('First?');
    screen.keypress('enter');
    expect(await first).toBe('a');
    const second = ask.one('Second?', WEEK, 'monday');
    await shows('Second?');
    screen.keypress('enter');
    expect(await second).toBe('monday');
  });

  it.each([
    ['Ctrl-C', () => screen.input.emit('keypress', '\u0003', { name: 'c', ctrl: true })],
    ['Ctrl-D', () => screen.input.emit('keypress', '\u0004', { name: 'd', ctrl: true })],
    ['the end of input', () => screen.input.emit('end')],
  ])('stop at %s', async (name, happen) => {
    const answer = asker(terminal(), true).typed('Well?', 'a', () => undefined);
    const outcome = answer.then(
      () => 'answered',
      (error: unknown) => error,
    );
    await shows('Well?');
    // The reader of the simulated terminal sees Ctrl-C as the byte that a terminal sends.
    if (name === 'Ctrl-C') screen.input.write('\u0003');
    else happen();
    expect(await outcome).toBeInstanceOf(Stopped);
  });

  it('break long faults between words', async () => {
    const words = 'This is a long sentence that says in detail what is wrong and what to do about it all.';
    const narrow = Object.assign(output, { columns: 40 });
    const answer = asker({ input: screen.input, output: narrow }, true).typed('Well?', 'a', (text) =>
      text === 'a' ? words : undefined,
    );
    await shows('Well?');
    screen.keypress('enter');
    await shows('in\n  detail what is wrong and what to do\n  about it all.');
    screen.type('b');
    await shows('Well? b');
    screen.keypress('enter');
    await answer;
  });

  it('have no colour where none is wanted', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    const colour = /\u001b\[[\d;]*m/;
    for (const wanted of [true, false]) {
      screen = new Screen();
      output = screen.createOutput();
      vi.stubEnv('FORCE_COLOR', '1');
      const answer = asker(terminal(), wanted).one('Which day?', WEEK, 'monday');
      await shows('Which day?');
      screen.keypress('enter');
      await answer;
      expect(colour.test(await screen.getFullOutput({ raw: true }))).toBe(wanted);
    }
  });
});
