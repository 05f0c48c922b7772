import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type ColourQuestion, colourLevel, colours } from '../../src/report/colour.ts';

const xterm = { TERM: 'xterm' };

describe('how much colour', () => {
  test.each<[string, ColourQuestion, number]>([
    ['a terminal', { isTTY: true, env: xterm }, 1],
    ['a terminal of 256 colours', { isTTY: true, env: { TERM: 'xterm-256color' } }, 2],
    ['a terminal of all colours', { isTTY: true, env: { ...xterm, COLORTERM: 'truecolor' } }, 3],
    ['off a terminal', { isTTY: false, env: xterm }, 0],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, 0],
    ['NO_COLOR', { isTTY: true, env: { ...xterm, NO_COLOR: '1' } }, 0],
    ['NO_COLOR, whatever it says', { isTTY: true, env: { ...xterm, NO_COLOR: '0' } }, 0],
    ['an empty NO_COLOR', { isTTY: true, env: { ...xterm, NO_COLOR: '' } }, 1],
    ['FORCE_COLOR off a terminal', { isTTY: false, env: { FORCE_COLOR: '1' } }, 1],
    ['an empty FORCE_COLOR', { isTTY: false, env: { FORCE_COLOR: '' } }, 1],
    ['FORCE_COLOR=3', { isTTY: false, env: { FORCE_COLOR: '3' } }, 3],
    ['FORCE_COLOR=0', { isTTY: true, env: { ...xterm, FORCE_COLOR: '0' } }, 0],
    ['FORCE_COLOR=false', { isTTY: true, env: { ...xterm, FORCE_COLOR: 'false' } }, 0],
    ['NO_COLOR before FORCE_COLOR', { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '3' } }, 0],
    ['--color always', { isTTY: false, env: { NO_COLOR: '1' }, flag: 'always' }, 1],
    ['--color never', { isTTY: true, env: { FORCE_COLOR: '3' }, flag: 'never' }, 0],
    ['--color auto', { isTTY: true, env: xterm, flag: 'auto' }, 1],
  ])('%s', (_, question, level) => {
    expect(colourLevel(question)).toBe(level);
  });

  test('at level 0 text stays as it is, above it is painted', async () => {
    const [none, some] = [await colours(0), await colours(1)];
    for (const name of ['error', 'warning', 'info', 'dim', 'strong'] as const) {
      expect(none[name]('x')).toBe('x');
      expect(some[name]('x')).toContain('\u001b[');
      expect(stripVTControlCharacters(some[name]('x'))).toBe('x');
    }
  });
});
